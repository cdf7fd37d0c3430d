// Taking one's own last act on the agenda back, what may then not be taken back, and bringing removed items back.
import {
  addAgendaItem,
  addManyAgendaItems,
  editAgendaItem,
  moveAgendaItem,
  moveToSitting,
  removeAgendaItem,
  restoreAgendaItem,
  undoAgenda,
} from '@hop/shared/agenda/agenda-commands.js';
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import { newId } from '@hop/shared/core/ids.js';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { SittingRow } from '../meetings/meeting.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { AgendaItemRow } from './agenda-item.entity.js';

let app: AppUnderTest;
let m: TestMeeting;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());
beforeEach(async () => {
  m = await buildMeeting(app);
});

const rows = async (): Promise<AgendaItemRow[]> =>
  (await app.rows(AgendaItemRow)).filter((row) => row.meetingId === m.id);
const outline = async (): Promise<string[]> =>
  flattenAgenda(agendaTree(await rows(), 0)).map((node) => `${node.number} ${node.item.title}`);
const undo = (who = m.secretary) => app.done(who.identity, undoAgenda, m.scope, {});
const notUndone = async (who = m.secretary) =>
  (await app.refused(who.identity, undoAgenda, m.scope, {})).message;
const id = (index: number): string => m.items[index] ?? '';
const edit = async (index: number, change: object, who = m.secretary) => {
  const baseVersion = (await rows()).find((row) => row.id === id(index))?.version ?? 0;
  const args = { agendaItemId: id(index), baseVersion, ...change };
  return app.done(who.identity, editAgendaItem, m.scope, args);
};
const start = ['1 Nội dung 1', '2 Nội dung 2', '3 Nội dung 3'];

it('takes an addition back', async () => {
  await app.done(m.secretary.identity, addAgendaItem, m.scope, { title: 'Mới' });
  await undo();
  expect(await outline()).toEqual(start);
  expect(await notUndone()).toBe('agenda.nothingToUndo');
});

it('takes an edit back, every field that it changed and no other', async () => {
  await edit(0, {
    title: 'Khác',
    plannedMinutes: 45,
    access: 'staff',
    presenterUnit: 'Phòng Nội vụ',
  });
  await undo();
  expect((await rows()).find((row) => row.id === id(0))).toMatchObject({
    ...{ title: 'Nội dung 1', plannedMinutes: 10, access: 'everyone', presenterUnit: '' },
    ...{ kind: 'report', presenter: '' },
  });
});

it('takes a move back: to its parent and before the sibling it stood before', async () => {
  const place = { parentId: id(2), beforeId: null };
  await app.done(m.secretary.identity, moveAgendaItem, m.scope, { agendaItemId: id(0), ...place });
  expect(await outline()).toEqual(['1 Nội dung 2', '2 Nội dung 3', '2.1 Nội dung 1']);
  await undo();
  expect(await outline()).toEqual(start);
});

it('takes a removal back, with everything the item said', async () => {
  await edit(1, { presenter: 'Ông Đạt', access: 'members' });
  await app.done(m.secretary.identity, removeAgendaItem, m.scope, { agendaItemId: id(1) });
  await undo();
  expect(await outline()).toEqual(start);
  const back = (await rows()).find((row) => row.id === id(1));
  expect(back).toMatchObject({ presenter: 'Ông Đạt', access: 'members', plannedMinutes: 10 });
});

it('takes a whole list back as one act', async () => {
  const items = [
    { title: 'Một', depth: 2 },
    { title: 'Phần', depth: 1 },
    { title: 'Phần nhỏ', depth: 3 },
    { title: 'Hai' },
  ];
  await app.done(m.secretary.identity, addManyAgendaItems, m.scope, { items });
  expect((await outline()).slice(3)).toEqual(['4 Một', '4.1 Phần', '4.1.1 Phần nhỏ', '5 Hai']);
  await undo();
  expect(await outline()).toEqual(start);
});

it('puts several into a sitting with their parts, in their order, and takes that back in one', async () => {
  const sittings = await app.rows(SittingRow);
  const sittingId = sittings.find(({ meetingId }) => meetingId === m.id)?.id ?? '';
  const part = { title: 'Phần', parentId: id(2) };
  await app.done(m.secretary.identity, addAgendaItem, m.scope, part);
  const before = await outline();
  const args = { agendaItemIds: [id(2), id(0)], sittingId };
  expect(await app.done(m.secretary.identity, moveToSitting, m.scope, args)).toEqual({ moved: 2 });
  const given = (await rows()).filter((row) => row.sittingId === sittingId).map((row) => row.id);
  expect(new Set(given)).toEqual(new Set([id(0), id(2)]));
  expect(await outline()).toEqual(['1 Nội dung 2', '2 Nội dung 1', '3 Nội dung 3', '3.1 Phần']);
  await undo();
  expect(await outline()).toEqual(before);
  expect((await rows()).every((row) => row.sittingId === null)).toBe(true);
});

