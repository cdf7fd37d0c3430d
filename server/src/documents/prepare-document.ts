// document.prepare: once more, somebody asks for pages that could not be made.
import { prepareDocument } from '@hop/shared/documents/documents-commands.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { handle } from '../kernel/handler.js';
import { askForPages } from './ask-for-pages.js';
import { DocumentRow } from './document.entity.js';

export const prepareDocumentHandler = handle(prepareDocument, async (work, { documentId }) => {
  const document = await work.need(DocumentRow, documentId);
  if (document.reading !== 'failed' && document.reading !== 'none')
    throw documentRefusals.nothingToPrepare();
  askForPages(work, work.update(DocumentRow, document, { reading: 'pending' }));
  return {};
});
