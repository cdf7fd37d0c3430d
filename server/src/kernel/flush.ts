// Writes what a batch decided, in bulk: rows, then the journal, then the scope's head, so that commit order equals seq order.
import type { EntityManager } from 'typeorm';
import type { Changes, StoredRow } from './facts.js';
import { FIRST_HASH, hashLine, type Line } from './journal.js';
import { jobsToWrite } from './jobs-once.js';
import { JournalRow, OutboxRow, ScopeRow } from './kernel.entity.js';
import { deleteRows, insertRows, placeholder, updateRows } from './rows-sql.js';
import type { Staging } from './staging.js';

export async function flush(
  manager: EntityManager,
  scopeId: string,
  lastHash: string,
  lines: readonly Line[],
  staging: Staging,
): Promise<void> {
  await writeChanges(manager, staging.changes);
  await insertRows(
    manager,
    ScopeRow,
    staging.newScopes.map((id) => ({ id, seq: 0, lastHash: FIRST_HASH })),
  );
  let hash = lastHash;
  const journal = lines.map((line) => {
    const prevHash = hash;
    hash = hashLine(prevHash, line);
    return Object.assign(new JournalRow(), line, { prevHash, hash });
  });
  await insertRows(manager, JournalRow, journal);
  await insertRows(manager, OutboxRow, await jobsToWrite(manager, scopeId, staging));
  const mark = (index: number): string => placeholder(manager.connection, index);
  await manager.query(
    `UPDATE "scope" SET "seq" = ${mark(0)}, "lastHash" = ${mark(1)} WHERE "id" = ${mark(2)}`,
    [lines.at(-1)?.seq, hash, scopeId],
  );
}

async function writeChanges(manager: EntityManager, all: Changes): Promise<void> {
  for (const [entity, changes] of all) {
    const of = (kind: string): StoredRow[] =>
      [...changes.values()].filter((change) => change.kind === kind).map((change) => change.row);
    const gone = [...changes.values()]
      .filter((change) => change.kind === 'remove' && change.stored)
      .map((change) => change.row.id);
    if (gone.length > 0) await deleteRows(manager, entity, gone);
    await insertRows(manager, entity, of('insert'));
    await updateRows(manager, entity, of('update'));
  }
}
