// document.review: approved, or sent back with a reason, by a chair or by whoever was asked. Of the file that was looked at.
import { refusals } from '@hop/shared/core/refusal.js';
import { reviewDocument } from '@hop/shared/documents/documents-commands.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { mayReadDocument } from '@hop/shared/documents/rights.js';
import { handle } from '../kernel/handler.js';
import { changeDocument, neededDocument } from './acts.js';

export const reviewDocumentHandler = handle(
  reviewDocument,
  async (work, { documentId, versionNumber, decision, note }) => {
    const document = await neededDocument(work, documentId);
    if (document.versionNumber !== versionNumber)
      throw refusals.stale({ version: document.versionNumber });
    if (document.reviewState !== 'waiting') throw documentRefusals.notWaiting();
    if (decision === 'returned' && note === '') throw documentRefusals.reasonNeeded();
    await changeDocument(work, document, {
      ...{ reviewState: decision, reviewNote: note === '' ? null : note },
      ...{ reviewedBy: work.actor.participantId, reviewedAt: work.now },
    });
    return {};
  },
  {
    // Who may not read it is told nothing about who may review it.
    subject: async (work, { documentId }) => {
      const document = await neededDocument(work, documentId);
      if (!mayReadDocument(work.actor, document)) throw refusals.notFound();
      return { participantId: document.reviewerId };
    },
  },
);
