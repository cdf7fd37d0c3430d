// The whole wire language on one page. Changing a shape here without raising PROTOCOL_VERSION fails the fingerprint test.
import { z } from 'zod';
import type { ScopeKind } from './contract.js';
import { idSchema } from './ids.js';
import { refusalStatus, type RefusalCode, type RefusalWire } from './refusal.js';

export const PROTOCOL_VERSION = 9;

/** `office`, `meeting:<id>`, or `folder:<id>`. */
export const scopeSchema = z.string().regex(/^(office|(meeting|folder):[A-Za-z0-9_-]{1,80})$/);
export type Scope = string;

export const scopeKindOf = (scope: Scope): ScopeKind =>
  scope === 'office' ? 'office' : folderIdOf(scope) === null ? 'meeting' : 'folder';

export const meetingScope = (meetingId: string): Scope => `meeting:${meetingId}`;
export const meetingIdOf = (scope: Scope): string | null =>
  scope.startsWith('meeting:') ? scope.slice('meeting:'.length) : null;
export const folderScope = (folderId: string): Scope => `folder:${folderId}`;
export const folderIdOf = (scope: Scope): string | null =>
  scope.startsWith('folder:') ? scope.slice('folder:'.length) : null;

/** Largest command frame in bytes; the client checks before it sends, a larger frame closes the socket with 1009. */
export const MAX_FRAME_BYTES = 256 * 1024;

export const commandEnvelopeSchema = z.strictObject({
  name: z.string().max(80),
  commandId: idSchema,
  scope: scopeSchema,
  args: z.unknown(),
  /** The participant on whose order the sender acts (the secretary for the chair); recorded, never a source of rights. */
  onOrderOf: idSchema.optional(),
});
export type CommandEnvelope = z.output<typeof commandEnvelopeSchema>;

/** The wire form of `RefusalWire`. */
export const refusalWireSchema: z.ZodType<RefusalWire> = z.object({
  code: z.enum(Object.keys(refusalStatus) as RefusalCode[]),
  message: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
});

const seqSchema = z.number().int().min(0);

export const commandReplySchema = z.union([
  z.object({ seq: seqSchema, result: z.unknown() }),
  z.object({ refusal: refusalWireSchema, seq: seqSchema.optional() }),
]);
export type CommandReply = z.output<typeof commandReplySchema>;

export const subscribeSchema = z.strictObject({
  scope: scopeSchema,
  from: seqSchema,
  protocol: z.number().int().optional(),
});
export type Subscribe = z.output<typeof subscribeSchema>;
export const subscribeReplySchema = z.union([
  z.object({ seq: seqSchema }),
  z.object({ refusal: refusalWireSchema }),
]);
export type SubscribeReply = z.output<typeof subscribeReplySchema>;

const rowsSchema = z.record(z.string(), z.array(z.unknown()));
export type Rows = z.output<typeof rowsSchema>;
const removedIdsSchema = z.record(z.string(), z.array(idSchema));
export type RemovedIds = z.output<typeof removedIdsSchema>;

/** `from`..`to` make a gap visible. A personal patch carries no cursor: it precedes the audience patch of the same turn. */
export const patchSchema = z.object({
  scope: scopeSchema,
  from: seqSchema,
  to: seqSchema,
  upserts: rowsSchema,
  removes: removedIdsSchema,
});
export type Patch = z.output<typeof patchSchema>;
export const personalPatchSchema = z.object({
  scope: scopeSchema,
  personal: z.literal(true),
  upserts: rowsSchema,
  removes: removedIdsSchema,
});
export type PersonalPatch = z.output<typeof personalPatchSchema>;
export const snapshotSchema = z.object({ seq: seqSchema, entities: rowsSchema });
export type Snapshot = z.output<typeof snapshotSchema>;
export const resyncSchema = z.object({ scope: scopeSchema });
export type Resync = z.output<typeof resyncSchema>;
export const heartbeatSchema = z.object({
  protocol: z.number().int(),
  serverTime: z.number().int(),
  seqs: z.record(scopeSchema, seqSchema),
});
export type Heartbeat = z.output<typeof heartbeatSchema>;
/** Answer of the changes call over HTTP: a patch (with personal rows merged), or the order to take a snapshot. */
export const changesSchema = z.union([
  patchSchema,
  z.object({ resync: z.literal(true), scope: scopeSchema }),
]);
export type Changes = z.output<typeof changesSchema>;

/** What lives for a second and is never journalled. */
export const ephemeralSchema = z.strictObject({
  scope: scopeSchema,
  /** `editing`: what somebody at a desk has open; travels between desks alone, and the server says in it who they are. */
  kind: z.enum(['presence', 'pointer', 'editing']),
  body: z.record(z.string(), z.union([z.string().max(200), z.number(), z.boolean()])),
});
export type Ephemeral = z.output<typeof ephemeralSchema>;

/** What a device measured its clock to lack, in ms: heard by the server, passed on to nobody. */
export const clockOffsetSchema = z.strictObject({ offsetMs: z.number().int() });

/** To chairs and secretaries alone: everybody and every display of the meeting that is connected at this moment, always the whole list. */
export const connectedSchema = z.object({
  scope: scopeSchema,
  participantIds: z.array(idSchema),
  displayIds: z.array(idSchema),
  /** Displays that were connected and are not; since when, in epoch milliseconds. */
  lostDisplays: z.array(z.object({ displayId: idSchema, since: z.number().int() })),
});
export type ConnectedList = z.output<typeof connectedSchema>;

export const HEARTBEAT_MS = 2_000;
