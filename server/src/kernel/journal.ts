// Journal lines: how they are hashed and chained, and how an earlier answer is found again. Nothing here decides anything.
import { createHash } from 'node:crypto';
import type { CommandReply } from '@hop/shared/core/protocol.js';
import type { RefusalWire } from '@hop/shared/core/refusal.js';
import type { EntityManager } from 'typeorm';
import type { JournalRow } from './kernel.entity.js';
import { placeholder } from './rows-sql.js';
import type { Touched } from './staging.js';

export const FIRST_HASH = '0'.repeat(64);

export type Line = Omit<JournalRow, 'prevHash' | 'hash'>;

/** SHA-256 over the previous hash and every stored field, as one JSON array: what is stored is exactly what is hashed. */
export function hashLine(prevHash: string, line: Line): string {
  const fields = [
    prevHash,
    line.scopeId,
    line.seq,
    line.commandId,
    line.name,
    line.actorKind,
    line.actorId,
    line.actorName,
    line.onOrderOf,
    line.at,
    line.args,
    line.reply,
    line.touched,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

export const touchedFromText = (text: string): Touched => JSON.parse(text) as Touched;

export type StoredReply = { result: unknown } | { refusal: RefusalWire };

/** What the sender gets: the stored reply and its number. */
export const numbered = (reply: StoredReply, seq: number): CommandReply =>
  'refusal' in reply ? { refusal: reply.refusal, seq } : { seq, result: reply.result };

export const replyOf = ({ reply, seq }: Pick<JournalRow, 'seq' | 'reply'>): CommandReply =>
  numbered(JSON.parse(reply) as StoredReply, seq);

/** Lines of this scope that already answered one of these commands. */
export async function answered(
  manager: EntityManager,
  scopeId: string,
  commandIds: readonly string[],
): Promise<Map<string, Line>> {
  const marks = commandIds.map((_, index) => placeholder(manager.connection, index + 1)).join(', ');
  const rows: (Pick<JournalRow, 'commandId' | 'actorKind' | 'actorId' | 'reply'> & {
    seq: string | number;
  })[] = await manager.query(
    `SELECT "commandId", "actorKind", "actorId", "seq", "reply" FROM "journal" WHERE "scopeId" = ${placeholder(manager.connection, 0)} AND "commandId" IN (${marks})`,
    [scopeId, ...commandIds],
  );
  return new Map(rows.map((row) => [row.commandId, { ...row, seq: Number(row.seq) } as Line]));
}
