// consultation.edit: a draft gets a new content as a whole.
import { editConsultation } from '@hop/shared/consultations/consultations-commands.js';
import { handle } from '../kernel/handler.js';
import { contentOf, neededDraft } from './consultation-content.js';
import { ConsultationRow } from './consultation.entity.js';

export const editConsultationHandler = handle(
  editConsultation,
  async (work, { consultationId, baseVersion, ...given }) => {
    const consultation = await neededDraft(work, consultationId);
    work.fresh(consultation, baseVersion);
    const content = await contentOf(work, given);
    return { version: work.update(ConsultationRow, consultation, content).version };
  },
);
