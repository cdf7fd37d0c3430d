// A journal line as people may read it: who did what, when, and on whose order. Never what was said or chosen.
import type { JournalLine } from '@hop/shared/minutes/minutes-preview.js';
import type { PlainLine } from '../kernel/journal-lines.js';
import type { ParticipantRow } from '../participants/participant.entity.js';

export function journalLines(
  lines: readonly PlainLine[],
  participants: readonly Pick<ParticipantRow, 'id' | 'name'>[],
): JournalLine[] {
  const names = new Map(participants.map((person) => [person.id, person.name]));
  return lines.map(({ seq, at, name, actorName, onOrderOf, refused }) => ({
    seq,
    at,
    name,
    actorName,
    onOrderOf: onOrderOf === null ? null : (names.get(onOrderOf) ?? null),
    refused,
  }));
}
