// Limits, turns and used time of speeches. Everything in milliseconds from server timestamps, except limits, which are in seconds.
import type { Participant } from '../participants/participant.js';
import type { RuleSet } from '../meetings/meeting.js';
import type { Speech, SpeechKind } from './speech.js';

/** Seconds for this turn. A rebuttal gets the limit of a later speech; a point of order is as short as a question. */
export function limitFor(kind: SpeechKind, turn: number, rules: RuleSet): number {
  const limits = rules.speechLimitsSeconds;
  const shortest = limits.at(-1) ?? rules.questionLimitSeconds;
  switch (kind) {
    case 'speech':
      return limits[turn - 1] ?? shortest;
    case 'rebuttal':
      return shortest;
    case 'question':
    case 'pointOfOrder':
      return rules.questionLimitSeconds;
    case 'answer':
      return rules.answerLimitSeconds;
  }
}

type Taken = Pick<Speech, 'participantId' | 'agendaItemId' | 'kind'>;

/** Which turn the next one would be: 1 for the first of this kind on this item. A point of order never uses up a speech. */
export const turnOf = (
  participantId: string,
  agendaItemId: string | null,
  speeches: readonly Taken[],
  kind: SpeechKind = 'speech',
): number =>
  1 +
  speeches.filter(
    (speech) =>
      speech.participantId === participantId &&
      speech.agendaItemId === agendaItemId &&
      speech.kind === kind,
  ).length;

/** A speech is never cut below this, in seconds; the rule sets know no shorter limit either. */
export const SHORTEST_LIMIT_SECONDS = 15;

/** Whether the rules still foresee this turn; the chair may allow more. */
export const isTurnForeseen = (kind: SpeechKind, turn: number, rules: RuleSet): boolean =>
  kind !== 'speech' || turn <= rules.speechLimitsSeconds.length;

type Clock = Pick<Speech, 'usedMs' | 'runningSince'>;

export const usedInSpeechMs = (speech: Clock, now: number): number =>
  speech.usedMs + (speech.runningSince === null ? 0 : Math.max(0, now - speech.runningSince));

/** Negative: over the limit. */
export const remainingMs = (speech: Clock & Pick<Speech, 'limitSeconds'>, now: number): number =>
  speech.limitSeconds * 1000 - usedInSpeechMs(speech, now);

export interface SpeakingTotals {
  readonly byParticipant: ReadonlyMap<string, number>;
  readonly byUnit: ReadonlyMap<string, number>;
  readonly bySite: ReadonlyMap<string, number>;
}

/** Total milliseconds per person, unit and site. Who has not spoken is not in it. */
export function speakingTotals(
  speeches: readonly (Clock & Pick<Speech, 'participantId'>)[],
  participants: readonly Pick<Participant, 'id' | 'unitName' | 'siteId'>[],
  now: number,
): SpeakingTotals {
  const people = new Map(participants.map((person) => [person.id, person]));
  const byParticipant = new Map<string, number>();
  const byUnit = new Map<string, number>();
  const bySite = new Map<string, number>();
  const add = (totals: Map<string, number>, key: string | null | undefined, ms: number): void => {
    if (key != null && key !== '') totals.set(key, (totals.get(key) ?? 0) + ms);
  };
  for (const speech of speeches) {
    const ms = usedInSpeechMs(speech, now);
    const person = people.get(speech.participantId);
    add(byParticipant, speech.participantId, ms);
    add(byUnit, person?.unitName, ms);
    add(bySite, person?.siteId, ms);
  }
  return { byParticipant, byUnit, bySite };
}
