// What one may ask about short texts and quick requests.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line, prose } from '../core/text.js';
import { serviceKindSchema, serviceStateSchema } from './service-request.js';

/** In characters. */
export const MESSAGE_LENGTH = 500;
export const NOTE_LENGTH = 200;

const text = prose(MESSAGE_LENGTH).refine((written) => written !== '');
const one = z.strictObject({ messageId: idSchema });

/** To those who run the meeting alone. Secret: the journal tells that somebody wrote, never what. */
export const tellStaff = defineCommand('message.tellStaff', {
  args: z.strictObject({ text }),
  result: z.object({ messageId: idSchema }),
  secret: true,
});

export const sendMessage = defineCommand('message.send', {
  args: z.strictObject({
    to: z.discriminatedUnion('audience', [
      z.strictObject({ audience: z.literal('all') }),
      z.strictObject({ audience: z.literal('site'), siteId: idSchema }),
      z.strictObject({ audience: z.literal('person'), participantId: idSchema }),
    ]),
    text,
    mustAcknowledge: z.boolean().default(false),
    /** Only of a notice to everybody. */
    onDisplays: z.boolean().default(false),
  }),
  result: z.object({ messageId: idSchema, recipients: z.number().int() }),
});

/** Raises it again for those who have not acknowledged it, and for nobody else. */
export const remindOfMessage = defineCommand('message.remind', {
  args: one,
  result: z.object({ reminded: z.number().int() }),
});

/** Nobody has it before them any more. A second press answers the first time. */
export const withdrawMessage = defineCommand('message.withdraw', {
  args: one,
  result: z.object({ withdrawnAt: z.number().int() }),
});

/** One's own: understood, or put away. A second press answers the first time. */
export const acknowledgeMessage = defineCommand('message.acknowledge', {
  args: one,
  result: z.object({ readAt: z.number().int() }),
});

const request = z.strictObject({ requestId: idSchema });
const became = z.object({ state: serviceStateSchema });

/** The same kind is asked for once at a time. */
export const askForService = defineCommand('serviceRequest.ask', {
  args: z.strictObject({
    kind: serviceKindSchema,
    /** Needed for `other`. */
    note: line(NOTE_LENGTH).or(z.literal('')).default(''),
  }),
  result: z.object({ requestId: idSchema }),
});
export const withdrawService = defineCommand('serviceRequest.withdraw', {
  args: request,
  result: became,
});
/** Somebody is on the way. */
export const takeService = defineCommand('serviceRequest.take', { args: request, result: became });
export const finishService = defineCommand('serviceRequest.finish', {
  args: request,
  result: became,
});
