// consultation.extend: a later deadline with its reason. Answers are in time or late by the deadline in force, so some late ones
// become answers in time; none ever becomes late.
import { isLate, mayExtendTo } from '@hop/shared/consultations/answering.js';
import { extendConsultation } from '@hop/shared/consultations/consultations-commands.js';
import { consultationRefusals } from '@hop/shared/consultations/refusals.js';
import { handle } from '../kernel/handler.js';
import { answersOf, consultingMeeting } from './consultation-content.js';
import { ConsultationAnswerRow, ConsultationRow } from './consultation.entity.js';

export const extendConsultationHandler = handle(
  extendConsultation,
  async (work, { consultationId, dueAt, reason }) => {
    const consultation = await work.need(ConsultationRow, consultationId);
    if (consultation.state !== 'open') throw consultationRefusals.notOpen();
    await consultingMeeting(work);
    if (!mayExtendTo(dueAt, consultation, work.now)) throw consultationRefusals.notLater();
    const extension = {
      from: consultation.dueAt,
      dueAt,
      reason,
      name: work.actor.name,
      at: work.now,
    };
    work.update(ConsultationRow, consultation, {
      dueAt,
      extensions: [...consultation.extensions, extension],
    });
    for (const answer of await answersOf(work, consultationId)) {
      const late = isLate(answer.answeredAt, dueAt);
      if (late !== answer.late) work.update(ConsultationAnswerRow, answer, { late });
    }
    return { dueAt };
  },
);
