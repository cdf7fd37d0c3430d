// Runs what commands left to be done after their commit: at its time, at least once, again with back-off when it fails.
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { JobHandler } from './capability.js';
import { Clock } from './clock.js';
import { OutboxRow } from './kernel.entity.js';
import { OutboxBell } from './outbox-bell.js';
import { placeholder, selectRows, updateRows } from './rows-sql.js';
import { WriteGate } from './write-gate.js';

const MAX_ATTEMPTS = 8;
/** Jobs of one kind under way at once: a pile of slow ones must not hold up another kind (a ballot's end waits for no conversion). */
const MAX_OF_A_KIND = 50;
/** A job taken by a process that dies is free again after this long, in milliseconds. */
const LEASE_MS = 60_000;
/** Longest sleep between two looks, in milliseconds: other processes' jobs ring no bell here. */
const MAX_SLEEP_MS = 5_000;
/** How long a stopping server waits for what is under way; the next start does the rest, when its lease has run out. */
const LAST_WAIT_MS = 5_000;

@Injectable()
export class Outbox implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Outbox');
  private readonly handlers = new Map<string, JobHandler>();
  private timer: NodeJS.Timeout | undefined;
  private started = false;
  /** The database closes: what still runs is neither written down nor spoken of. */
  private over = false;
  private turn: Promise<void> | null = null;
  private again = false;
  private readonly underWay = new Map<string, { kind: string; end: Promise<void> }>();

  constructor(
    private readonly gate: WriteGate,
    private readonly clock: Clock,
    private readonly bell: OutboxBell,
  ) {}

  register(handler: JobHandler): void {
    this.handlers.set(handler.kind, handler);
  }

  start(): void {
    this.started = true;
    this.bell.onRing(() => this.look());
    this.look();
  }

  /** Before anything closes that jobs work with. */
  async beforeApplicationShutdown(): Promise<void> {
    this.started = false;
    clearTimeout(this.timer);
    const enough = new AbortController();
    await Promise.race([
      this.ended().finally(() => enough.abort()),
      sleep(LAST_WAIT_MS, undefined, { signal: enough.signal }).catch(() => undefined),
    ]);
    this.over = true;
    if (this.underWay.size > 0)
      this.logger.warn(`${this.underWay.size} jobs are left to the next start`);
  }

  private async ended(): Promise<void> {
    await this.turn;
    await Promise.all([...this.underWay.values()].map(({ end }) => end));
  }

  private look(): void {
    if (!this.started) return;
    if (this.turn) {
      this.again = true;
      return;
    }
    clearTimeout(this.timer);
    this.turn = this.work()
      .catch((error: unknown) =>
        this.logger.error(error instanceof Error ? error.message : 'outbox'),
      )
      .finally(() => {
        this.turn = null;
        if (this.again) {
          this.again = false;
          this.look();
        } else void this.sleep();
      });
  }

  /** Until the next job is due; when that cannot be asked (the database is away) a whole sleep, then again. */
  private async sleep(): Promise<void> {
    if (!this.started) return;
    const next = await this.nextDue().catch((error: unknown) => {
      this.logger.warn(error instanceof Error ? error.message : 'outbox');
      return null;
    });
    const wait =
      next === null ? MAX_SLEEP_MS : Math.min(MAX_SLEEP_MS, Math.max(0, next - this.clock.now()));
    if (this.started && !this.turn) this.timer = setTimeout(() => this.look(), wait);
  }

  private nextDue(): Promise<number | null> {
    return this.gate.run(async (manager) => {
      const full = this.fullKinds(manager, 0);
      const rows: { due: string | number | null }[] = await manager.query(
        `SELECT MIN("dueAt") AS due FROM "outbox" WHERE "state" = 'waiting'${full.condition}`,
        full.kinds,
      );
      const due = rows[0]?.due ?? null;
      return due === null ? null : Number(due);
    });
  }

  /** Begins what is due and waits for none of it. */
  private async work(): Promise<void> {
    for (let jobs = await this.take(); jobs.length > 0 && !this.over; jobs = await this.take())
      for (const job of jobs)
        this.underWay.set(job.id, { kind: job.kind, end: this.carryOut(job) });
  }

  /** Takes due jobs by pushing their time past the lease, so that no other process runs them meanwhile; our own that last longer keep theirs. */
  private take(): Promise<OutboxRow[]> {
    const now = this.clock.now();
    return this.gate.run(async (manager) => {
      const skip = manager.connection.options.type === 'postgres' ? ' FOR UPDATE SKIP LOCKED' : '';
      const full = this.fullKinds(manager, 1);
      const due: { id: string }[] = await manager.query(
        `SELECT "id" FROM "outbox" WHERE "state" = 'waiting' AND "dueAt" <= ${placeholder(manager.connection, 0)}${full.condition} ORDER BY "dueAt" LIMIT ${MAX_OF_A_KIND}${skip}`,
        [now, ...full.kinds],
      );
      if (due.length === 0) return [];
      const ids = due.map((row) => row.id);
      const leased = (await selectRows(manager, OutboxRow, 'id', ids)).map((job) => ({
        ...job,
        dueAt: now + LEASE_MS,
        attempts: job.attempts + (this.underWay.has(job.id) ? 0 : 1),
      }));
      await updateRows(manager, OutboxRow, leased);
      return leased.filter((job) => !this.underWay.has(job.id));
    });
  }

  /** The kinds of which no more may begin just now, as a condition whose marks begin at `from`. */
  private fullKinds(manager: EntityManager, from: number): { condition: string; kinds: string[] } {
    const counts = new Map<string, number>();
    for (const { kind } of this.underWay.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const kinds = [...counts].filter(([, count]) => count >= MAX_OF_A_KIND).map(([kind]) => kind);
    const marks = kinds.map((_, index) => placeholder(manager.connection, from + index));
    return {
      condition: kinds.length === 0 ? '' : ` AND "kind" NOT IN (${marks.join(', ')})`,
      kinds,
    };
  }

  /** Each is written down as it ends; then its kind has room again, or its next attempt has a time. */
  private async carryOut(job: OutboxRow): Promise<void> {
    try {
      const result = await this.run(job);
      if (this.over) return;
      await this.gate.run((manager) => updateRows(manager, OutboxRow, [result]));
    } catch (error) {
      // Its lease runs out, and then it is done again.
      this.logger.error(error instanceof Error ? error.message : 'outbox');
    } finally {
      this.underWay.delete(job.id);
      this.look();
    }
  }

  private async run(job: OutboxRow): Promise<OutboxRow> {
    const handler = this.handlers.get(job.kind);
    try {
      if (!handler) throw new Error(`no handler for ${job.kind}`);
      await handler.run(JSON.parse(job.payload) as Record<string, unknown>, {
        scopeId: job.scopeId,
        jobId: job.id,
        attempt: job.attempts,
      });
      // A payload may hold a link's secret, so it goes as soon as it has served.
      return { ...job, state: 'done', payload: '{}', lastError: null };
    } catch (error) {
      const lastError = error instanceof Error ? error.message : 'unknown';
      if (!this.over)
        this.logger.warn(`${job.kind} ${job.id}, attempt ${job.attempts}: ${lastError}`);
      const givenUp = job.attempts >= MAX_ATTEMPTS;
      return {
        ...job,
        state: givenUp ? 'given up' : 'waiting',
        payload: givenUp ? '{}' : job.payload,
        lastError,
        dueAt: this.clock.now() + 1_000 * 2 ** job.attempts,
      };
    }
  }
}
