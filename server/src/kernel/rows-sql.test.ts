// Rows go in and come out the same on both engines, however many there are.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@hop/shared/core/ids.js';
import { SiteRow } from '../sites/site.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { ReadGate } from './read-gate.js';
import { deleteRows, insertRows, selectRows, updateRows } from './rows-sql.js';
import { WriteGate } from './write-gate.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const site = (meetingId: string, position: number, more: Partial<SiteRow> = {}): SiteRow =>
  Object.assign(new SiteRow(), {
    id: newId(),
    version: 1,
    meetingId,
    name: `"Tản Lĩnh"; DROP TABLE "site"; -- ${position} 🗳`,
    unitName: '',
    host: position === 0,
    position,
    state: 'notReady',
    checks: [],
    lostSince: null,
    helpRequestedAt: null,
    ...more,
  });
const stored = (meetingId: string): Promise<SiteRow[]> =>
  app.app.get(ReadGate).run((manager) => selectRows(manager, SiteRow, 'meetingId', [meetingId]));
const inOrder = (rows: SiteRow[]): SiteRow[] => rows.toSorted((a, b) => a.position - b.position);

describe('rows', () => {
  it('keep flags, JSON, instants, nothing, and any text', async () => {
    const meetingId = newId();
    const rows = [
      site(meetingId, 0, { checks: ['screen', 'sound'], lostSince: 1_634_000_000_123 }),
      site(meetingId, 1, { name: '' }),
      site(meetingId, 2, { lostSince: Number.MAX_SAFE_INTEGER }),
    ];
    await app.insert(SiteRow, rows);
    const found = inOrder(await stored(meetingId));
    expect(found).toEqual(rows);
    expect(found[0]).toBeInstanceOf(SiteRow);
  });

  it('go in and out in one call each when they need more parameters than one statement takes', async () => {
    const meetingId = newId();
    const rows = Array.from({ length: 7_000 }, (_, index) => site(meetingId, index));
    const gate = app.app.get(WriteGate);
    await gate.run((manager) => insertRows(manager, SiteRow, rows));
    expect(await stored(meetingId)).toHaveLength(7_000);
    const renamed = rows.map((row) =>
      Object.assign(new SiteRow(), row, { name: 'mới', version: 2 }),
    );
    await gate.run((manager) => updateRows(manager, SiteRow, renamed));
    expect(inOrder(await stored(meetingId))).toEqual(renamed);
    const ids = [...rows.map((row) => row.id), ...Array.from({ length: 40_000 }, () => newId())];
    const byId = await gate.run((manager) => selectRows(manager, SiteRow, 'id', ids));
    expect(byId).toHaveLength(7_000);
    await gate.run((manager) => deleteRows(manager, SiteRow, ids));
    expect(await stored(meetingId)).toEqual([]);
  });

  it('are found by having no value, alone or beside values', async () => {
    const meetingId = newId();
    await app.insert(SiteRow, [
      site(meetingId, 0),
      site(meetingId, 1, { lostSince: 5 }),
      site(meetingId, 2, { lostSince: 6 }),
    ]);
    const found = await app.app
      .get(ReadGate)
      .run((manager) => selectRows(manager, SiteRow, 'lostSince', [null, 5]));
    const here = found.filter((row) => row.meetingId === meetingId);
    expect(inOrder(here).map((row) => row.lostSince)).toEqual([null, 5]);
  });

  it('an insert of a key that is there fails and changes nothing', async () => {
    const meetingId = newId();
    const row = site(meetingId, 0);
    await app.insert(SiteRow, [row]);
    const other = [site(meetingId, 1), Object.assign(new SiteRow(), row, { name: 'khác' })];
    await expect(app.insert(SiteRow, other)).rejects.toThrow(/UNIQUE|duplicate key/);
    expect(await stored(meetingId)).toEqual([row]);
  });

  it('a transaction that fails leaves nothing, and the next one is not disturbed', async () => {
    const meetingId = newId();
    const gate = app.app.get(WriteGate);
    const failing = gate.run(async (manager) => {
      await insertRows(manager, SiteRow, [site(meetingId, 0)]);
      throw new Error('changed my mind');
    });
    const next = gate.run((manager) => insertRows(manager, SiteRow, [site(meetingId, 1)]));
    await expect(failing).rejects.toThrow('changed my mind');
    await next;
    expect((await stored(meetingId)).map((row) => row.position)).toEqual([1]);
  });
});
