// In which order those who wait are called, as one pure function: server, chair's desk and every tablet show the same list.
// 1 the chair's hand · 2 kind · 3 turn on the item · 4 own time used · 5 time used by the person's site (or unit) · 6 asked first · 7 id
import type { Participant } from '../participants/participant.js';
import { speakingTotals, turnOf } from './speaking-time.js';
import type { Speech, SpeechKind, SpeechRequest } from './speech.js';

/** A point of order interrupts; a rebuttal answers what was just said and would be stale later. The rest are equals. */
const KIND_RANK: Readonly<Record<SpeechKind, number>> = {
  pointOfOrder: 0,
  rebuttal: 1,
  speech: 2,
  question: 2,
  answer: 2,
};

export interface QueueFacts {
  readonly speeches: readonly Speech[];
  readonly participants: readonly Pick<Participant, 'id' | 'unitName' | 'siteId'>[];
  readonly now: number;
}

/** Only requests that wait, first to be called first. The order in which they are handed in does not matter. */
export function orderQueue(requests: readonly SpeechRequest[], facts: QueueFacts): SpeechRequest[] {
  const totals = speakingTotals(facts.speeches, facts.participants, facts.now);
  const people = new Map(facts.participants.map((person) => [person.id, person]));
  const groupMs = (participantId: string): number => {
    const person = people.get(participantId);
    if (person === undefined) return 0;
    return person.siteId === null
      ? (totals.byUnit.get(person.unitName) ?? 0)
      : (totals.bySite.get(person.siteId) ?? 0);
  };
  return requests
    .filter((request) => request.state === 'waiting')
    .map((request) => ({
      request,
      key: [
        request.chairPosition ?? Number.MAX_SAFE_INTEGER,
        KIND_RANK[request.kind],
        turnOf(request.participantId, request.agendaItemId, facts.speeches, request.kind),
        totals.byParticipant.get(request.participantId) ?? 0,
        groupMs(request.participantId),
        request.askedAt,
      ],
    }))
    .sort((a, b) => compareKeys(a.key, b.key) || (a.request.id < b.request.id ? -1 : 1))
    .map(({ request }) => request);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The chair moves one request before another (null: last). Everybody above it, and whoever the chair placed before,
 * is then held in place, so that the list reads exactly as the chair sees it. Only changes; null when one is not in the list.
 */
export function chairPositionsAfterMove(
  ordered: readonly Pick<SpeechRequest, 'id' | 'chairPosition'>[],
  id: string,
  beforeId: string | null,
): ReadonlyMap<string, number> | null {
  const moved = ordered.find((request) => request.id === id);
  const rest = ordered.filter((request) => request.id !== id);
  const index =
    beforeId === null ? rest.length : rest.findIndex((request) => request.id === beforeId);
  if (moved === undefined || index === -1) return null;
  const list = [...rest.slice(0, index), moved, ...rest.slice(index)];
  const lastHeld = list.findLastIndex(
    (request) => request.id === id || request.chairPosition !== null,
  );
  return new Map(
    list
      .slice(0, lastHeld + 1)
      .map((request, place) => [request, place + 1] as const)
      .filter(([request, place]) => request.chairPosition !== place)
      .map(([request, place]) => [request.id, place]),
  );
}
