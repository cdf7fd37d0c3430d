// ballot.remove: a draft that nobody needs. What was ever opened stays and may only be voided.
import { removeBallot } from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { handle } from '../kernel/handler.js';
import { BallotRow } from './ballot.entity.js';
import { destroyKey } from './destroy-key.js';

export const removeBallotHandler = handle(removeBallot, async (work, { ballotId }) => {
  const ballot = await work.need(BallotRow, ballotId);
  if (ballot.state !== 'draft') throw ballotRefusals.notDraft();
  work.remove(BallotRow, ballot);
  // An opening that was refused may have made one.
  destroyKey(work, ballot);
  return {};
});
