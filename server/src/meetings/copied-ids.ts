// The ids of rows that are copied, and rows whose references follow: whatever column one stands in, also in a list.
import { newId } from '@hop/shared/core/ids.js';

export class CopiedIds {
  private readonly copies: ReadonlyMap<string, string>;

  constructor(rows: readonly { id: string }[]) {
    this.copies = new Map(rows.map(({ id }) => [id, newId()]));
  }

  /** The copy's id; of a row that is not copied its own. */
  of(id: string): string {
    return this.copies.get(id) ?? id;
  }

  copyOf<T extends { id: string }>(row: T): T {
    return Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, this.followed(value)]),
    ) as T;
  }

  private followed(value: unknown): unknown {
    if (typeof value === 'string') return this.of(value);
    return Array.isArray(value) ? value.map((one) => this.followed(one)) : value;
  }
}
