// The two calls of the page behind an invitation's link. The secret travels in the body, never in an address that is logged.
import { answerSchema } from '@hop/shared/invitations/invitation.js';
import { z } from 'zod';
import { request } from '../../lib/http';

const openedSchema = z.object({
  meeting: z.object({
    id: z.string(),
    title: z.string(),
    startsAt: z.number(),
    place: z.string(),
    issuingBody: z.string(),
  }),
  participant: z.object({
    name: z.string(),
    honorific: z.string(),
    position: z.string(),
    siteName: z.string().nullable(),
  }),
  invitation: z.object({
    answer: answerSchema,
    reason: z.string().nullable(),
    answeredAt: z.number().nullable(),
  }),
});
export type OpenedInvitation = z.output<typeof openedSchema>;
export type GivenAnswer = OpenedInvitation['invitation'];
export type PossibleAnswer = Exclude<GivenAnswer['answer'], 'unconfirmed'>;

const recordedSchema = z.object({ answer: answerSchema, answeredAt: z.number() });

export const openInvitation = (secret: string): Promise<OpenedInvitation> =>
  request(openedSchema, 'POST', '/api/invitations/open', { body: { secret } });

export async function sendAnswer(
  secret: string,
  answer: PossibleAnswer,
  reason: string,
): Promise<GivenAnswer> {
  const body = { secret, answer, reason };
  const recorded = await request(recordedSchema, 'POST', '/api/invitations/answer', { body });
  return { ...recorded, reason: reason === '' ? null : reason };
}
