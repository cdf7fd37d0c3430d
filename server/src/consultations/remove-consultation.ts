// consultation.remove: a draft that nobody needs. What was ever opened stays in the record.
import { removeConsultation } from '@hop/shared/consultations/consultations-commands.js';
import { handle } from '../kernel/handler.js';
import { neededDraft } from './consultation-content.js';
import { ConsultationRow } from './consultation.entity.js';

export const removeConsultationHandler = handle(
  removeConsultation,
  async (work, { consultationId }) => {
    work.remove(ConsultationRow, await neededDraft(work, consultationId));
    return {};
  },
);
