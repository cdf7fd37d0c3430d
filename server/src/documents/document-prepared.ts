// document.prepared: the server's own word that the pages of a document can be shown now, or why not. What was replaced meanwhile stays as it is.
import { documentPrepared } from '@hop/shared/documents/documents-commands.js';
import { handle } from '../kernel/handler.js';
import { DocumentRow, PresentationRow } from './document.entity.js';

export const documentPreparedHandler = handle(documentPrepared, async (work, args) => {
  const document = await work.need(DocumentRow, args.documentId);
  if (document.sha256 !== args.sha256 || document.reading !== 'pending') return {};
  work.update(DocumentRow, document, { reading: args.reading, pages: args.pages });
  if (args.reading === 'secret') {
    const shown = await work.staging.one(PresentationRow, work.meetingId);
    if (shown?.documentId === document.id) work.staging.touch(PresentationRow, [shown.id]);
  }
  return {};
});
