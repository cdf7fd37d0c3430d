// May this vote be recorded? Decided from facts alone, so that server and client cannot disagree.
// The window itself (opening, pausing, closing): ballot-window.ts.
import type { Answer, Ballot } from './ballot.js';
import { isWindowOver } from './ballot-window.js';
import { paperProblem } from './paper-marks.js';
import type { ballotRefusals } from './refusals.js';

export interface CastFacts {
  readonly ballot: Pick<
    Ballot,
    'state' | 'closesAt' | 'mayChange' | 'secret' | 'method' | 'kind' | 'lines' | 'seats'
  >;
  /** The server's clock, epoch milliseconds. */
  readonly now: number;
  readonly onRoll: boolean;
  readonly present: boolean;
  readonly existingChoice: Answer | null;
  readonly choice: Answer;
}

export type CastRefusal = Extract<
  keyof typeof ballotRefusals,
  | 'notOpen'
  | 'paused'
  | 'tooLate'
  | 'notOnRoll'
  | 'notPresent'
  | 'mayNotChange'
  | 'isSecret'
  | 'notOnTablet'
  | 'wrongPaper'
  | 'tooManyChosen'
>;
export interface PaperFacts extends Omit<CastFacts, 'existingChoice'> {
  /** A paper of this person is in the box. */
  readonly recorded: boolean;
}
export type PaperRefusal =
  | Exclude<CastRefusal, 'mayNotChange' | 'isSecret' | 'notOnTablet'>
  | Extract<keyof typeof ballotRefusals, 'alreadyRecorded' | 'notSecret'>;

/**
 * `ok`: record it. `same`: it is recorded already; answer with the first time and write nothing, also after closing,
 * because telling somebody whose vote counts that it came too late would be false. Otherwise the name of the refusal.
 */
export function mayCast(facts: CastFacts): 'ok' | 'same' | CastRefusal {
  const { ballot, existingChoice } = facts;
  if (ballot.state === 'draft' || ballot.state === 'voided') return 'notOpen';
  if (ballot.secret) return 'isSecret';
  if (!facts.onRoll) return 'notOnRoll';
  if (ballot.method !== 'tablet') return 'notOnTablet';
  if (existingChoice === facts.choice) return 'same';
  const no = notNow(facts) ?? paperProblem(ballot, facts.choice);
  if (no !== null) return no;
  if (existingChoice !== null && !ballot.mayChange) return 'mayNotChange';
  return 'ok';
}

/** The same of a secret ballot: once, for good. Nobody can tell whether a second paper would say the same, so it is refused at any time. */
export function mayCastPaper(facts: PaperFacts): 'ok' | PaperRefusal {
  const { ballot } = facts;
  if (ballot.state === 'draft' || ballot.state === 'voided') return 'notOpen';
  if (!ballot.secret) return 'notSecret';
  if (!facts.onRoll) return 'notOnRoll';
  if (facts.recorded) return 'alreadyRecorded';
  return notNow(facts) ?? paperProblem(ballot, facts.choice) ?? 'ok';
}

export interface TickFacts extends Pick<CastFacts, 'ballot' | 'now' | 'onRoll' | 'present'> {
  /** Something was ticked for this person: it may be mended also after they have left. */
  readonly ticked: boolean;
}

/** A member called by name: the secretary ticks what was said, and may mend a tick until the close. */
export function mayTick(
  facts: TickFacts,
): 'ok' | Exclude<CastRefusal, 'mayNotChange'> | 'notByVoice' {
  const { ballot } = facts;
  if (ballot.state === 'draft' || ballot.state === 'voided') return 'notOpen';
  if (ballot.method !== 'voice') return 'notByVoice';
  if (!facts.onRoll) return 'notOnRoll';
  return notNow({ ...facts, present: facts.present || facts.ticked }) ?? 'ok';
}

interface Moment {
  readonly ballot: Pick<Ballot, 'state' | 'closesAt'>;
  readonly now: number;
  readonly present: boolean;
}

function notNow({ ballot, now, present }: Moment): 'tooLate' | 'paused' | 'notPresent' | null {
  if (ballot.state === 'closed' || ballot.state === 'declared') return 'tooLate';
  if (ballot.state === 'paused') return 'paused';
  if (isWindowOver(ballot, now)) return 'tooLate';
  return present ? null : 'notPresent';
}
