// document.replace: another file in its place. The one before is kept; notes stay; the new one has been looked over by nobody.
import { replaceDocument } from '@hop/shared/documents/documents-commands.js';
import { handle } from '../kernel/handler.js';
import { neededDocument } from './acts.js';
import { putInPlace } from './put-in-place.js';
import { takenUpload } from './taken-upload.js';

export const replaceDocumentHandler = handle(replaceDocument, async (work, args) => {
  const document = await neededDocument(work, args.documentId);
  work.fresh(document, args.baseVersion);
  const upload = await takenUpload(work, args.uploadToken, work.meetingId);
  return { versionNumber: await putInPlace(work, document, upload, args.note) };
});
