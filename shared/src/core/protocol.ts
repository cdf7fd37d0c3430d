// The whole wire language on one page. Changing a shape here without raising PROTOCOL_VERSION fails the fingerprint test.
import { z } from 'zod';
import { idSchema } from './ids.js';
import type { RefusalWire } from './refusal.js';

export const PROTOCOL_VERSION = 1;

/** `office`, or `meeting:<id>`. */
export const scopeSchema = z.string().regex(/^(office|meeting:[A-Za-z0-9_-]{1,80})$/);
export type Scope = string;

export const meetingScope = (meetingId: string): Scope => `meeting:${meetingId}`;
export const meetingIdOf = (scope: Scope): string | null =>
  scope.startsWith('meeting:') ? scope.slice('meeting:'.length) : null;

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

export type CommandReply =
  { seq: number; result: unknown } | { refusal: RefusalWire; seq?: number };

export const subscribeSchema = z.strictObject({
  scope: scopeSchema,
  from: z.number().int().min(0),
  protocol: z.number().int().optional(),
});
export type Subscribe = z.output<typeof subscribeSchema>;
export type SubscribeReply = { seq: number } | { refusal: RefusalWire };

export type Rows = Record<string, unknown[]>;
export type RemovedIds = Record<string, string[]>;

/** `from`..`to` make a gap visible. A personal patch carries no cursor: it precedes the audience patch of the same turn. */
export interface Patch {
  scope: Scope;
  from: number;
  to: number;
  upserts: Rows;
  removes: RemovedIds;
}
export interface PersonalPatch {
  scope: Scope;
  personal: true;
  upserts: Rows;
  removes: RemovedIds;
}
export interface Snapshot {
  seq: number;
  entities: Rows;
}
export interface Resync {
  scope: Scope;
}
export interface Heartbeat {
  protocol: number;
  serverTime: number;
  seqs: Record<Scope, number>;
}
/** Answer of the changes call over HTTP: a patch (with personal rows merged), or the order to take a snapshot. */
export type Changes = Patch | { resync: true; scope: Scope };

/** What lives for a second and is never journalled. */
export const ephemeralSchema = z.strictObject({
  scope: scopeSchema,
  kind: z.enum(['presence', 'pointer']),
  body: z.record(z.string(), z.union([z.string().max(200), z.number(), z.boolean()])),
});
export type Ephemeral = z.output<typeof ephemeralSchema>;

export const HEARTBEAT_MS = 5_000;
