// Who has the floor and who waits, joined with the people: read once here for every desk, room and display.
import type { Participant } from '@hop/shared/participants/participant.js';
import { orderQueue } from '@hop/shared/speaking/queue-order.js';
import type { Speech, SpeechRequest } from '@hop/shared/speaking/speech.js';
import { useMemo } from 'react';
import { useEntities, useEntity, useServerNow } from '../../live';

/** Used time moves the order only between speeches: often enough, and the list stays still under the finger. */
const ORDER_EVERY_MS = 60_000;

export interface Waiting {
  readonly request: SpeechRequest;
  readonly person: Participant | undefined;
}

/** First to be called first. */
export function useQueue(): readonly Waiting[] {
  const requests = useEntities('speechRequest');
  const speeches = useEntities('speech');
  const participants = useEntities('participant');
  const now = useServerNow(ORDER_EVERY_MS);
  return useMemo(() => {
    const people = new Map(participants.map((person) => [person.id, person]));
    return orderQueue(requests, { speeches, participants, now }).map((request) => ({
      request,
      person: people.get(request.participantId),
    }));
  }, [requests, speeches, participants, now]);
}

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
