// document.prepare: once more, somebody asks for pages that could not be made.
import { prepareDocument } from '@hop/shared/documents/documents-commands.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { handle } from '../kernel/handler.js';
import { changeDocument, neededDocument, prepareReading } from './acts.js';

export const prepareDocumentHandler = handle(prepareDocument, async (work, { documentId }) => {
  const document = await neededDocument(work, documentId);
  if (document.reading !== 'failed' && document.reading !== 'none')
    throw documentRefusals.nothingToPrepare();
  prepareReading(work, await changeDocument(work, document, { reading: 'pending' }));
  return {};
});
