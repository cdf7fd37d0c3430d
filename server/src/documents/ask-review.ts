// document.askReview: the document waits to be looked over, and is kept from its readers until then; or the request is taken back.
import { askReview } from '@hop/shared/documents/documents-commands.js';
import { unreviewed } from '@hop/shared/documents/first-version.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { handle } from '../kernel/handler.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { changeDocument, neededDocument } from './acts.js';

export const askReviewHandler = handle(
  askReview,
  async (work, { documentId, reviewerId, asked }) => {
    const document = await neededDocument(work, documentId);
    if (!asked) {
      if (document.reviewState !== 'waiting') throw documentRefusals.notWaiting();
      await changeDocument(work, document, unreviewed());
      return {};
    }
    if (reviewerId !== null) await work.need(ParticipantRow, reviewerId);
    await changeDocument(work, document, { ...unreviewed(), reviewState: 'waiting', reviewerId });
    return {};
  },
);
