// May this vote be recorded? Decided from facts alone, so that server and client cannot disagree.
// The window itself (opening, pausing, closing): ballot-window.ts.
import type { Ballot, Choice } from './ballot.js';
import { isWindowOver } from './ballot-window.js';
import type { ballotRefusals } from './refusals.js';

export interface CastFacts {
  readonly ballot: Pick<Ballot, 'state' | 'closesAt' | 'mayChange'>;
  /** The server's clock, epoch milliseconds. */
  readonly now: number;
  readonly onRoll: boolean;
  readonly present: boolean;
  readonly existingChoice: Choice | null;
  readonly choice: Choice;
}

export type CastRefusal = Extract<
  keyof typeof ballotRefusals,
  'notOpen' | 'paused' | 'tooLate' | 'notOnRoll' | 'notPresent' | 'mayNotChange'
>;

/**
 * `ok`: record it. `same`: it is recorded already; answer with the first time and write nothing, also after closing,
 * because telling somebody whose vote counts that it came too late would be false. Otherwise the name of the refusal.
 */
export function mayCast(facts: CastFacts): 'ok' | 'same' | CastRefusal {
  const { ballot, existingChoice } = facts;
  if (ballot.state === 'draft' || ballot.state === 'voided') return 'notOpen';
  if (!facts.onRoll) return 'notOnRoll';
  if (existingChoice === facts.choice) return 'same';
  if (ballot.state === 'closed' || ballot.state === 'declared') return 'tooLate';
  if (ballot.state === 'paused') return 'paused';
  if (isWindowOver(ballot, facts.now)) return 'tooLate';
  if (!facts.present) return 'notPresent';
  if (existingChoice !== null && !ballot.mayChange) return 'mayNotChange';
  return 'ok';
}
