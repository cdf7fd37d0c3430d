// Runs what commands left to be done after their commit: at its time, at least once, again with back-off when it fails.
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { JobHandler } from './capability.js';
import { Clock } from './clock.js';
import { OutboxRow } from './kernel.entity.js';
import { OutboxBell } from './outbox-bell.js';
import { placeholder, selectRows, updateRows } from './rows-sql.js';
import { WriteGate } from './write-gate.js';

const MAX_ATTEMPTS = 8;
const BATCH = 50;
/** A job taken by a process that dies is free again after this long, in milliseconds. */
const LEASE_MS = 60_000;
/** Longest sleep between two looks, in milliseconds: other processes' jobs ring no bell here. */
const MAX_SLEEP_MS = 5_000;

@Injectable()
export class Outbox implements OnApplicationShutdown {
  private readonly logger = new Logger('Outbox');
  private readonly handlers = new Map<string, JobHandler>();
  private timer: NodeJS.Timeout | undefined;
  private started = false;
  private turn: Promise<void> | null = null;
  private again = false;

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

  async onApplicationShutdown(): Promise<void> {
    this.started = false;
    clearTimeout(this.timer);
    await this.turn;
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
      const rows: { due: string | number | null }[] = await manager.query(
        `SELECT MIN("dueAt") AS due FROM "outbox" WHERE "state" = 'waiting'`,
      );
      const due = rows[0]?.due ?? null;
      return due === null ? null : Number(due);
    });
  }

  private async work(): Promise<void> {
    for (let jobs = await this.take(); jobs.length > 0; jobs = await this.take()) {
      // Each is written down as it ends: a slow one must not let the leases of the others run out.
      await Promise.all(
        jobs.map(async (job) => {
          const result = await this.run(job);
          await this.gate.run((manager) => updateRows(manager, OutboxRow, [result]));
        }),
      );
    }
  }

  /** Takes due jobs by pushing their time past the lease, so that no other process runs them meanwhile. */
  private take(): Promise<OutboxRow[]> {
    const now = this.clock.now();
    return this.gate.run(async (manager) => {
      const at = (index: number): string => placeholder(manager.connection, index);
      const skip = manager.connection.options.type === 'postgres' ? ' FOR UPDATE SKIP LOCKED' : '';
      const due: { id: string }[] = await manager.query(
        `SELECT "id" FROM "outbox" WHERE "state" = 'waiting' AND "dueAt" <= ${at(0)} ORDER BY "dueAt" LIMIT ${BATCH}${skip}`,
        [now],
      );
      if (due.length === 0) return [];
      const jobs = await selectRows(
        manager,
        OutboxRow,
        'id',
        due.map((row) => row.id),
      );
      const taken = jobs.map((job) => ({
        ...job,
        dueAt: now + LEASE_MS,
        attempts: job.attempts + 1,
      }));
      await updateRows(manager, OutboxRow, taken);
      return taken;
    });
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
      this.logger.warn(`${job.kind} ${job.id}, attempt ${job.attempts}: ${lastError}`);
      const givenUp = job.attempts >= MAX_ATTEMPTS;
      return {
        ...job,
        state: givenUp ? 'given up' : 'waiting',
        lastError,
        dueAt: this.clock.now() + 1_000 * 2 ** job.attempts,
      };
    }
  }
}
