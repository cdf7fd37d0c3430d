// Keeping the office's catalogues. Nothing is deleted: what is no longer wanted goes to the trash and can be brought back.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line, prose } from '../core/text.js';
import { meetingTypeSchema, ruleSetSchema } from '../meetings/meeting.js';
import { MOST_SEATS, roomSeatSchema } from './room-plan.js';
import { catalogueKinds } from './catalogue.js';

const version = z.number().int();
const seats = z.array(roomSeatSchema).max(MOST_SEATS);

export const addCatalogueEntry = defineCommand('catalogueEntry.add', {
  scope: 'office',
  args: z.strictObject({ kind: z.enum(catalogueKinds), name: line(200) }),
  result: z.object({ entryId: idSchema }),
});
export const editCatalogueEntry = defineCommand('catalogueEntry.edit', {
  scope: 'office',
  args: z.strictObject({ entryId: idSchema, baseVersion: version, name: line(200) }),
  result: z.object({ version }),
});
export const trashCatalogueEntry = defineCommand('catalogueEntry.trash', {
  scope: 'office',
  args: z.strictObject({ entryId: idSchema }),
  result: z.object({}),
});
export const restoreCatalogueEntry = defineCommand('catalogueEntry.restore', {
  scope: 'office',
  args: z.strictObject({ entryId: idSchema }),
  result: z.object({}),
});

export const addRoom = defineCommand('room.add', {
  scope: 'office',
  args: z.strictObject({
    name: line(300),
    address: prose(300).default(''),
    seats: seats.default([]),
  }),
  result: z.object({ roomId: idSchema }),
});
export const editRoom = defineCommand('room.edit', {
  scope: 'office',
  args: z.strictObject({
    roomId: idSchema,
    baseVersion: version,
    name: line(300).optional(),
    address: prose(300).optional(),
    seats: seats.optional(),
  }),
  result: z.object({ version }),
});
export const trashRoom = defineCommand('room.trash', {
  scope: 'office',
  args: z.strictObject({ roomId: idSchema }),
  result: z.object({}),
});
export const restoreRoom = defineCommand('room.restore', {
  scope: 'office',
  args: z.strictObject({ roomId: idSchema }),
  result: z.object({}),
});

/** For meetings made from now on; those that are there keep their own rules. */
export const setTypeRules = defineCommand('typeRules.set', {
  scope: 'office',
  args: z.strictObject({ type: meetingTypeSchema, rules: ruleSetSchema }),
  result: z.object({}),
});
/** Back to what the product proposes. */
export const resetTypeRules = defineCommand('typeRules.reset', {
  scope: 'office',
  args: z.strictObject({ type: meetingTypeSchema }),
  result: z.object({}),
});
