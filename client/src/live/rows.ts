// Arrays of rows that stay the same object until their table changes, and a fresh snapshot that keeps what is equal.
// So a patch re-renders only those who read its tables, and a resync of the same rows nobody.
import type { Copy, Table } from '@hop/shared/core/apply-patch.js';

const arrays = new WeakMap<Table, readonly unknown[]>();
const NOTHING: readonly unknown[] = [];

export function rowsOf(copy: Copy, name: string): readonly unknown[] {
  const table = copy.tables.get(name);
  if (table === undefined || table.size === 0) return NOTHING;
  let rows = arrays.get(table);
  if (rows === undefined) {
    rows = [...table.values()];
    arrays.set(table, rows);
  }
  return rows;
}

const equal = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

function keepTable(before: Table, after: Table): Table {
  let same = before.size === after.size;
  const kept = new Map<string, unknown>();
  for (const [id, row] of after) {
    const old = before.get(id);
    const keep = old !== undefined && equal(old, row);
    kept.set(id, keep ? old : row);
    same &&= keep;
  }
  return same ? before : kept;
}

/** `after`, with the tables and rows of `before` wherever they say the same. The version alone does not tell: what one may see changes without it. */
export function keepEqual(before: Copy, after: Copy): Copy {
  const tables = new Map<string, Table>();
  for (const [name, table] of after.tables) {
    const old = before.tables.get(name);
    tables.set(name, old === undefined ? table : keepTable(old, table));
  }
  return { seq: after.seq, tables };
}
