// What other capabilities do with files and documents inside their own commands: keep a file that came in, make it a document.
import type { Document } from '@hop/shared/documents/document.js';
import { newId } from '@hop/shared/core/ids.js';
import type { Work } from '../kernel/work.js';
import { DocumentRow } from './document.entity.js';
import type { TakenFile } from './take-file.js';

export { contentDisposition } from './file-name.js';
export { FileStore } from './file-store.js';
export { takeFile, type TakenFile } from './take-file.js';

/** Outbox work: see to it that the reading copy is there. */
export const READING_COPY = 'document.readingCopy';

interface NewDocument {
  file: TakenFile;
  title: string;
  documentNumber: string;
  agendaItemId: string | null;
  access: Document['access'];
}

/** A kept file becomes a document of the meeting, at the end of the list. */
export async function addFromStore(
  work: Work,
  { file, ...described }: NewDocument,
): Promise<string> {
  const others = await work.all(DocumentRow);
  const { id } = work.insert(DocumentRow, {
    id: newId(),
    ...described,
    position: others.reduce((last, one) => Math.max(last, one.position + 1), 0),
    ...{ fileName: file.fileName, sizeBytes: file.sizeBytes },
    ...{ pages: file.pages, sha256: file.sha256, addedAt: work.now },
  });
  work.staging.job(READING_COPY, { sha256: file.sha256, pages: file.pages }, work.now);
  return id;
}
