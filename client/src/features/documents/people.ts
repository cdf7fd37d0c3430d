// People as documents name them: with their form of address, and found by id.
import type { Participant } from '@hop/shared/participants/participant.js';
import { useEntity } from '../../live';

/** "Bà Hoàng Thị Lụa" */
export const titledName = ({ honorific, name }: Pick<Participant, 'honorific' | 'name'>): string =>
  honorific === '' ? name : `${honorific} ${name}`;

/** Undefined for nobody, and for somebody who is not of the meeting any more. */
export function usePersonName(participantId: string | null): string | undefined {
  const person = useEntity('participant', participantId);
  return person && titledName(person);
}
