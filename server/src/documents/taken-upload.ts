// An upload that becomes a file of the place it was sent to (a meeting, a folder): by the same account, once.
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import type { Work } from '../kernel/work.js';
import { UploadRow } from './document.entity.js';

export async function takenUpload(
  work: Work,
  uploadToken: string,
  placeId: string,
): Promise<UploadRow> {
  const upload = await work.staging.one(UploadRow, uploadToken);
  const mine = upload?.meetingId === placeId && upload.accountId === work.actor.id;
  if (!upload || !mine || upload.state !== 'arrived') throw documentRefusals.noSuchUpload();
  work.remove(UploadRow, upload);
  return upload;
}
