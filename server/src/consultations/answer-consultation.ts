// consultation.answer: a member's own answer, durable before it is answered. It may be changed until the close; after the deadline it
// is marked late and counts all the same.
import { isLate, mayAnswer } from '@hop/shared/consultations/answering.js';
import { consultationAnswerId } from '@hop/shared/consultations/consultation.js';
import { answerConsultation } from '@hop/shared/consultations/consultations-commands.js';
import { consultationRefusals } from '@hop/shared/consultations/refusals.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { isStaff } from '@hop/shared/policy/actor.js';
import { handle } from '../kernel/handler.js';
import { consultingMeeting } from './consultation-content.js';
import { ConsultationAnswerRow, ConsultationRow } from './consultation.entity.js';

export const answerConsultationHandler = handle(
  answerConsultation,
  async (work, { consultationId, answer, text }) => {
    const { participantId } = work.actor;
    if (participantId === null) throw refusals.forbidden();
    const consultation = await work.need(ConsultationRow, consultationId);
    // A draft is not known to those who only answer.
    if (consultation.openedAt === null && !isStaff(work.actor)) throw refusals.notFound();
    const verdict = mayAnswer({ consultation, participantId, answer, text });
    if (verdict !== 'ok') throw consultationRefusals[verdict]();
    await consultingMeeting(work);
    const id = consultationAnswerId(consultationId, participantId);
    const earlier = await work.staging.one(ConsultationAnswerRow, id);
    if (earlier?.answer === answer && earlier.text === text)
      return { answer, text, answeredAt: earlier.answeredAt, late: earlier.late };
    const late = isLate(work.now, consultation.dueAt);
    const given = { answer, text, answeredAt: work.now, late };
    if (earlier) work.update(ConsultationAnswerRow, earlier, given);
    else {
      work.insert(ConsultationAnswerRow, { id, consultationId, participantId, ...given });
      work.update(ConsultationRow, consultation, { answered: consultation.answered + 1 });
    }
    return given;
  },
);
