// The viewer's side of docs/sync.md: what a copy does with patches that come late, twice, out of order or not at all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch, applyPersonal, copyOf, type Copy } from './apply-patch.js';
import type { Patch, Rows, Snapshot } from './protocol.js';

const scope = 'meeting:m';
const empty: Snapshot = { seq: 0, entities: {} };
const patch = (from: number, to: number, upserts: Rows = {}, removes = {}): Patch => ({
  scope,
  from,
  to,
  upserts,
  removes,
});
const item = (id: string, version: number) => ({ id, version });
const rowsOf = (copy: Copy): Record<string, unknown> =>
  Object.fromEntries(
    [...copy.tables]
      .filter(([, table]) => table.size > 0)
      .map(([name, table]) => [name, Object.fromEntries([...table].sort())])
      .sort(),
  );

describe('one patch', () => {
  const copy = copyOf({ seq: 5, entities: { agendaItem: [item('a', 1), item('b', 1)] } });

  it('[S20] is ignored when it brings nothing beyond the cursor', () => {
    for (const to of [3, 5]) {
      const result = applyPatch(copy, patch(2, to, { agendaItem: [item('a', 9)] }));
      expect(result.outcome).toBe('ignored');
      expect(result.copy).toBe(copy);
    }
  });
  it('[S21] is applied when it starts at or before the cursor, and moves it', () => {
    for (const from of [0, 5]) {
      const result = applyPatch(copy, patch(from, 7, { agendaItem: [item('a', 2)] }));
      expect(result.outcome).toBe('applied');
      expect(result.copy.seq).toBe(7);
      expect(result.copy.tables.get('agendaItem')?.get('a')).toEqual(item('a', 2));
    }
  });
  it('[S22] after a gap changes nothing at all', () => {
    const result = applyPatch(copy, patch(6, 8, { agendaItem: [item('a', 2)] }));
    expect(result.outcome).toBe('gap');
    expect(result.copy).toBe(copy);
  });
  it('[S11] removes rows, known or not, and an upsert of the same id wins', () => {
    const { copy: after } = applyPatch(
      copy,
      patch(5, 6, { agendaItem: [item('b', 2)] }, { agendaItem: ['a', 'b', 'gone'], vote: ['x'] }),
    );
    expect(rowsOf(after)).toEqual({ agendaItem: { b: item('b', 2) } });
  });
  it('[S25] leaves the copy before it, and every row it does not name, as they were', () => {
    const before = rowsOf(copy);
    const { copy: after } = applyPatch(copy, patch(5, 6, { agendaItem: [item('a', 2)] }));
    expect(rowsOf(copy)).toEqual(before);
    expect(after.tables.get('agendaItem')?.get('b')).toBe(copy.tables.get('agendaItem')?.get('b'));
    const untouched = applyPatch(copy, patch(5, 6, { site: [item('s', 1)] })).copy;
    expect(untouched.tables.get('agendaItem')).toBe(copy.tables.get('agendaItem'));
  });
});

describe('personal rows', () => {
  it('[S16] are put in and taken out without moving the cursor', () => {
    const mine = {
      scope,
      personal: true,
      upserts: { myVote: [item('v', 1)] },
      removes: {},
    } as const;
    const copy = applyPersonal(copyOf({ seq: 5, entities: {} }), {
      ...mine,
      upserts: { myVote: [...mine.upserts.myVote] },
    });
    expect(copy.seq).toBe(5);
    expect(rowsOf(copy)).toEqual({ myVote: { v: item('v', 1) } });
    const gone = applyPersonal(copy, {
      scope,
      personal: true,
      upserts: {},
      removes: { myVote: ['v'] },
    });
    expect([gone.seq, rowsOf(gone)]).toEqual([5, {}]);
  });
});

/** A history: at each seq one row is written or removed. Patches and snapshots are derived from it as a server would. */
interface Act {
  table: string;
  id: string;
  remove: boolean;
}
const histories = fc.array(
  fc.record({
    table: fc.constantFrom('ballot', 'site'),
    id: fc.constantFrom('a', 'b', 'c'),
    remove: fc.boolean(),
  }),
  { minLength: 1, maxLength: 25 },
);
function snapshotAt(acts: readonly Act[], seq: number): Snapshot {
  const entities: Rows = {};
  const tables = new Map<string, Map<string, unknown>>();
  for (const [index, act] of acts.slice(0, seq).entries()) {
    const table = tables.get(act.table) ?? new Map<string, unknown>();
    tables.set(act.table, table);
    if (act.remove) table.delete(act.id);
    else table.set(act.id, item(act.id, index + 1));
  }
  for (const [name, table] of tables) entities[name] = [...table.values()];
  return { seq, entities };
}
function changesBetween(acts: readonly Act[], from: number, to: number): Patch {
  const now = copyOf(snapshotAt(acts, to));
  const result = patch(from, to);
  for (const { table, id } of acts.slice(from, to)) {
    const row = now.tables.get(table)?.get(id);
    const upserts = (result.upserts[table] ??= []);
    const removes = (result.removes[table] ??= []);
    if (row === undefined && !removes.includes(id)) removes.push(id);
    if (row !== undefined && !upserts.includes(row)) upserts.push(row);
  }
  return result;
}

describe('for any history', () => {
  it('[S9] a snapshot and the changes since it are the snapshot of now', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (acts, nth) => {
        const from = nth % (acts.length + 1);
        const start = copyOf(snapshotAt(acts, from));
        const { copy } = applyPatch(start, changesBetween(acts, from, acts.length));
        expect(rowsOf(copy)).toEqual(rowsOf(copyOf(snapshotAt(acts, acts.length))));
        expect(copy.seq).toBe(acts.length);
      }),
    );
  });
  it('[S24] patches dropped, doubled, late or out of order end in the truth, if gaps are caught up', () => {
    const deliveries = fc.array(fc.tuple(fc.nat(25), fc.nat(25)), { maxLength: 40 });
    fc.assert(
      fc.property(histories, deliveries, (acts, spans) => {
        let copy = copyOf(empty);
        const receive = (from: number, to: number): void => {
          const result = applyPatch(copy, changesBetween(acts, from, to));
          copy = result.copy;
          if (result.outcome === 'gap') receive(copy.seq, to);
          expect(rowsOf(copy)).toEqual(rowsOf(copyOf(snapshotAt(acts, copy.seq))));
        };
        for (const [a, b] of spans) {
          const [from, to] = [Math.min(a, b, acts.length), Math.min(Math.max(a, b), acts.length)];
          const before = copy.seq;
          receive(from, to);
          expect(copy.seq).toBe(Math.max(before, to));
        }
      }),
    );
  });
});
