// ballot.edit: a draft gets a new content as a whole.
import { editBallot } from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { handle } from '../kernel/handler.js';
import { contentOf } from './ballot-content.js';
import { BallotRow } from './ballot.entity.js';

export const editBallotHandler = handle(editBallot, async (work, args) => {
  const { ballotId, baseVersion, ...given } = args;
  const ballot = await work.need(BallotRow, ballotId);
  if (ballot.state !== 'draft') throw ballotRefusals.notDraft();
  work.fresh(ballot, baseVersion);
  const { version } = work.update(BallotRow, ballot, await contentOf(work, given));
  return { version };
});
