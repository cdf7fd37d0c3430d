// Reads journal lines of one scope, for minutes and for the secretary's look at the journal. Not for delivery.
import type { EntityManager } from 'typeorm';
import { JournalRow } from './kernel.entity.js';
import { placeholder, selectRows } from './rows-sql.js';

/** Everything that was accepted, oldest first. */
export async function acceptedLines(
  manager: EntityManager,
  scopeId: string,
): Promise<JournalRow[]> {
  const lines = await selectRows(manager, JournalRow, 'scopeId', [scopeId]);
  return lines.filter((line) => !isRefused(line)).sort((one, other) => one.seq - other.seq);
}

/** At most `limit` lines older than `before`, newest first; without arguments and replies, which may hold what nobody may know yet. */
export async function linesBefore(
  manager: EntityManager,
  scopeId: string,
  before: number,
  limit: number,
): Promise<PlainLine[]> {
  const at = (index: number): string => placeholder(manager.connection, index);
  const rows: (Omit<PlainLine, 'seq' | 'at' | 'refused'> & {
    seq: string | number;
    at: string | number;
    refused: number | string;
  })[] = await manager.query(
    `SELECT "seq", "at", "name", "actorName", "onOrderOf", CASE WHEN "reply" LIKE '{"refusal"%' THEN 1 ELSE 0 END AS "refused" FROM "journal" WHERE "scopeId" = ${at(0)} AND "seq" < ${at(1)} ORDER BY "seq" DESC LIMIT ${at(2)}`,
    [scopeId, before, limit],
  );
  return rows.map((row) => ({
    ...row,
    seq: Number(row.seq),
    at: Number(row.at),
    refused: Number(row.refused) === 1,
  }));
}

/** What may be told of a line to those who may read the journal. */
export type PlainLine = Pick<JournalRow, 'seq' | 'at' | 'name' | 'actorName' | 'onOrderOf'> & {
  refused: boolean;
};

export const isRefused = (line: Pick<JournalRow, 'reply'>): boolean =>
  line.reply.startsWith('{"refusal"');
