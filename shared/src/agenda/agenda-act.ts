// What somebody did last to the agenda and may still take back, and the items that were removed. Seen by those who run the meeting.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { agendaKinds } from './agenda-item.js';

export const agendaActEntity = defineEntity(
  'agendaAct',
  z.object({
    id: idSchema,
    version: z.number().int(),
    /** Whose act; each has at most one. */
    participantId: idSchema,
    kind: z.enum(['added', 'edited', 'moved', 'removed']),
    /** Of the item, or of the first of several. */
    title: z.string(),
    count: z.number().int(),
  }),
);
export type AgendaAct = EntityOf<typeof agendaActEntity>;

export const removedAgendaItemEntity = defineEntity(
  'removedAgendaItem',
  z.object({
    id: idSchema,
    version: z.number().int(),
    title: z.string(),
    kind: z.enum(agendaKinds),
    plannedMinutes: z.number().int(),
    presenter: z.string(),
    removedAt: z.number().int(),
  }),
);
export type RemovedAgendaItem = EntityOf<typeof removedAgendaItemEntity>;
