// What the server alone knows of people's devices, as it answers those who run the meeting over HTTP. No rows: it changes by the minute.
import { z } from 'zod';
import { idSchema } from '../core/ids.js';

export const seenPersonSchema = z.object({
  participantId: idSchema,
  /** Epoch ms; null: never signed in. Who is connected now is told on the socket. */
  lastSeenAt: z.number().int().nullable(),
  /** What the device's clock lacks, in ms; null: not measured. */
  clockOffsetMs: z.number().int().nullable(),
});
export type SeenPerson = z.output<typeof seenPersonSchema>;
export const seenPeopleSchema = z.object({ people: z.array(seenPersonSchema) });
export const phoneSchema = z.object({ phone: z.string().nullable() });
