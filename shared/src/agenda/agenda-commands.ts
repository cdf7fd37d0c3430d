// Building the agenda and moving along it.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line, prose } from '../core/text.js';
import { readerCircles } from '../documents/document.js';
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
    presenterUnit: prose(200).default(''),
    access: z.enum(readerCircles).default('everyone'),
    /** Left out: the sitting of the place. */
    sittingId: idSchema.nullable().optional(),
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
    presenterUnit: prose(200).optional(),
    access: z.enum(readerCircles).optional(),
  }),
  result: z.object({ version: z.number().int() }),
});
export const moveAgendaItem = defineCommand('agendaItem.move', {
  args: z.strictObject({
    agendaItemId: idSchema,
    parentId: idSchema.nullable(),
    beforeId: idSchema.nullable(),
    /** Last in this sitting, when it goes before nothing; left out: the sitting of the place. */
    sittingId: idSchema.nullable().optional(),
  }),
  result: z.object({}),
});
/** Several at once, each with its parts, in the order of the agenda to the end of one sitting; null: to none. One act, undone as one. */
export const moveToSitting = defineCommand('agenda.moveToSitting', {
  args: z.strictObject({
    agendaItemIds: z.array(idSchema).min(1).max(200),
    sittingId: idSchema.nullable(),
  }),
  result: z.object({ moved: z.number().int() }),
});
/** What one pasted programme may bring at once. */
export const MOST_ADDED = 200;
/** A whole list, each item after the one it is part of: one act, undone as one. */
export const addManyAgendaItems = defineCommand('agenda.addMany', {
  args: z.strictObject({
    items: z
      .array(
        z.strictObject({
          title: line(300),
          kind: z.enum(agendaKinds).default('report'),
          plannedMinutes: minutes.default(0),
          presenter: prose(300).default(''),
          presenterUnit: prose(200).default(''),
          /** 0 at the top; at most one more than the item before. */
          depth: z.number().int().min(0).max(3).default(0),
        }),
      )
      .min(1)
      .max(MOST_ADDED),
    sittingId: idSchema.nullable().optional(),
  }),
  result: z.object({ agendaItemIds: z.array(idSchema) }),
});
/** Brings a removed item back, to where it stood. */
export const restoreAgendaItem = defineCommand('agendaItem.restore', {
  args: z.strictObject({ agendaItemId: idSchema }),
  result: z.object({}),
});
/** Takes one's own last act on the agenda back, while nobody has changed the same items since. */
export const undoAgenda = defineCommand('agenda.undo', {
  args: z.strictObject({}),
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
