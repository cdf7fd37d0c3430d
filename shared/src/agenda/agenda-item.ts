// One item of the agenda tree, with its planned and used time.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

export const agendaKinds = [
  'report',
  'discussion',
  'vote',
  'conclusion',
  'ceremony',
  'recess',
] as const;
export const agendaItemEntity = defineEntity(
  'agendaItem',
  z.object({
    id: idSchema,
    version: z.number().int(),
    parentId: idSchema.nullable(),
    /** Order among siblings; gaps are allowed, ties are not. */
    position: z.number().int(),
    title: z.string(),
    kind: z.enum(agendaKinds),
    plannedMinutes: z.number().int(),
    presenter: z.string(),
    state: z.enum(['waiting', 'current', 'done']),
    /** When it last became current; null while it is not. */
    startedAt: z.number().int().nullable(),
    /** Time used in earlier turns, in milliseconds; while current add now − startedAt. */
    usedMs: z.number().int(),
  }),
);
export type AgendaItem = EntityOf<typeof agendaItemEntity>;
