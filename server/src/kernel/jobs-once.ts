// Which of the jobs that a batch leaves are written: of those that are wanted once, none whose like waits already or comes twice.
import type { EntityManager } from 'typeorm';
import { type OutboxRow } from './kernel.entity.js';
import { placeholder } from './rows-sql.js';
import type { Staging } from './staging.js';

export async function jobsToWrite(
  manager: EntityManager,
  scopeId: string,
  { jobs, onceOnly }: Pick<Staging, 'jobs' | 'onceOnly'>,
): Promise<OutboxRow[]> {
  const written: OutboxRow[] = [];
  const met = new Set<string>();
  for (const job of jobs) {
    if (onceOnly.has(job.id)) {
      const same = `${job.kind} ${job.payload}`;
      if (met.has(same)) continue;
      // Whatever the answer is: the next of this batch need not ask again.
      met.add(same);
      if (await isWaiting(manager, scopeId, job)) continue;
    }
    written.push(job);
  }
  return written;
}

/**
 * Untaken, so that it will see what this batch writes; held until the batch is committed, for whoever takes it up steps over what is
 * held. One that somebody is just taking up is stepped over here.
 */
async function isWaiting(
  manager: EntityManager,
  scopeId: string,
  { kind, payload, dueAt }: OutboxRow,
): Promise<boolean> {
  const at = (index: number): string => placeholder(manager.connection, index);
  const hold = manager.connection.options.type === 'postgres' ? ' FOR UPDATE SKIP LOCKED' : '';
  const rows: unknown[] = await manager.query(
    `SELECT "id" FROM "outbox" WHERE "state" = 'waiting' AND "attempts" = 0 AND "dueAt" <= ${at(0)} AND "scopeId" = ${at(1)} AND "kind" = ${at(2)} AND "payload" = ${at(3)} LIMIT 1${hold}`,
    [dueAt, scopeId, kind, payload],
  );
  return rows.length > 0;
}
