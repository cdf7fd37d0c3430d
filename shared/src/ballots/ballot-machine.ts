// The life of a ballot as a table. Closing is a moment inside `open` (see `closing`), not a state.
import type { Transitions } from '../core/machine.js';
import type { BallotState } from './ballot.js';

export const ballotTransitions: Transitions<BallotState> = {
  draft: ['open', 'voided'],
  open: ['paused', 'closed', 'voided'],
  paused: ['open', 'closed', 'voided'],
  closed: ['declared', 'voided'],
  declared: ['voided'],
  voided: [],
};

/** After the chair presses close, ballots on their way still count for this long. */
export const CLOSING_GRACE_MS = 2_000;

/** Opened and not closed yet: while one is so, no other may open and the meeting may not move on. */
export const isRunning = (state: BallotState): boolean => state === 'open' || state === 'paused';
