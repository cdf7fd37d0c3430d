// The seating plan of a hall: its template and its named seats. Who sits where is the participant's `seat`.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line } from '../core/text.js';
import { PLAN } from './layout.js';

/** The most that fits the plan without two seats touching (layout.test.ts). */
export const MOST = {
  ...{ theatreHead: 9, rows: 6, columns: 11 },
  ...{ horseshoeHead: 5, outer: 24, inner: 16, ring: 30, drawn: 120 },
} as const;
const count = (least: number, most: number) => z.number().int().min(least).max(most);

export const seatSchema = z.strictObject({
  name: z.string().min(1).max(20),
  /** Upper left corner, in units of the plan (layout.ts). */
  x: count(0, PLAN.width),
  y: count(0, PLAN.height),
});
export type Seat = z.output<typeof seatSchema>;

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
  /** As somebody drew the room; a copy, so that drawing it anew changes no meeting. */
  z.strictObject({
    kind: z.literal('drawn'),
    roomName: line(300),
    drawing: z
      .array(seatSchema)
      .min(1)
      .max(MOST.drawn)
      .refine((seats) => new Set(seats.map(({ name }) => name)).size === seats.length),
  }),
]);
export type SeatingTemplate = z.output<typeof seatingTemplateSchema>;

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
