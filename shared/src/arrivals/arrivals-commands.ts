// Checking in by the code that a site shows. A code is exchanged for a ticket over HTTP first: that is where guesses are counted.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

/** Always oneself. At the host site that is in person, at a remote one online. */
export const checkInByCode = defineCommand('arrival.checkIn', {
  args: z.strictObject({ ticket: z.string().min(20).max(400) }),
  result: z.object({ checkedInAt: z.number().int(), siteId: idSchema.nullable() }),
  // A ticket that stood in the journal could be used by whoever reads it in time.
  secret: true,
});
/** Reception tapped the wrong name: within a minute, and before that person has voted, the roll is as it was. */
export const takeBackArrival = defineCommand('arrival.takeBack', {
  args: z.strictObject({ participantId: idSchema }),
  result: z.object({}),
});
/** The meeting gets the secret that its codes are made of. */
export const prepareArrivals = defineCommand('arrival.prepare', {
  args: z.strictObject({}),
  result: z.object({}),
  internal: true,
});
