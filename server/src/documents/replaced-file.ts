// A file of a document that was replaced, for whoever may look back at it. The others are refused like what does not exist.
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { mayReadDocument, mayReadReplaced } from '@hop/shared/documents/rights.js';
import type { Identity } from '../kernel/identity.js';
import type { ScopeReads } from '../kernel/scope-reads.js';
import { DocumentRow, DocumentVersionRow } from './document.entity.js';

export interface ReadableVersions {
  document: DocumentRow;
  /** The newest first. Without those whose pages nobody has looked at. */
  versions: DocumentVersionRow[];
}

export const withReadableVersions = <T>(
  reads: ScopeReads,
  me: Identity,
  { meetingId, documentId }: { meetingId: string; documentId: string },
  work: (read: ReadableVersions) => Promise<T> | T,
): Promise<T> =>
  reads.run(me, meetingScope(meetingId), async ({ actor, facts }) => {
    const document = await facts.one(DocumentRow, documentId);
    if (!document || document.meetingId !== meetingId || !mayReadDocument(actor, document))
      throw refusals.notFound();
    const all = await facts.where(DocumentVersionRow, 'documentId', documentId);
    const versions = all
      .filter((file) => file.reading === 'ready' && mayReadReplaced(actor, document, file))
      .toSorted((one, other) => other.versionNumber - one.versionNumber);
    return work({ document, versions });
  });

/** The one of this number, as it stands in an address. */
export function versionOf(
  versions: readonly DocumentVersionRow[],
  number: string,
): DocumentVersionRow {
  const version = versions.find(({ versionNumber }) => String(versionNumber) === number);
  if (!version) throw refusals.notFound();
  return version;
}
