// document.lead: one person more turns the page for everybody, in place of whoever did.
import { refusals } from '@hop/shared/core/refusal.js';
import { leadDocument } from '@hop/shared/documents/documents-commands.js';
import { handle } from '../kernel/handler.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { PresentationRow } from './document.entity.js';

export const leadDocumentHandler = handle(leadDocument, async (work, { participantId }) => {
  if (participantId !== null) {
    const person = await work.staging.one(ParticipantRow, participantId);
    if (person?.meetingId !== work.meetingId) throw refusals.notFound();
  }
  const before = await work.staging.one(PresentationRow, work.meetingId);
  const led = { leaderId: participantId };
  if (before) work.update(PresentationRow, before, led);
  else
    work.insert(PresentationRow, {
      ...{ id: work.meetingId, documentId: null, page: 1, shownAt: work.now },
      ...led,
    });
  return {};
});
