// Who has opened a document, of those who may and are awaited; for those who run the meeting.
import type { Document } from '@hop/shared/documents/document.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import { openedBy } from '@hop/shared/readiness/openings.js';
import { isAwaited } from '@hop/shared/readiness/people-ready.js';
import { useCallback, useMemo } from 'react';
import { useEntities } from '../../live';

export interface Opened {
  readonly opened: readonly Participant[];
  readonly waiting: readonly Participant[];
}

/** `of` one document: everybody it is for, divided into who has opened it and who has not. */
export function useReadership(): (document: Document) => Opened {
  const participants = useEntities('participant');
  const readership = useEntities('readership');
  const people = useMemo(() => participants.filter(({ role }) => isAwaited(role)), [participants]);
  const readers = useMemo(() => new Map(readership.map((row) => [row.id, row])), [readership]);
  return useCallback((document) => openedBy(document, people, readers), [people, readers]);
}
