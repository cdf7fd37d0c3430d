// What a clash is known by: its times, the room and the people it is about. Whatever changes one of them makes another clash of it.
import { createHash } from 'node:crypto';
import { clashFacts, type Conflict } from '@hop/shared/meetings/conflicts.js';

/** `place`: that of either meeting; where the room is one they are the same. */
export const signOf = (conflict: Conflict, place: string): string =>
  createHash('sha256').update(clashFacts(conflict, place)).digest('base64url');
