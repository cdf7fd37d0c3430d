// The catalogues on the real bus: words and rooms that stand once, the trash, rooms whose seats can be told apart, rules of types.
import {
  addCatalogueEntry,
  addRoom,
  editCatalogueEntry,
  editRoom,
  resetTypeRules,
  restoreCatalogueEntry,
  setTypeRules,
  trashCatalogueEntry,
  trashRoom,
} from '@hop/shared/catalogues/catalogues-commands.js';
import type { CatalogueEntry, Room } from '@hop/shared/catalogues/catalogue.js';
import { createMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { ruleSetFor } from '@hop/shared/meetings/rule-sets.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '../kernel/identity.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';

let app: AppUnderTest;
let meeting: TestMeeting;
let keeper: Identity;
beforeAll(async () => {
  app = await AppUnderTest.start();
  meeting = await buildMeeting(app);
  keeper = meeting.secretary.identity;
});
afterAll(() => app.close());

const rowsOf = async <T>(name: string): Promise<T[]> =>
  ((await app.snapshot(keeper, 'office')).entities[name] ?? []) as T[];

describe('words', () => {
  const add = (name: string) =>
    app.done(keeper, addCatalogueEntry, 'office', { kind: 'position', name });
  const entry = async (id: string) =>
    (await rowsOf<CatalogueEntry>('catalogueEntry')).find((one) => one.id === id);

  it('stand once in their catalogue, whatever the marks, and may stand in another', async () => {
    const { entryId } = await add('Phó Chủ tịch');
    const again = { kind: 'position' as const, name: 'phó chủ tich' };
    expect(await app.refused(keeper, addCatalogueEntry, 'office', again)).toMatchObject({
      ...{ message: 'catalogues.nameTaken', details: { id: entryId, trashed: false } },
    });
    await app.done(keeper, addCatalogueEntry, 'office', { ...again, kind: 'issuingBody' });
  });

  it('go to the trash and come back whole; the name in the trash is not free', async () => {
    const { entryId } = await add('Trưởng ban');
    await app.done(keeper, trashCatalogueEntry, 'office', { entryId });
    expect(await entry(entryId)).toMatchObject({ trashed: true });
    expect(
      await app.refused(keeper, addCatalogueEntry, 'office', {
        ...{ kind: 'position', name: 'Trưởng ban' },
      }),
    ).toMatchObject({ details: { trashed: true } });
    await app.done(keeper, restoreCatalogueEntry, 'office', { entryId });
    expect(await entry(entryId)).toMatchObject({ trashed: false, name: 'Trưởng ban' });
  });

  it('are corrected on their present text alone', async () => {
    const { entryId } = await add('Phó ban');
    const edit = { entryId, baseVersion: 1, name: 'Phó Trưởng ban' };
    await app.done(keeper, editCatalogueEntry, 'office', edit);
    expect((await app.refused(keeper, editCatalogueEntry, 'office', edit)).code).toBe('stale');
  });
});

describe('rooms', () => {
  const seats = [
    { name: 'A1', x: 0, y: 0 },
    { name: 'A2', x: 200, y: 0 },
  ];

  it('keep the seats as they were drawn', async () => {
    const { roomId } = await app.done(keeper, addRoom, 'office', { name: 'Hội trường A', seats });
    const moved = [{ name: 'A1', x: 400, y: 300 }];
    await app.done(keeper, editRoom, 'office', { roomId, baseVersion: 1, seats: moved });
    await app.done(keeper, trashRoom, 'office', { roomId });
    const room = (await rowsOf<Room>('room')).find(({ id }) => id === roomId);
    expect(room).toMatchObject({ name: 'Hội trường A', seats: moved, trashed: true });
  });

  it('refuse two seats of one name and seats on each other, and keep what was there', async () => {
    const { roomId } = await app.done(keeper, addRoom, 'office', { name: 'Phòng họp 1', seats });
    const edit = (drawn: typeof seats) =>
      app.refused(keeper, editRoom, 'office', { roomId, baseVersion: 1, seats: drawn });
    const twice = [seats[0]!, { ...seats[1]!, name: 'A1' }];
    expect(await edit(twice)).toMatchObject({
      ...{ message: 'catalogues.seatTwice', details: { names: 'A1' } },
    });
    const over = [seats[0]!, { ...seats[1]!, x: 10 }];
    expect((await edit(over)).message).toBe('catalogues.seatsOverlap');
    const room = (await rowsOf<Room>('room')).find(({ id }) => id === roomId);
    expect(room).toMatchObject({ seats, version: 1 });
  });

  it('have one name each', async () => {
    await app.done(keeper, addRoom, 'office', { name: 'Phòng họp 2' });
    const again = { name: 'PHÒNG HỌP 2' };
    expect((await app.refused(keeper, addRoom, 'office', again)).message).toBe(
      'catalogues.nameTaken',
    );
  });
});

describe('rules of a type', () => {
  const made = async (more: { totalMembers?: number } = {}) => {
    const { meetingId } = await app.done(keeper, createMeeting, 'office', {
      ...{ title: 'Giao ban', type: 'briefing', startsAt: app.now, place: 'Phòng 1' },
      ...{ parentBody: 'UBND', issuingBody: 'Văn phòng', locality: 'Ba Vì' },
      ...more,
    });
    return (await app.rows(MeetingRow)).find(({ id }) => id === meetingId)?.rules;
  };

  it('are what a new meeting of the type begins with, until they are reset', async () => {
    const rules = { ...ruleSetFor('briefing'), questionLimitSeconds: 90 };
    await app.done(keeper, setTypeRules, 'office', { type: 'briefing', rules });
    expect(await made()).toEqual(rules);
    expect(await made({ totalMembers: 17 })).toEqual({ ...rules, totalMembers: 17 });
    await app.done(keeper, resetTypeRules, 'office', { type: 'briefing' });
    expect(await made()).toEqual(ruleSetFor('briefing'));
  });

  it('refuse weights of votes where the law gives everybody one', async () => {
    const rules = { ...ruleSetFor('councilSession'), weighted: true };
    const refusal = await app.refused(keeper, setTypeRules, 'office', {
      ...{ type: 'councilSession', rules },
    });
    expect(refusal.message).toBe('meetings.oneVoteEach');
  });
});

it('is nothing to those without a place in the office', async () => {
  const outsider = meeting.delegates[0]!.identity;
  const args = { name: 'Phòng họp 9' };
  expect((await app.refused(outsider, addRoom, 'office', args)).code).toBe('notFound');
});
