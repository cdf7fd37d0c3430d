// consultation.prepare: a new draft, seen by chair and secretary only. Its deadline is looked at when it opens.
import { prepareConsultation } from '@hop/shared/consultations/consultations-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import { handle } from '../kernel/handler.js';
import { contentOf } from './consultation-content.js';
import { ConsultationRow } from './consultation.entity.js';

export const prepareConsultationHandler = handle(prepareConsultation, async (work, args) => {
  const content = await contentOf(work, args);
  const earlier = await work.all(ConsultationRow);
  const { id } = work.insert(ConsultationRow, {
    id: newId(),
    ...content,
    position: 1 + Math.max(0, ...earlier.map(({ position }) => position)),
    state: 'draft',
    ...{ openedAt: null, closedAt: null, participantIds: [], answered: 0, extensions: [] },
    ...{ tally: null, carried: null },
  });
  return { consultationId: id };
});
