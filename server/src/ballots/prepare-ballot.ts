// ballot.prepare: a new draft, seen by chair and secretary only.
import { prepareBallot } from '@hop/shared/ballots/ballots-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import { handle } from '../kernel/handler.js';
import { contentOf } from './ballot-content.js';
import { BallotRow } from './ballot.entity.js';

export const prepareBallotHandler = handle(prepareBallot, async (work, args) => {
  const content = await contentOf(work, args);
  const ballots = await work.all(BallotRow);
  const { id } = work.insert(BallotRow, {
    id: newId(),
    ...content,
    position: 1 + Math.max(0, ...ballots.map((ballot) => ballot.position)),
    state: 'draft',
    openedAt: null,
    closesAt: null,
    closing: false,
    remainingMs: null,
    pauseReason: null,
    closedAt: null,
    declaredAt: null,
    voidReason: null,
    tally: null,
    passed: null,
  });
  return { ballotId: id };
});
