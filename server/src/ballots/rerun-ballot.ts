// ballot.rerun: a draft that asks the same again, linked to the ballot it repeats: one that was voided, or that ended in a tie.
import { rerunBallot } from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { unopened } from '@hop/shared/ballots/unopened.js';
import { newId } from '@hop/shared/core/ids.js';
import { handle } from '../kernel/handler.js';
import { meetingNotOver } from './ballot-content.js';
import { BallotRow } from './ballot.entity.js';

export const rerunBallotHandler = handle(rerunBallot, async (work, { ballotId }) => {
  const ballot = await work.need(BallotRow, ballotId);
  const isUndecided = ballot.state === 'declared' && ballot.tied === true && !ballot.passed;
  if (ballot.state !== 'voided' && !isUndecided) throw ballotRefusals.notToRepeat();
  await meetingNotOver(work);
  const again = (await work.all(BallotRow)).find((other) => other.rerunOf === ballotId);
  if (again) return { ballotId: again.id };
  const { id: _id, version: _version, meetingId: _meetingId, ...content } = ballot;
  const rerun = work.insert(BallotRow, {
    ...content,
    ...unopened(),
    id: newId(),
    // In the place of the one it repeats: the chair puts it again before going on to what was prepared after it.
    position: ballot.position,
    rerunOf: ballotId,
  });
  return { ballotId: rerun.id };
});
