// Staged rows of one command, over those of its batch, over the facts. A refused command's staging is simply dropped.
import { newId } from '@hop/shared/core/ids.js';
import type { ObjectLiteral } from 'typeorm';
import type { Change, Changes, FactReader, StoredRow } from './facts.js';
import type { OutboxRow } from './kernel.entity.js';
import type { Key, RowClass, Where } from './rows-sql.js';

export type NewRow<T extends ObjectLiteral> = Omit<T, 'version' | 'meetingId'>;
/** Table name → ids. */
export type Touched = Record<string, string[]>;

export class Staging implements FactReader {
  readonly changes: Changes = new Map();
  readonly jobs: OutboxRow[] = [];
  /** Ids of jobs that are left out where the same work waits already. */
  readonly onceOnly = new Set<string>();
  readonly newScopes: string[] = [];
  /** Touched without being written. */
  private readonly seen = new Map<RowClass<StoredRow>, Set<string>>();

  constructor(
    private readonly below: FactReader,
    private readonly scopeId: string,
    private readonly tableName: (entity: RowClass<StoredRow>) => string,
  ) {}

  where<T extends StoredRow>(
    entity: RowClass<T>,
    property: keyof T & string,
    value: Key | null,
  ): Promise<T[]> {
    const below = this.below.where(entity, property, value);
    const changes = this.changes.get(entity);
    if (!changes) return below;
    return below.then((rows) => {
      const untouched = rows.filter((row) => !changes.has(row.id));
      const staged = [...changes.values()].filter(
        (change) => change.kind !== 'remove' && change.row[property] === value,
      );
      return [...untouched, ...staged.map((change) => change.row as T)];
    });
  }

  one<T extends StoredRow>(entity: RowClass<T>, id: string): Promise<T | undefined> {
    const change = this.changes.get(entity)?.get(id);
    if (!change) return this.below.one(entity, id);
    return Promise.resolve(change.kind === 'remove' ? undefined : (change.row as T));
  }

  async ids<T extends StoredRow>(entity: RowClass<T>, where: Where<T>): Promise<string[]> {
    const below = await this.below.ids(entity, where);
    const changes = this.changes.get(entity);
    if (!changes) return below;
    const given = Object.entries(where);
    const staged = [...changes.values()].filter(
      ({ kind, row }) =>
        kind !== 'remove' && given.every(([property, value]) => row[property] === value),
    );
    return [...below.filter((id) => !changes.has(id)), ...staged.map(({ row }) => row.id)];
  }

  insert<T extends StoredRow>(entity: RowClass<T>, row: Omit<T, 'version'>): T {
    const whole = Object.assign(new entity(), row, { version: 1 });
    const earlier = this.changes.get(entity)?.get(whole.id);
    this.put(entity, folded(earlier, { row: whole, kind: 'insert' }));
    return whole;
  }

  /** A new row object replaces `row`; facts are never changed in place. */
  update<T extends StoredRow>(
    entity: RowClass<T>,
    row: T,
    patch: Partial<Omit<T, 'id' | 'version'>>,
  ): T {
    const next = Object.assign(new entity(), row, patch, { version: row.version + 1 });
    return this.replace(entity, next);
  }

  /** What the server found out about a row by itself. Its version stays: nobody's open edit goes stale by it. */
  learn<T extends StoredRow>(
    entity: RowClass<T>,
    row: T,
    found: Partial<Omit<T, 'id' | 'version'>>,
  ): T {
    return this.replace(entity, Object.assign(new entity(), row, found));
  }

  remove<T extends StoredRow>(entity: RowClass<T>, row: T): void {
    const earlier = this.changes.get(entity)?.get(row.id);
    this.put(entity, { row, kind: 'remove', stored: earlier?.kind !== 'insert' });
  }

  /** Names rows that nobody wrote but whose visibility changed. */
  touch(entity: RowClass<StoredRow>, ids: Iterable<string>): void {
    const known = this.seen.get(entity) ?? new Set<string>();
    for (const id of ids) known.add(id);
    this.seen.set(entity, known);
  }

  /** What was written, removed or named by `touch`. */
  get touched(): Touched {
    const touched: Touched = {};
    for (const [entity, changes] of this.changes)
      touched[this.tableName(entity)] = [...changes.keys()];
    for (const [entity, ids] of this.seen) {
      const name = this.tableName(entity);
      touched[name] = [...new Set([...(touched[name] ?? []), ...ids])];
    }
    return touched;
  }

  /** Work to be done after the commit, at `dueAt` (epoch ms) or later, at least once. */
  job(kind: string, payload: Record<string, unknown>, dueAt: number): void {
    this.jobs.push({
      id: newId(),
      scopeId: this.scopeId,
      kind,
      payload: JSON.stringify(payload),
      state: 'waiting',
      dueAt,
      attempts: 0,
      lastError: null,
    });
  }

  /**
   * The same, unless just this work waits already and was not taken up: many commands may want it, and once is enough for all. Payloads
   * are compared as they are written: whoever asks for the same names its properties in the same order.
   */
  jobOnce(kind: string, payload: Record<string, unknown>, dueAt: number): void {
    this.job(kind, payload, dueAt);
    this.onceOnly.add(this.jobs.at(-1)?.id ?? '');
  }

  /** A new scope with an empty journal. */
  openScope(scopeId: string): void {
    this.newScopes.push(scopeId);
  }

  /** Takes over what an accepted command staged. */
  absorb(accepted: Staging): void {
    const taken: [RowClass<StoredRow>, Change][] = [];
    accepted.changes.forEach((changes, entity) => {
      const mine = this.changes.get(entity);
      changes.forEach((change, id) => taken.push([entity, folded(mine?.get(id), change)]));
    });
    taken.forEach(([entity, change]) => this.put(entity, change));
    this.jobs.push(...accepted.jobs);
    accepted.onceOnly.forEach((id) => this.onceOnly.add(id));
    this.newScopes.push(...accepted.newScopes);
  }

  private replace<T extends StoredRow>(entity: RowClass<T>, row: T): T {
    const earlier = this.changes.get(entity)?.get(row.id);
    this.put(entity, { row, kind: earlier?.kind === 'insert' ? 'insert' : 'update' });
    return row;
  }

  private put(entity: RowClass<StoredRow>, change: Change): void {
    let changes = this.changes.get(entity);
    if (!changes) this.changes.set(entity, (changes = new Map()));
    changes.set(change.row.id, change);
  }
}

/** What two changes of one row, made in one batch, come to. */
function folded(earlier: Change | undefined, later: Change): Change {
  if (!earlier) return later;
  // The database would refuse a key that is there; two rows of one batch meet only here.
  if (later.kind === 'insert' && earlier.kind !== 'remove')
    throw new Error(`${later.row.constructor.name} ${later.row.id} is inserted twice`);
  const wasInsert = earlier.kind === 'insert';
  if (later.kind === 'remove')
    return { ...later, stored: !wasInsert && (earlier.kind !== 'remove' || earlier.stored) };
  if (earlier.kind === 'remove')
    return { row: later.row, kind: earlier.stored ? 'update' : 'insert' };
  return { row: later.row, kind: wasInsert ? 'insert' : later.kind };
}
