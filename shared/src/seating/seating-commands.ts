// Making the seating plan, and who sits where on it.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line } from '../core/text.js';
import { seatingOrders } from './placing.js';
import { seatingTemplateSchema } from './seating-plan.js';

/** Makes the plan anew and seats everybody of the hall; what was arranged before is replaced. */
export const arrangeSeats = defineCommand('seatingPlan.arrange', {
  args: z.strictObject({
    template: seatingTemplateSchema,
    order: z.enum(seatingOrders).default('givenName'),
  }),
  result: z.object({ seated: z.number().int() }),
});
/** Whoever sits there changes places with the person; null: no seat. */
export const seatPerson = defineCommand('seatingPlan.seat', {
  args: z.strictObject({ participantId: idSchema, seat: line(20).nullable() }),
  result: z.object({}),
});
export const removeSeatingPlan = defineCommand('seatingPlan.remove', {
  args: z.strictObject({}),
  result: z.object({}),
});
