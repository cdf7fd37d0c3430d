// document.show: the page that the chair shows; those who follow go there.
import { showDocument } from '@hop/shared/documents/documents-commands.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { handle } from '../kernel/handler.js';
import { neededDocument } from './acts.js';
import { PresentationRow } from './document.entity.js';

export const showDocumentHandler = handle(showDocument, async (work, { documentId, page }) => {
  const document = documentId === null ? null : await neededDocument(work, documentId);
  if (document && page > document.pages) throw documentRefusals.noSuchPage();
  const shown = { documentId, page: document ? page : 1, shownAt: work.now };
  const before = await work.staging.one(PresentationRow, work.meetingId);
  if (before) work.update(PresentationRow, before, shown);
  else work.insert(PresentationRow, { id: work.meetingId, ...shown });
  return {};
});
