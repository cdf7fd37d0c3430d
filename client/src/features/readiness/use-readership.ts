// Who has opened a document, of those who may and are awaited; for those who run the meeting.
import type { Document } from '@hop/shared/documents/document.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import { hasOpened, openedBy, pagesRead } from '@hop/shared/readiness/openings.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { isAwaited } from '@hop/shared/readiness/people-ready.js';
import { useCallback, useMemo } from 'react';
import { useEntities } from '../../live';
import type { ReadLine } from './read-lines';

export interface Opened {
  /** How far each of them has come: who has opened it first, the furthest before the others, then by name. */
  readonly lines: () => readonly ReadLine[];
  readonly opened: readonly Participant[];
  readonly waiting: readonly Participant[];
}

/** `of` one document: everybody it is for, divided into who has opened it and who has not. */
export function useReadership(): (document: Document) => Opened {
  const participants = useEntities('participant');
  const readership = useEntities('readership');
  const people = useMemo(() => participants.filter(({ role }) => isAwaited(role)), [participants]);
  const readers = useMemo(() => new Map(readership.map((row) => [row.id, row])), [readership]);
  return useCallback(
    (document) => {
      const found = openedBy(document, people, readers);
      const lineOf = ({ id, name, position, unitName }: Participant): ReadLine => ({
        ...{ id, name, pages: document.pages },
        detail: [position, unitName].filter((word) => word !== '').join(' · '),
        opened: hasOpened(readers.get(id), document),
        read: pagesRead(readers.get(id), document),
      });
      const furthestFirst = (one: ReadLine, other: ReadLine) =>
        Number(other.opened) - Number(one.opened) ||
        other.read - one.read ||
        compareNames(one.name, other.name);
      return {
        ...found,
        lines: () => [...found.opened, ...found.waiting].map(lineOf).toSorted(furthestFirst),
      };
    },
    [people, readers],
  );
}
