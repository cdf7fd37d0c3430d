// Asking for the floor and giving it.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { prose } from '../core/text.js';
import { speechKindSchema } from './speech.js';

/** `participantId`: on behalf of somebody (staff, or the operator for the people of the own site). */
export const askToSpeak = defineCommand('speechRequest.ask', {
  args: z.strictObject({
    kind: speechKindSchema.default('speech'),
    subject: prose(200).default(''),
    agendaItemId: idSchema.nullable().optional(),
    participantId: idSchema.optional(),
  }),
  result: z.object({ requestId: idSchema }),
});
export const withdrawRequest = defineCommand('speechRequest.withdraw', {
  args: z.strictObject({ requestId: idSchema }),
  result: z.object({}),
});
/** The chair's hand: stands before that request; null: last. */
export const moveRequest = defineCommand('speechRequest.move', {
  args: z.strictObject({ requestId: idSchema, beforeId: idSchema.nullable() }),
  result: z.object({}),
});
/** To a waiting request, or to a participant who did not ask. Ends the speech that is on. */
export const giveFloor = defineCommand('speech.give', {
  args: z.union([
    z.strictObject({ requestId: idSchema }),
    z.strictObject({ participantId: idSchema, kind: speechKindSchema.default('speech') }),
  ]),
  result: z.object({ speechId: idSchema }),
});
const one = z.strictObject({ speechId: idSchema });
export const pauseSpeech = defineCommand('speech.pause', { args: one, result: z.object({}) });
export const resumeSpeech = defineCommand('speech.resume', { args: one, result: z.object({}) });
export const extendSpeech = defineCommand('speech.extend', {
  args: z.strictObject({ speechId: idSchema, seconds: z.number().int().min(-600).max(600) }),
  result: z.object({ limitSeconds: z.number().int() }),
});
export const endSpeech = defineCommand('speech.end', {
  args: one,
  result: z.object({ usedMs: z.number().int() }),
});
