// What other capabilities stage in the documents, and the steps that the commands here share.
import { refusals } from '@hop/shared/core/refusal.js';
import type { Work } from '../kernel/work.js';
import { DocumentReaderRow, DocumentRow, PresentationRow } from './document.entity.js';

/** A document of this meeting that does not lie in the trash. */
export async function neededDocument(work: Work, documentId: string): Promise<DocumentRow> {
  const document = await work.need(DocumentRow, documentId);
  if (document.removedAt !== null) throw refusals.notFound();
  return document;
}

/** Every change of a document goes through here: the copies of those whom it names change with it. */
export async function changeDocument(
  work: Work,
  document: DocumentRow,
  change: Partial<Omit<DocumentRow, 'id' | 'version'>>,
): Promise<DocumentRow> {
  const changed = work.update(DocumentRow, document, change);
  await carryToNamed(work, changed);
  // Whoever may not open it any more must not be told either that it is being shown.
  const shown = await work.staging.one(PresentationRow, work.meetingId);
  if (shown?.documentId === document.id) work.staging.touch(PresentationRow, [shown.id]);
  return changed;
}

/** To be called by whoever closes or reopens the meeting: what is recalled after it ends for its readers, or is theirs again. */
export async function recallDocuments(work: Work, over: boolean): Promise<void> {
  for (const document of await work.all(DocumentRow)) {
    const recalledAt = over && document.recall ? (document.recalledAt ?? work.now) : null;
    if (recalledAt !== document.recalledAt) await changeDocument(work, document, { recalledAt });
  }
}

/** One row for each person named; rows that stay are touched, since they show the document. */
async function carryToNamed(work: Work, document: DocumentRow): Promise<void> {
  const wanted = new Set(document.readerIds ?? []);
  if (document.reviewerId !== null) wanted.add(document.reviewerId);
  const present = await work.staging.where(DocumentReaderRow, 'documentId', document.id);
  for (const row of present) {
    if (wanted.delete(row.participantId)) work.staging.touch(DocumentReaderRow, [row.id]);
    else work.remove(DocumentReaderRow, row);
  }
  for (const participantId of wanted)
    work.insert(DocumentReaderRow, {
      id: `${document.id}-${participantId}`,
      ...{ documentId: document.id, participantId },
    });
}
