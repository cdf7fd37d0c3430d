// The shapes of what arrives, checked at the edge. Rows inside are the server's own entities of the same protocol
// version: only their id is checked, for parsing each of a thousand rows again would stall a slow tablet.
import type { Changes, Heartbeat, Patch, PersonalPatch } from '@hop/shared/core/protocol.js';
import { meetingRoleSchema, officeRoleSchema, type Actor } from '@hop/shared/policy/actor.js';
import { z } from 'zod';
import { refusalWireSchema } from '../lib/http';

const rows = z.record(z.string(), z.array(z.looseObject({ id: z.string() })));
const changed = {
  scope: z.string(),
  upserts: rows,
  removes: z.record(z.string(), z.array(z.string())),
};
const seq = z.number().int();

const cursorPatch = z.object({ ...changed, from: seq, to: seq });
const personalPatch = z.object({ ...changed, personal: z.literal(true) });

export const patchSchema: z.ZodType<Patch | PersonalPatch> = z.union([personalPatch, cursorPatch]);
export const changesSchema: z.ZodType<Changes> = z.union([
  z.object({ resync: z.literal(true), scope: z.string() }),
  cursorPatch,
]);
export const snapshotSchema = z.object({ seq, entities: rows });
export const resyncSchema = z.object({ scope: z.string() });
export const heartbeatSchema: z.ZodType<Heartbeat> = z.object({
  protocol: z.number().int(),
  serverTime: z.number(),
  seqs: z.record(z.string(), seq),
});
export const connectedSchema = z.object({
  scope: z.string(),
  participantIds: z.array(z.string()),
  displayIds: z.array(z.string()),
  lostDisplays: z.array(z.object({ displayId: z.string(), since: z.number() })),
});
export const clockSchema = z.object({ serverTime: z.number() });
export const ephemeralMessageSchema = z.object({
  scope: z.string(),
  kind: z.string(),
  body: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

const refused = z.object({ refusal: refusalWireSchema });
export const subscribeReplySchema = z.union([refused, z.object({ seq })]);
export const commandReplySchema = z.union([refused, z.object({ seq, result: z.unknown() })]);

export const actorSchema: z.ZodType<Actor> = z.object({
  kind: z.enum(['account', 'display', 'system']),
  id: z.string(),
  name: z.string(),
  officeRole: officeRoleSchema,
  role: meetingRoleSchema.nullable(),
  participantId: z.string().nullable(),
  siteId: z.string().nullable(),
  votingRight: z.boolean(),
});

/** More fields may come; these are what the client relies on. */
export const accountSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  officeRole: officeRoleSchema,
});
export type Account = z.output<typeof accountSchema>;
export const sessionAnswerSchema = z.union([
  z.object({ account: accountSchema }),
  z.object({ account: z.null(), kind: z.enum(['display', 'link']), meetingId: z.string() }),
]);
