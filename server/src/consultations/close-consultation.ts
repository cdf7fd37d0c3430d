// consultation.close: counts, and tells those who were asked the figures and the answers by name. Whatever the meeting's state: an
// open consultation must not stay so for ever.
import { closeConsultation } from '@hop/shared/consultations/consultations-commands.js';
import { isCarried, tallyOf } from '@hop/shared/consultations/figures.js';
import { consultationRefusals } from '@hop/shared/consultations/refusals.js';
import { handle } from '../kernel/handler.js';
import { answersOf } from './consultation-content.js';
import { ConsultationAnswerRow, ConsultationRow } from './consultation.entity.js';

export const closeConsultationHandler = handle(
  closeConsultation,
  async (work, { consultationId }) => {
    const consultation = await work.need(ConsultationRow, consultationId);
    if (consultation.tally !== null && consultation.carried !== null)
      return { tally: consultation.tally, carried: consultation.carried };
    if (consultation.state !== 'open') throw consultationRefusals.notOpen();
    const answers = await answersOf(work, consultationId);
    const tally = tallyOf(consultation, answers);
    const carried = isCarried(consultation.majority, tally);
    work.update(ConsultationRow, consultation, {
      ...{ state: 'closed', closedAt: work.now, tally, carried },
    });
    // They become visible without being written.
    work.staging.touch(
      ConsultationAnswerRow,
      answers.map(({ id }) => id),
    );
    return { tally, carried };
  },
);
