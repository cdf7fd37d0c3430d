// How people and displays stand in one list of who is connected: a person by the id of the participant, a display with a mark before it.
import type { Actor } from '@hop/shared/policy/actor.js';
import { z } from 'zod';

const DISPLAY = 'display:';

export const connectedKeySchema = z.string().regex(/^(display:)?[A-Za-z0-9_-]{1,80}$/);

/** Null for whoever is neither: the server itself, and an account without a place in the meeting. */
export const keyOf = ({ kind, id, participantId }: Actor): string | null =>
  kind === 'display' ? DISPLAY + id : participantId;

export function idsOf(keys: Iterable<string>): { participantIds: string[]; displayIds: string[] } {
  const sorted = [...keys].sort();
  return {
    participantIds: sorted.filter((key) => !key.startsWith(DISPLAY)),
    displayIds: sorted
      .filter((key) => key.startsWith(DISPLAY))
      .map((key) => key.slice(DISPLAY.length)),
  };
}
