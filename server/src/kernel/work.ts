// What a handler may see and do: the actor, the time, the facts, and staging.
import { refusals } from '@hop/shared/core/refusal.js';
import { meetingIdOf } from '@hop/shared/core/protocol.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import { can } from '@hop/shared/policy/can.js';
import type { Subject } from '@hop/shared/policy/rights.js';
import type { StoredRow } from './facts.js';
import type { RowClass } from './rows-sql.js';
import type { Staging } from './staging.js';

export interface MeetingStoredRow extends StoredRow {
  meetingId: string;
}

export class Work {
  private readonly meeting: string | null;

  constructor(
    readonly staging: Staging,
    readonly actor: Actor,
    readonly scopeId: string,
    /** Epoch milliseconds, one instant for the whole command. */
    readonly now: number,
    readonly onOrderOf: string | null,
    /** What `CommandBus.provide` fetched for this command before its transaction; kept nowhere. */
    readonly provided: unknown = undefined,
  ) {
    this.meeting = meetingIdOf(scopeId);
  }

  get meetingId(): string {
    if (this.meeting === null) throw new Error(`${this.scopeId} is not a meeting`);
    return this.meeting;
  }

  /** All rows of this meeting. */
  all<T extends MeetingStoredRow>(entity: RowClass<T>): Promise<T[]> {
    return this.staging.where(entity, 'meetingId', this.meetingId);
  }

  /** A row of this meeting; one of another meeting is refused exactly like one that does not exist. */
  async need<T extends MeetingStoredRow>(entity: RowClass<T>, id: string): Promise<T> {
    const row = await this.staging.one(entity, id);
    if (!row || row.meetingId !== this.meetingId) throw refusals.notFound();
    return row;
  }

  insert<T extends MeetingStoredRow>(
    entity: RowClass<T>,
    row: Omit<T, 'version' | 'meetingId'>,
  ): T {
    return this.staging.insert(entity, { ...row, meetingId: this.meetingId } as unknown as Omit<
      T,
      'version'
    >);
  }

  update<T extends StoredRow>(
    entity: RowClass<T>,
    row: T,
    patch: Partial<Omit<T, 'id' | 'version'>>,
  ): T {
    return this.staging.update(entity, row, patch);
  }

  remove<T extends StoredRow>(entity: RowClass<T>, row: T): void {
    this.staging.remove(entity, row);
  }

  /** Refuses an edit that was made on an older text; the reply carries the present version. */
  fresh(row: StoredRow, baseVersion: number): void {
    if (row.version !== baseVersion) throw refusals.stale({ version: row.version });
  }

  require(action: string, subject: Subject): void {
    if (!can(this.actor, action, subject)) throw refusals.forbidden();
  }
}
