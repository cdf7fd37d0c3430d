// What a batch of commands knows: rows read once, with what the batch has already staged laid over them.
import type { EntityManager, ObjectLiteral } from 'typeorm';
import { selectIds, selectRows, type Key, type RowClass, type Where } from './rows-sql.js';

export interface StoredRow extends ObjectLiteral {
  id: string;
  version: number;
}
export type Change =
  | { row: StoredRow; kind: 'insert' | 'update' }
  | { row: StoredRow; kind: 'remove'; stored: boolean };
export type Changes = Map<RowClass<StoredRow>, Map<string, Change>>;

export interface FactReader {
  where<T extends StoredRow>(
    entity: RowClass<T>,
    property: keyof T & string,
    value: Key | null,
  ): Promise<T[]>;
  one<T extends StoredRow>(entity: RowClass<T>, id: string): Promise<T | undefined>;
  /** The ids alone, of rows that are too large to be read for being counted or named. By properties that never change. */
  ids<T extends StoredRow>(entity: RowClass<T>, where: Where<T>): Promise<string[]>;
}

/** Reads through a transaction's manager and remembers each question, so that a batch asks the database once. */
export class Facts implements FactReader {
  private readonly answers = new Map<RowClass<StoredRow>, Map<string, StoredRow[]>>();
  private readonly idAnswers = new Map<string, string[]>();
  /** undefined: there is no such row. */
  private readonly byId = new Map<RowClass<StoredRow>, Map<string, StoredRow | undefined>>();

  constructor(private readonly manager: EntityManager) {}

  async where<T extends StoredRow>(
    entity: RowClass<T>,
    property: keyof T & string,
    value: Key | null,
  ): Promise<T[]> {
    if (property === 'id') {
      const row = await this.one(entity, String(value));
      return row ? [row] : [];
    }
    const questions = this.questionsOf(entity);
    const question = value === null ? `no ${property}` : `${property}=${value}`;
    const known = questions.get(question);
    if (known) return known as T[];
    const rows = await selectRows(this.manager, entity, property, [value]);
    questions.set(question, rows);
    this.remember(entity, rows);
    return rows;
  }

  /** Asks for many values in one query, so that each of them is known afterwards. */
  async prefetch<T extends StoredRow>(
    entity: RowClass<T>,
    property: keyof T & string,
    values: readonly Key[],
  ): Promise<void> {
    if (property === 'id') return this.prefetchIds(entity, values as string[]);
    const questions = this.questionsOf(entity);
    const missing = [...new Set(values)].filter((value) => !questions.has(`${property}=${value}`));
    if (missing.length === 0) return;
    const rows = await selectRows(this.manager, entity, property, missing);
    for (const value of missing) questions.set(`${property}=${value}`, []);
    for (const row of rows) questions.get(`${property}=${String(row[property])}`)?.push(row);
    this.remember(entity, rows);
  }

  one<T extends StoredRow>(entity: RowClass<T>, id: string): Promise<T | undefined> {
    const ids = this.idsOf(entity);
    if (ids.has(id)) return Promise.resolve(ids.get(id) as T | undefined);
    return this.prefetchIds(entity, [id]).then(() => ids.get(id) as T | undefined);
  }

  async ids<T extends StoredRow>(entity: RowClass<T>, where: Where<T>): Promise<string[]> {
    const question = `${entity.name} ${JSON.stringify(where)}`;
    const known = this.idAnswers.get(question);
    if (known) return known;
    const found = await selectIds(this.manager, entity, where);
    this.idAnswers.set(question, found);
    return found;
  }

  private async prefetchIds(entity: RowClass<StoredRow>, values: readonly string[]): Promise<void> {
    const ids = this.idsOf(entity);
    const missing = [...new Set(values)].filter((id) => !ids.has(id));
    if (missing.length === 0) return;
    this.remember(entity, await selectRows(this.manager, entity, 'id', missing));
    for (const id of missing) if (!ids.has(id)) ids.set(id, undefined);
  }

  private questionsOf(entity: RowClass<StoredRow>): Map<string, StoredRow[]> {
    let questions = this.answers.get(entity);
    if (!questions) this.answers.set(entity, (questions = new Map()));
    return questions;
  }

  private idsOf(entity: RowClass<StoredRow>): Map<string, StoredRow | undefined> {
    let ids = this.byId.get(entity);
    if (!ids) this.byId.set(entity, (ids = new Map()));
    return ids;
  }

  private remember(entity: RowClass<StoredRow>, rows: readonly StoredRow[]): void {
    const ids = this.idsOf(entity);
    for (const row of rows) ids.set(row.id, row);
  }
}
