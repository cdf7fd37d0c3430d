// The documents that this person may open: those of the audience, and those that name this person, as one list.
import type { Document, MyDocument } from '@hop/shared/documents/document.js';
import { useMemo } from 'react';
import { useEntities } from './hooks';

const asDocument = ({ documentId, ...own }: MyDocument): Document => ({ ...own, id: documentId });

export function useReadableDocuments(): readonly Document[] {
  const documents = useEntities('document');
  const own = useEntities('myDocument');
  return useMemo(
    () => (own.length === 0 ? documents : [...documents, ...own.map(asDocument)]),
    [documents, own],
  );
}

/** Undefined when there is no such document, or none for this person. */
export function useReadableDocument(id: string | null | undefined): Document | undefined {
  const documents = useReadableDocuments();
  return id == null ? undefined : documents.find((each) => each.id === id);
}
