// To whom a question is put, as it is read: a person of the meeting, else the office in words; empty when nobody is named.
import type { SpeechRequest } from '@hop/shared/speaking/speech.js';
import { useEntities } from '../../live';
import { named } from './floor';

export function useAddresseeName(): (
  question: Pick<SpeechRequest, 'addresseeId' | 'addressee'>,
) => string {
  const participants = useEntities('participant');
  return ({ addresseeId, addressee }) =>
    addresseeId === null ? addressee : named(participants.find(({ id }) => id === addresseeId));
}
