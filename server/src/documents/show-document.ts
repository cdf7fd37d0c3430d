// document.show: the page that whoever leads shows; those who follow go there.
import { refusals } from '@hop/shared/core/refusal.js';
import { showDocument } from '@hop/shared/documents/documents-commands.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { mayReadDocument } from '@hop/shared/documents/rights.js';
import { handle } from '../kernel/handler.js';
import { neededDocument } from './acts.js';
import { PresentationRow } from './document.entity.js';

export const showDocumentHandler = handle(
  showDocument,
  async (work, { documentId, page }) => {
    const document = documentId === null ? null : await neededDocument(work, documentId);
    if (document && !mayReadDocument(work.actor, document)) throw refusals.notFound();
    if (document && page > document.pages) throw documentRefusals.noSuchPage();
    const shown = { documentId, page: document ? page : 1, shownAt: work.now };
    const before = await work.staging.one(PresentationRow, work.meetingId);
    if (before) work.update(PresentationRow, before, shown);
    else work.insert(PresentationRow, { id: work.meetingId, leaderId: null, ...shown });
    return {};
  },
  {
    subject: async (work) => ({
      participantId: (await work.staging.one(PresentationRow, work.meetingId))?.leaderId ?? null,
    }),
  },
);
