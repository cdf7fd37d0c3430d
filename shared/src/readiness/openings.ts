// What counts as opened. An opening is of one version of a file: a replaced document is new to everybody again.
import type { Document } from '../documents/document.js';
import { audienceMayRead } from '../documents/rights.js';
import { audienceOf, type MeetingRole } from '../policy/actor.js';
import type { Readership } from './readership.js';

type Versioned = Pick<Document, 'id'> & { readonly versionNumber?: number };
type Opened = Pick<Readership, 'opened'> | undefined;

/** Of the file, counted from 1. */
export const versionOf = ({ versionNumber = 1 }: Versioned): number => versionNumber;

export const hasOpened = (reader: Opened, document: Versioned): boolean =>
  (reader?.opened[document.id] ?? 0) >= versionOf(document);

/** The documents that somebody with this role may open. */
export function readableBy<D extends Pick<Document, 'access'>>(
  role: MeetingRole,
  documents: readonly D[],
): readonly D[] {
  const audience = audienceOf({ kind: 'account', role });
  return documents.filter(({ access }) => audience !== null && audienceMayRead(audience, access));
}

interface Reader {
  readonly id: string;
  readonly role: MeetingRole;
}

/** Of one document: who of those who may open it has, and who has not, in the order given. */
export function openedBy<P extends Reader>(
  document: Versioned & Pick<Document, 'access'>,
  people: readonly P[],
  readers: ReadonlyMap<string, Pick<Readership, 'opened'>>,
): { opened: readonly P[]; waiting: readonly P[] } {
  const may = people.filter(({ role }) => readableBy(role, [document]).length > 0);
  return {
    opened: may.filter(({ id }) => hasOpened(readers.get(id), document)),
    waiting: may.filter(({ id }) => !hasOpened(readers.get(id), document)),
  };
}
