// consultation.open: freezes who is asked and sends the question out. Several may be open at once.
import { isMember } from '@hop/shared/consultations/answering.js';
import { openConsultation } from '@hop/shared/consultations/consultations-commands.js';
import { consultationRefusals } from '@hop/shared/consultations/refusals.js';
import { audienceMayRead } from '@hop/shared/documents/rights.js';
import { lacksMembersTotal } from '@hop/shared/meetings/rule-sets.js';
import { membersTotal } from '@hop/shared/participants/members-total.js';
import { neededDocument } from '../documents/acts.js';
import { handle } from '../kernel/handler.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { consultingMeeting, neededDraft } from './consultation-content.js';
import { ConsultationRow } from './consultation.entity.js';

export const openConsultationHandler = handle(
  openConsultation,
  async (work, { consultationId }) => {
    const known = await work.need(ConsultationRow, consultationId);
    if (known.state === 'open')
      return { state: known.state, asked: known.participantIds.length, already: true };
    const consultation = await neededDraft(work, consultationId);
    const meeting = await consultingMeeting(work);
    if (lacksMembersTotal(meeting, consultation.majority))
      throw consultationRefusals.membersUnknown();
    if (consultation.dueAt <= work.now) throw consultationRefusals.dueInThePast();
    const { documentId } = consultation;
    const document = documentId === null ? null : await neededDocument(work, documentId);
    // Nobody can answer about a paper that is kept from them.
    if (document && !audienceMayRead('delegate', document))
      throw consultationRefusals.documentHidden();
    const people = await work.all(ParticipantRow);
    const participantIds = people
      .filter(isMember)
      .map(({ id }) => id)
      .sort();
    if (participantIds.length === 0) throw consultationRefusals.nobodyAsked();
    const { state } = work.update(ConsultationRow, consultation, {
      ...{ state: 'open', openedAt: work.now, participantIds },
      totalMembers: membersTotal(meeting.rules, people),
    });
    return { state, asked: participantIds.length };
  },
);
