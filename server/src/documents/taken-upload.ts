// An upload that becomes the file of a document: of this meeting, by the same account, once.
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import type { Work } from '../kernel/work.js';
import { UploadRow } from './document.entity.js';

/** Outbox work: see to it that the reading copy is there. */
export const READING_COPY = 'document.readingCopy';

/** Uses the upload up and leaves the work for its reading copy. */
export async function takenUpload(work: Work, uploadToken: string): Promise<UploadRow> {
  const upload = await work.staging.one(UploadRow, uploadToken);
  if (!upload || upload.meetingId !== work.meetingId || upload.accountId !== work.actor.id)
    throw documentRefusals.noSuchUpload();
  work.remove(UploadRow, upload);
  work.staging.job(READING_COPY, { sha256: upload.sha256, pages: upload.pages }, work.now);
  return upload;
}
