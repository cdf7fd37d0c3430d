// What counts as opened. An opening is of one version of a file: a replaced document is new to everybody again.
import type { Document } from '../documents/document.js';
import { mayReadDocument, type Readable } from '../documents/rights.js';
import type { MeetingRole } from '../policy/actor.js';
import type { Readership } from './readership.js';

type Versioned = Pick<Document, 'id' | 'versionNumber'>;
type Opened = Pick<Readership, 'opened'> | undefined;

export const hasOpened = (reader: Opened, document: Versioned): boolean =>
  (reader?.opened[document.id] ?? 0) >= document.versionNumber;

/** How many pages of its present version somebody has read; 0 when none. */
export function pagesRead(
  reader: Pick<Readership, 'read'> | undefined,
  document: Versioned,
): number {
  const known = reader?.read[document.id];
  return known?.versionNumber === document.versionNumber ? known.pages : 0;
}

interface Reader {
  readonly id: string;
  readonly role: MeetingRole;
}

/** The documents that somebody may open, by role or by name. */
export function readableBy<D extends Readable>(
  { id, role }: Reader,
  documents: readonly D[],
): readonly D[] {
  const actor = { kind: 'account', role, participantId: id } as const;
  return documents.filter((document) => mayReadDocument(actor, document));
}

/** Of one document: who of those who may open it has, and who has not, in the order given. */
export function openedBy<P extends Reader>(
  document: Versioned & Readable,
  people: readonly P[],
  readers: ReadonlyMap<string, Pick<Readership, 'opened'>>,
): { opened: readonly P[]; waiting: readonly P[] } {
  const may = people.filter((person) => readableBy(person, [document]).length > 0);
  return {
    opened: may.filter(({ id }) => hasOpened(readers.get(id), document)),
    waiting: may.filter(({ id }) => !hasOpened(readers.get(id), document)),
  };
}
