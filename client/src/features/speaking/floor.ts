// Who has the floor and who waits, joined with the people: read once here for every desk, room and display.
import type { Participant } from '@hop/shared/participants/participant.js';
import { isForNow, itemsAtHand } from '@hop/shared/speaking/current-queue.js';
import { orderQueue, type QueueFacts } from '@hop/shared/speaking/queue-order.js';
import type { Speech, SpeechRequest } from '@hop/shared/speaking/speech.js';
import { useMemo } from 'react';
import { useEntities, useEntity, useScope, useServerNow } from '../../live';

/** Used time moves the order only between speeches: often enough, and the list stays still under the finger. */
const ORDER_EVERY_MS = 60_000;

export interface Waiting {
  readonly request: SpeechRequest;
  readonly person: Participant | undefined;
}

export interface Queues {
  /** For what is dealt with now; first to be called first. */
  readonly now: readonly Waiting[];
  /** For other items: they wait until it is their turn, or until the chair picks one. */
  readonly later: readonly Waiting[];
}

export function useQueues(): Queues {
  const requests = useEntities('speechRequest');
  const facts = useQueueFacts();
  const atHand = useItemsAtHand();
  return useMemo(() => {
    const people = new Map(facts.participants.map((person) => [person.id, person]));
    const all = orderQueue(requests, facts).map((request) => ({
      request,
      person: people.get(request.participantId),
    }));
    return {
      now: all.filter(({ request }) => isForNow(request, atHand)),
      later: all.filter(({ request }) => !isForNow(request, atHand)),
    };
  }, [requests, facts, atHand]);
}

/** What the order follows from, still for a minute. */
export function useQueueFacts(): Omit<QueueFacts, 'participants'> & {
  readonly participants: readonly Participant[];
} {
  const speeches = useEntities('speech');
  const participants = useEntities('participant');
  const plans = useEntities('listPlan');
  const now = useServerNow(ORDER_EVERY_MS);
  return useMemo(
    () => ({ speeches, participants, plans, now }),
    [speeches, participants, plans, now],
  );
}

export function useItemsAtHand(): ReadonlySet<string> {
  const items = useEntities('agendaItem');
  const { currentItemId } = useMeetingNow();
  return useMemo(() => itemsAtHand(items, currentItemId), [items, currentItemId]);
}

/** The meeting in view, as far as the floor asks. */
export function useMeetingNow() {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  return { meeting, state: meeting?.state, currentItemId: meeting?.currentItemId ?? null };
}

/** Those who wait for what is dealt with now; first to be called first. */
export const useQueue = (): readonly Waiting[] => useQueues().now;

/** The speech that is on, also while paused. */
export const useSpeechOn = (): Speech | null =>
  useEntities('speech').find((speech) => speech.endedAt === null) ?? null;

export interface Floor {
  readonly speech: Speech;
  readonly person: Participant | undefined;
}

export function useFloor(): Floor | null {
  const speech = useSpeechOn();
  const person = useEntity('participant', speech?.participantId);
  return speech === null ? null : { speech, person };
}

/** "bà Hoàng Thị Lụa", inside a sentence. */
export const named = (person: Pick<Participant, 'honorific' | 'name'> | undefined): string =>
  person === undefined ? '' : `${person.honorific.toLocaleLowerCase('vi')} ${person.name}`.trim();

/** "Bà Hoàng Thị Lụa", alone or at the head of a sentence. */
export const addressed = (person: Pick<Participant, 'honorific' | 'name'> | undefined): string =>
  person === undefined ? '' : `${person.honorific} ${person.name}`.trim();
