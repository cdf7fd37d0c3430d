// The documents that this reader may open, in the order of the agenda, and the addresses of their files.
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import { byPosition } from '@hop/shared/core/ordering.js';
import type { Document } from '@hop/shared/documents/document.js';
import { useMemo } from 'react';
import { withSlot } from '../../lib/slot';
import { fileMark, fileUrl, useEntities, useReadableDocuments, type Filed } from '../../live';

export interface DocumentGroup {
  /** "2.1"; null for documents that belong to no item. */
  readonly number: string | null;
  readonly title: string | null;
  readonly agendaItemId: string | null;
  readonly documents: readonly Document[];
}

/** Those without an item come first, then item by item; items without documents are left out. */
export function useDocumentGroups(): readonly DocumentGroup[] {
  const documents = useReadableDocuments();
  const items = useEntities('agendaItem');
  return useMemo(() => {
    const nodes = flattenAgenda(agendaTree(items, 0));
    const known = new Set(nodes.map((node) => node.item.id));
    const inOrder = documents.toSorted(byPosition);
    const loose = inOrder.filter(
      ({ agendaItemId }) => agendaItemId === null || !known.has(agendaItemId),
    );
    const groups: DocumentGroup[] = [
      { number: null, title: null, agendaItemId: null, documents: loose },
      ...nodes.map(({ item, number }) => ({
        number,
        title: item.title,
        agendaItemId: item.id,
        documents: inOrder.filter((document) => document.agendaItemId === item.id),
      })),
    ];
    return groups.filter((group) => group.documents.length > 0);
  }, [documents, items]);
}

export const useDocumentsInOrder = (): readonly Document[] => {
  const groups = useDocumentGroups();
  return useMemo(() => groups.flatMap((group) => group.documents), [groups]);
};

export { fileUrl };

/** A file that was replaced, for those who run the meeting: the browser's own viewer shows it. */
export const replacedUrl = (
  meetingId: string,
  { documentId, versionNumber }: { documentId: string; versionNumber: number },
): string =>
  withSlot(`/api/meetings/${meetingId}/documents/${documentId}/file?version=${versionNumber}`);

/** A link cannot carry a header, so the slot stands in the address. */
export const originalUrl = (meetingId: string, document: Filed): string =>
  withSlot(`${fileUrl(meetingId, document)}&original=1`);

/** Of one page, small. An image carries no header either. */
export const pictureUrl = (meetingId: string, { id, sha256 }: Filed, page: number): string =>
  withSlot(
    `/api/meetings/${meetingId}/documents/${id}/pages/${page}/thumbnail?v=${fileMark(sha256)}`,
  );

/** Of one page of any file of a document, large enough to be read. A file never changes, so its number names the picture for good. */
export const largePictureUrl = (
  meetingId: string,
  documentId: string,
  versionNumber: number,
  page: number,
): string =>
  withSlot(
    `/api/meetings/${meetingId}/documents/${documentId}/versions/${versionNumber}/pages/${page}`,
  );
