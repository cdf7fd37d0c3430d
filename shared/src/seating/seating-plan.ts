// The seating plan of a hall: its template and its named seats. Who sits where is the participant's `seat`.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

/** The most that fits the plan without two seats touching (layout.test.ts). */
export const MOST = {
  ...{ theatreHead: 9, rows: 6, columns: 11 },
  ...{ horseshoeHead: 5, outer: 24, inner: 16, ring: 30 },
} as const;
const count = (least: number, most: number) => z.number().int().min(least).max(most);

export const seatingTemplateSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('theatre'),
    /** Seats for those who preside, facing the hall. */
    head: count(0, MOST.theatreHead),
    rows: count(1, MOST.rows),
    columns: count(1, MOST.columns),
  }),
  z.strictObject({
    kind: z.literal('horseshoe'),
    head: count(0, MOST.horseshoeHead),
    outer: count(1, MOST.outer),
    inner: count(0, MOST.inner),
  }),
  z.strictObject({ kind: z.literal('roundTable'), seats: count(2, MOST.ring) }),
]);
export type SeatingTemplate = z.output<typeof seatingTemplateSchema>;

export const seatSchema = z.strictObject({
  name: z.string(),
  /** Upper left corner, in units of the plan (layout.ts). */
  x: z.number().int(),
  y: z.number().int(),
});
export type Seat = z.output<typeof seatSchema>;

/** Its id is the meeting's. */
export const seatingPlanEntity = defineEntity(
  'seatingPlan',
  z.object({
    id: idSchema,
    version: z.number().int(),
    template: seatingTemplateSchema,
    seats: z.array(seatSchema),
  }),
);
export type SeatingPlan = EntityOf<typeof seatingPlanEntity>;
