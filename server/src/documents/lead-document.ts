// document.lead: one person more turns the page for everybody, in place of whoever did. Anybody on the list may hold it, a guest too, for
// experts are invited to present; until those who run the meeting take it back, the meeting rests or closes, or the holder leaves the list.
import { refusals } from '@hop/shared/core/refusal.js';
import { leadDocument } from '@hop/shared/documents/documents-commands.js';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { handle } from '../kernel/handler.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { PresentationRow } from './document.entity.js';

export const leadDocumentHandler = handle(leadDocument, async (work, { participantId }) => {
  if (participantId !== null) {
    const person = await work.staging.one(ParticipantRow, participantId);
    if (person?.meetingId !== work.meetingId) throw refusals.notFound();
    if (isOver((await work.need(MeetingRow, work.meetingId)).state)) throw meetingRefusals.over();
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
