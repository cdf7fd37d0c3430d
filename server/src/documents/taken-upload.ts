// An upload that becomes the file of a document: of this meeting, by the same account, once.
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import type { Work } from '../kernel/work.js';
import { UploadRow } from './document.entity.js';

export async function takenUpload(work: Work, uploadToken: string): Promise<UploadRow> {
  const upload = await work.staging.one(UploadRow, uploadToken);
  const mine = upload?.meetingId === work.meetingId && upload.accountId === work.actor.id;
  if (!upload || !mine || upload.state !== 'arrived') throw documentRefusals.noSuchUpload();
  work.remove(UploadRow, upload);
  return upload;
}
