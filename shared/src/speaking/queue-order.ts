// In which order those who wait are called, as one pure function: server, chair's desk and every tablet show the same list.
// 1 the chair's hand · 2 not skipped · 3 kind · 4 turn on the item · 5 own time used · 6 time used by the person's site (or unit)
// 7 asked first · 8 id. Where the plan of a list says so, 4 to 6 are left out. The same keys explain the order to whoever asks.
import type { Participant } from '../participants/participant.js';
import { isByAsking, type ListPlan } from './list-plan.js';
import { speakingTotals, turnOf, type SpeakingTotals } from './speaking-time.js';
import type { Speech, SpeechKind, SpeechRequest } from './speech.js';

/** A point of order interrupts; a rebuttal answers what was just said and would be stale later. The rest are equals. */
const KIND_RANK: Readonly<Record<SpeechKind, number>> = {
  pointOfOrder: 0,
  rebuttal: 2,
  speech: 3,
  question: 3,
  answer: 3,
};
/** A question that follows up an answer comes right after it. */
const FOLLOW_UP_RANK = 1;

export interface QueueFacts {
  readonly speeches: readonly Speech[];
  readonly participants: readonly Pick<Participant, 'id' | 'unitName' | 'siteId'>[];
  readonly plans: readonly Pick<ListPlan, 'agendaItemId' | 'about' | 'order'>[];
  readonly now: number;
}

interface Known extends QueueFacts {
  readonly totals: SpeakingTotals;
  readonly people: ReadonlyMap<string, QueueFacts['participants'][number]>;
}

/** From the strongest to the weakest; lower goes first. */
const keys = {
  chair: (request) => request.chairPosition ?? Number.MAX_SAFE_INTEGER,
  skipped: (request) => request.skippedAt ?? 0,
  kind: (request) => (request.followsId === null ? KIND_RANK[request.kind] : FOLLOW_UP_RANK),
  turn: ({ participantId, agendaItemId, kind }, { speeches }) =>
    turnOf(participantId, agendaItemId, speeches, kind),
  ownTime: ({ participantId }, { totals }) => totals.byParticipant.get(participantId) ?? 0,
  groupTime: ({ participantId }, { totals, people }) => {
    const person = people.get(participantId);
    if (person === undefined) return 0;
    return person.siteId === null
      ? (totals.byUnit.get(person.unitName) ?? 0)
      : (totals.bySite.get(person.siteId) ?? 0);
  },
  askedFirst: (request) => request.askedAt,
} as const satisfies Record<string, (request: SpeechRequest, known: Known) => number>;

/** `sameInstant`: everything is equal, and the id keeps one fixed order. */
export type OrderReason = keyof typeof keys | 'sameInstant';
const reasons = Object.keys(keys) as (keyof typeof keys)[];
const fairReasons: ReadonlySet<OrderReason> = new Set(['turn', 'ownTime', 'groupTime']);
const nothing: ReadonlySet<OrderReason> = new Set();

const knownFrom = (facts: QueueFacts): Known => ({
  ...facts,
  totals: speakingTotals(facts.speeches, facts.participants, facts.now),
  people: new Map(facts.participants.map((person) => [person.id, person])),
});

interface Placed {
  readonly request: SpeechRequest;
  readonly key: readonly number[];
}

const placedFrom = (requests: readonly SpeechRequest[], facts: QueueFacts): Placed[] => {
  const known = knownFrom(facts);
  return requests
    .filter((request) => request.state === 'waiting')
    .map((request) => {
      const skipped = isByAsking(facts.plans, request) ? fairReasons : nothing;
      const key = reasons.map((name) => (skipped.has(name) ? 0 : keys[name](request, known)));
      return { request, key };
    })
    .sort((a, b) => differenceOf(a, b).by || (a.request.id < b.request.id ? -1 : 1));
};

/** Only requests that wait, first to be called first. The order in which they are handed in does not matter. */
export const orderQueue = (
  requests: readonly SpeechRequest[],
  facts: QueueFacts,
): SpeechRequest[] => placedFrom(requests, facts).map(({ request }) => request);

export interface ExplainedPlace {
  readonly request: SpeechRequest;
  /** Why it stands before the next one; null for the last. */
  readonly reason: OrderReason | null;
}

/** The same order, each place with what decided it against the next. */
export function explainQueue(
  requests: readonly SpeechRequest[],
  facts: QueueFacts,
): ExplainedPlace[] {
  const placed = placedFrom(requests, facts);
  return placed.map((one, place) => {
    const next = placed[place + 1];
    return { request: one.request, reason: next ? differenceOf(one, next).reason : null };
  });
}

function differenceOf(a: Placed, b: Placed): { by: number; reason: OrderReason } {
  for (const [index, reason] of reasons.entries()) {
    const by = (a.key[index] ?? 0) - (b.key[index] ?? 0);
    if (by !== 0) return { by, reason };
  }
  return { by: 0, reason: 'sameInstant' };
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
