// Building the agenda and moving along it.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line, prose } from '../core/text.js';
import { agendaKinds } from './agenda-item.js';

const minutes = z
  .number()
  .int()
  .min(0)
  .max(24 * 60);

export const addAgendaItem = defineCommand('agendaItem.add', {
  args: z.strictObject({
    title: line(300),
    kind: z.enum(agendaKinds).default('report'),
    plannedMinutes: minutes.default(10),
    presenter: prose(300).default(''),
    parentId: idSchema.nullable().default(null),
    /** Stands before this sibling; null: last. */
    beforeId: idSchema.nullable().default(null),
  }),
  result: z.object({ agendaItemId: idSchema }),
});
export const editAgendaItem = defineCommand('agendaItem.edit', {
  args: z.strictObject({
    agendaItemId: idSchema,
    baseVersion: z.number().int(),
    title: line(300).optional(),
    kind: z.enum(agendaKinds).optional(),
    plannedMinutes: minutes.optional(),
    presenter: prose(300).optional(),
  }),
  result: z.object({ version: z.number().int() }),
});
export const moveAgendaItem = defineCommand('agendaItem.move', {
  args: z.strictObject({
    agendaItemId: idSchema,
    parentId: idSchema.nullable(),
    beforeId: idSchema.nullable(),
  }),
  result: z.object({}),
});
export const removeAgendaItem = defineCommand('agendaItem.remove', {
  args: z.strictObject({ agendaItemId: idSchema }),
  result: z.object({}),
});
/** Ends the current item and makes this one current. */
export const goToAgendaItem = defineCommand('agenda.goTo', {
  args: z.strictObject({ agendaItemId: idSchema }),
  result: z.object({}),
});
