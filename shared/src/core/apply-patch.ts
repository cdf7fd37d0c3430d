// How a viewer's copy moves from seq to seq. The one place that decides between ignore, apply and catch up.
import type { Patch, PersonalPatch, Rows, Snapshot } from './protocol.js';

export type Table = ReadonlyMap<string, unknown>;
export interface Copy {
  readonly seq: number;
  readonly tables: ReadonlyMap<string, Table>;
}

export type Applied =
  { outcome: 'applied' | 'ignored'; copy: Copy } | { outcome: 'gap'; copy: Copy };

const idOf = (row: unknown): string => (row as { id: string }).id;

export function copyOf(snapshot: Snapshot): Copy {
  const tables = new Map<string, Table>();
  for (const [name, rows] of Object.entries(snapshot.entities))
    tables.set(name, new Map(rows.map((row) => [idOf(row), row])));
  return { seq: snapshot.seq, tables };
}

function merge(
  tables: ReadonlyMap<string, Table>,
  upserts: Rows,
  removes: Record<string, string[]>,
): ReadonlyMap<string, Table> {
  const next = new Map(tables);
  for (const name of new Set([...Object.keys(upserts), ...Object.keys(removes)])) {
    const table = new Map(next.get(name) ?? []);
    for (const id of removes[name] ?? []) table.delete(id);
    for (const row of upserts[name] ?? []) table.set(idOf(row), row);
    next.set(name, table);
  }
  return next;
}

/** `to ≤ seq`: ignored. `from ≤ seq`: applied (overlaps are harmless, upserts are whole). `from > seq`: a gap, catch up. */
export function applyPatch(copy: Copy, patch: Patch): Applied {
  if (patch.to <= copy.seq) return { outcome: 'ignored', copy };
  if (patch.from > copy.seq) return { outcome: 'gap', copy };
  return {
    outcome: 'applied',
    copy: { seq: patch.to, tables: merge(copy.tables, patch.upserts, patch.removes) },
  };
}

/** Personal rows carry no cursor and never move it. */
export function applyPersonal(copy: Copy, patch: PersonalPatch): Copy {
  return { seq: copy.seq, tables: merge(copy.tables, patch.upserts, patch.removes) };
}
