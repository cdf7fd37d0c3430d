// ballot.rerun: a draft that asks the same again, linked to the ballot it repeats: one that was voided, or that ended in a tie.
import type { Method } from '@hop/shared/ballots/ballot.js';
import { rerunBallot } from '@hop/shared/ballots/ballots-commands.js';
import { limitFor, mayShowNames } from '@hop/shared/ballots/form-rules.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { unopened } from '@hop/shared/ballots/unopened.js';
import { newId } from '@hop/shared/core/ids.js';
import { handle } from '../kernel/handler.js';
import { meetingNotOver, requireMethod } from './ballot-content.js';
import { requireWeighable } from './frozen-roll.js';
import { BallotRow } from './ballot.entity.js';

export const rerunBallotHandler = handle(rerunBallot, async (work, { ballotId, method }) => {
  const ballot = await work.need(BallotRow, ballotId);
  const isUndecided = ballot.state === 'declared' && ballot.tied === true && !ballot.passed;
  if (ballot.state !== 'voided' && !isUndecided) throw ballotRefusals.notToRepeat();
  const { rules } = await meetingNotOver(work);
  const by = method === undefined ? {} : votedBy(method, ballot);
  if (rules.weighted) requireWeighable({ ...ballot, ...by });
  const again = (await work.all(BallotRow)).find((other) => other.rerunOf === ballotId);
  if (again) {
    // Asked for once more, by hands this time: the draft follows; what was opened stays as it is.
    if (again.state === 'draft' && method !== undefined && again.method !== method)
      work.update(BallotRow, again, votedBy(method, again));
    return { ballotId: again.id };
  }
  const { id: _id, version: _version, meetingId: _meetingId, ...content } = ballot;
  const rerun = work.insert(BallotRow, {
    ...content,
    ...unopened(),
    ...by,
    id: newId(),
    // In the place of the one it repeats: the chair puts it again before going on to what was prepared after it.
    position: ballot.position,
    rerunOf: ballotId,
  });
  return { ballotId: rerun.id };
});

/** What changes with the way of voting. */
function votedBy(method: Method, ballot: BallotRow): Partial<BallotRow> {
  if (method === ballot.method) return {};
  const changed = { ...ballot, method };
  requireMethod(changed);
  return {
    method,
    showNames: ballot.showNames && mayShowNames(changed),
    limitSeconds: limitFor(method, ballot.limitSeconds),
  };
}
