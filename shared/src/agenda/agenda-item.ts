// One item of the agenda tree, with its planned and used time.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { readerCircles } from '../documents/document.js';

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
    /** The sitting that it is planned for; null for parts, and while it is not decided. */
    sittingId: idSchema.nullable(),
    title: z.string(),
    kind: z.enum(agendaKinds),
    plannedMinutes: z.number().int(),
    presenter: z.string(),
    /** The unit that presents it and prepares its documents; empty when that is not said. */
    presenterUnit: z.string(),
    /** Who may know what it is about, as of documents; null to those who may not: the title is then neutral words. */
    access: z.enum(readerCircles).nullable(),
    state: z.enum(['waiting', 'current', 'done']),
    /** When it last became current; null while it is not. */
    startedAt: z.number().int().nullable(),
    /** Time used in earlier turns, in milliseconds; while current add now − startedAt. */
    usedMs: z.number().int(),
  }),
);
export type AgendaItem = EntityOf<typeof agendaItemEntity>;

/** "Phòng Nội vụ – ông Phùng Văn Đạt", or the one of them that is known; empty when neither is. */
export const whoPresents = ({
  presenterUnit,
  presenter,
}: Pick<AgendaItem, 'presenterUnit' | 'presenter'>): string =>
  [presenterUnit, presenter].filter((one) => one !== '').join(' – ');