it('puts nothing into a sitting when one of several is not there or is a part', async () => {
  const part = { title: 'Phần', parentId: id(2) };
  const { agendaItemId } = await app.done(m.secretary.identity, addAgendaItem, m.scope, part);
  const before = await outline();
  for (const wrong of [newId(), agendaItemId]) {
    const args = { agendaItemIds: [id(0), wrong], sittingId: null };
    await app.refused(m.secretary.identity, moveToSitting, m.scope, args);
  }
  expect(await outline()).toEqual(before);
});

it('refuses when somebody changed the same item since, and changes nothing', async () => {
  await edit(0, { title: 'Của thư ký' });
  await edit(0, { presenter: 'Của chủ tọa' }, m.chair);
  expect(await notUndone()).toBe('agenda.changedSince');
  expect((await rows()).find((row) => row.id === id(0))).toMatchObject({
    title: 'Của thư ký',
    presenter: 'Của chủ tọa',
  });
});

it('takes back all of a list or nothing of it', async () => {
  const items = [{ title: 'Một' }, { title: 'Hai' }];
  const added = await app.done(m.secretary.identity, addManyAgendaItems, m.scope, { items });
  const [first = ''] = added.agendaItemIds;
  const part = { title: 'Phần của chủ tọa', parentId: first };
  await app.done(m.chair.identity, addAgendaItem, m.scope, part);
  expect(await notUndone()).toBe('agenda.inUse');
  expect((await outline()).slice(3)).toEqual(['4 Một', '4.1 Phần của chủ tọa', '5 Hai']);
});

it('leaves the acts of others alone: each takes back their own', async () => {
  await edit(0, { title: 'Của thư ký' });
  await edit(1, { title: 'Của chủ tọa' }, m.chair);
  await undo(m.chair);
  expect(await outline()).toEqual(['1 Của thư ký', '2 Nội dung 2', '3 Nội dung 3']);
  expect(await notUndone(m.presidium)).toBe('agenda.nothingToUndo');
});

it('brings a removed item back for whoever asks, at the end when its neighbours are gone', async () => {
  for (const index of [1, 2])
    await app.done(m.secretary.identity, removeAgendaItem, m.scope, { agendaItemId: id(index) });
  const restore = { agendaItemId: id(1) };
  await app.done(m.chair.identity, restoreAgendaItem, m.scope, restore);
  expect(await outline()).toEqual(start.slice(0, 2));
  const again = await app.refused(m.chair.identity, restoreAgendaItem, m.scope, restore);
  expect(again.code).toBe('notFound');
});

it('keeps items of one sitting together, and takes a move between sittings back', async () => {
  const sitting = (number: number): SittingRow =>
    Object.assign(new SittingRow(), {
      ...{ id: newId(), version: 1, meetingId: m.id, number, state: 'planned' },
      ...{ startedAt: null, endedAt: null, title: '', startsAt: null, plannedEndAt: null },
    } as const);
  const [first, second] = [sitting(2), sitting(3)];
  await app.insert(SittingRow, [first, second]);
  const move = (index: number, sittingId: string) =>
    app.done(m.secretary.identity, moveAgendaItem, m.scope, {
      ...{ agendaItemId: id(index), parentId: null, beforeId: null, sittingId },
    });
  await move(0, second.id);
  // What is given to no sitting yet stays in front, and begins with the meeting.
  expect(await outline()).toEqual(['1 Nội dung 2', '2 Nội dung 3', '3 Nội dung 1']);
  await move(2, first.id);
  expect(await outline()).toEqual(['1 Nội dung 2', '2 Nội dung 3', '3 Nội dung 1']);
  await move(2, second.id);
  expect(await outline()).toEqual(['1 Nội dung 2', '2 Nội dung 1', '3 Nội dung 3']);
  await undo();
  expect(await outline()).toEqual(['1 Nội dung 2', '2 Nội dung 3', '3 Nội dung 1']);
  expect((await rows()).find((row) => row.id === id(2))?.sittingId).toBe(first.id);
});
