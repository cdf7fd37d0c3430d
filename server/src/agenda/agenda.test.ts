// Building the agenda and moving along it, on the real bus.
import {
  addAgendaItem,
  editAgendaItem,
  goToAgendaItem,
  moveAgendaItem,
  removeAgendaItem,
} from '@hop/shared/agenda/agenda-commands.js';
import { flattenAgenda, agendaTree } from '@hop/shared/agenda/agenda-tree.js';
import { newId } from '@hop/shared/core/ids.js';
import {
  closeMeeting,
  adjournMeeting,
  openMeeting,
} from '@hop/shared/meetings/meetings-commands.js';
import { plainVote, unopened } from '@hop/shared/ballots/unopened.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BallotRow } from '../ballots/ballot.entity.js';
import { DocumentRow } from '../documents/document.entity.js';
import type { Identity } from '../kernel/identity.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { MinuteNoteRow } from '../minutes/minutes.entity.js';
import { SpeechRequestRow, SpeechRow } from '../speaking/speech.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { AgendaItemRow } from './agenda-item.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const item = async (id: string): Promise<AgendaItemRow | undefined> =>
  (await app.rows(AgendaItemRow)).find((row) => row.id === id);
/** "1 Nội dung 1", … in reading order. */
const outline = async (m: TestMeeting): Promise<string[]> => {
  const rows = (await app.rows(AgendaItemRow)).filter((row) => row.meetingId === m.id);
  return flattenAgenda(agendaTree(rows, 0)).map((node) => `${node.number} ${node.item.title}`);
};
const open = (m: TestMeeting): Promise<unknown> =>
  app.done(m.chair.identity, openMeeting, m.scope, { confirmWithoutQuorum: true });
const goTo = (m: TestMeeting, index: number): Promise<unknown> =>
  app.done(m.chair.identity, goToAgendaItem, m.scope, { agendaItemId: m.items[index]! });
const row = <T extends object>(entity: new () => T, values: object): T =>
  Object.assign(new entity(), { id: newId(), version: 1 }, values);

describe('building', () => {
  it('adds at the end, before a sibling and under a parent', async () => {
    const m = await buildMeeting(app);
    const add = (title: string, more: object = {}) =>
      app.done(m.secretary.identity, addAgendaItem, m.scope, { title, ...more });
    await add('Cuối');
    await add('Đầu', { beforeId: m.items[0] });
    await add('Giữa', { beforeId: m.items[1] });
    const part = await add('Phần hai', { parentId: m.items[2] });
    await add('Phần một', { parentId: m.items[2], beforeId: part.agendaItemId });
    expect(await outline(m)).toEqual([
      '1 Đầu',
      '2 Nội dung 1',
      '3 Giữa',
      '4 Nội dung 2',
      '5 Nội dung 3',
      '5.1 Phần một',
      '5.2 Phần hai',
      '6 Cuối',
    ]);
  });

  it('refuses an edit made on an older text and tells the present version', async () => {
    const m = await buildMeeting(app);
    const edit = (title: string) =>
      app.send(m.secretary.identity, editAgendaItem, m.scope, {
        ...{ agendaItemId: m.items[0]!, baseVersion: 1, title },
      });
    expect(await edit('Một')).toMatchObject({ result: { version: 2 } });
    expect(await edit('Hai')).toMatchObject({
      refusal: { code: 'stale', message: 'core.stale', details: { version: 2 } },
    });
    expect(await item(m.items[0]!)).toMatchObject({ title: 'Một', plannedMinutes: 10 });
  });

  it('moves an item with its parts', async () => {
    const m = await buildMeeting(app);
    const move = (agendaItemId: string, parentId: string | null, beforeId: string | null) =>
      app.done(m.chair.identity, moveAgendaItem, m.scope, { agendaItemId, parentId, beforeId });
    await move(m.items[2]!, m.items[1]!, null);
    await move(m.items[1]!, null, m.items[0]!);
    expect(await outline(m)).toEqual(['1 Nội dung 2', '1.1 Nội dung 3', '2 Nội dung 1']);
  });

  it('refuses to move an item into itself, its own part, or before itself', async () => {
    const m = await buildMeeting(app);
    const [first, second] = m.items as [string, string];
    const by = m.chair.identity;
    const under = { agendaItemId: second, parentId: first, beforeId: null };
    await app.done(by, moveAgendaItem, m.scope, under);
    const places = [
      { parentId: first, beforeId: null },
      { parentId: second, beforeId: null },
      { parentId: null, beforeId: first },
    ];
    for (const place of places)
      expect(
        (await app.refused(by, moveAgendaItem, m.scope, { agendaItemId: first, ...place })).message,
      ).toBe('agenda.intoItself');
    expect(await outline(m)).toEqual(['1 Nội dung 1', '1.1 Nội dung 2', '2 Nội dung 3']);
  });

  it('removes an item that nothing hangs on', async () => {
    const m = await buildMeeting(app);
    await app.done(m.chair.identity, removeAgendaItem, m.scope, { agendaItemId: m.items[1]! });
    expect(await outline(m)).toEqual(['1 Nội dung 1', '2 Nội dung 3']);
  });

  it('refuses to remove one that has parts, papers, ballots, requests, speeches or notes, or has begun', async () => {
    const m = await buildMeeting(app);
    const made = async (): Promise<string> =>
      (await app.done(m.chair.identity, addAgendaItem, m.scope, { title: 'Mới' })).agendaItemId;
    const hung: ((agendaItemId: string) => Promise<unknown>)[] = [
      (parentId) => app.done(m.chair.identity, addAgendaItem, m.scope, { title: 'Phần', parentId }),
      (agendaItemId) => app.insert(DocumentRow, [document(m, agendaItemId)]),
      (agendaItemId) => app.insert(BallotRow, [ballot(m, agendaItemId, 'draft')]),
      (agendaItemId) => app.insert(SpeechRequestRow, [request(m, agendaItemId)]),
      (agendaItemId) => app.insert(SpeechRow, [speech(m, agendaItemId)]),
      (agendaItemId) => app.insert(MinuteNoteRow, [note(m, agendaItemId)]),
    ];
    for (const hang of hung) {
      const agendaItemId = await made();
      await hang(agendaItemId);
      expect(
        (await app.refused(m.chair.identity, removeAgendaItem, m.scope, { agendaItemId })).message,
      ).toBe('agenda.inUse');
    }
    await open(m);
    const begun = { agendaItemId: m.items[0]! };
    expect((await app.refused(m.chair.identity, removeAgendaItem, m.scope, begun)).message).toBe(
      'agenda.inUse',
    );
  });
});

describe('moving along', () => {
  it('ends the current item, adds up its time and makes the other current', async () => {
    const m = await buildMeeting(app);
    await open(m);
    app.clock.advance(90_000);
    await goTo(m, 2);
    app.clock.advance(10_000);
    await goTo(m, 0);
    expect(await item(m.items[2]!)).toMatchObject({
      state: 'done',
      usedMs: 10_000,
      startedAt: null,
    });
    app.clock.advance(5_000);
    await goTo(m, 1);
    expect(await item(m.items[0]!)).toMatchObject({ state: 'done', usedMs: 95_000 });
    expect(await item(m.items[1]!)).toMatchObject({ state: 'current', startedAt: app.now });
    const meeting = (await app.rows(MeetingRow)).find((one) => one.id === m.id);
    expect(meeting?.currentItemId).toBe(m.items[1]);
  });

  it('to the item that is current already changes nothing', async () => {
    const m = await buildMeeting(app);
    await open(m);
    app.clock.advance(1_000);
    await goTo(m, 0);
    expect(await item(m.items[0]!)).toMatchObject({ startedAt: app.now - 1_000, usedMs: 0 });
  });

  it('is refused before, between and after the sittings', async () => {
    const m = await buildMeeting(app);
    const tried = async () =>
      (await app.refused(m.chair.identity, goToAgendaItem, m.scope, { agendaItemId: m.items[1]! }))
        .message;
    expect(await tried()).toBe('agenda.notInSession');
    await open(m);
    await app.done(m.chair.identity, adjournMeeting, m.scope, {});
    expect(await tried()).toBe('agenda.notInSession');
    await app.done(m.chair.identity, closeMeeting, m.scope, {});
    expect(await tried()).toBe('agenda.notInSession');
  });

  it('is refused while a ballot is open or paused, and while somebody has the floor', async () => {
    for (const state of ['open', 'paused'] as const) {
      const m = await buildMeeting(app);
      await open(m);
      await app.insert(BallotRow, [ballot(m, m.items[0]!, state)]);
      const args = { agendaItemId: m.items[1]! };
      expect((await app.refused(m.chair.identity, goToAgendaItem, m.scope, args)).message).toBe(
        'agenda.ballotOpen',
      );
    }
    const m = await buildMeeting(app);
    await open(m);
    const on = speech(m, m.items[0]!);
    await app.insert(SpeechRow, [on]);
    const args = { agendaItemId: m.items[1]! };
    expect((await app.refused(m.chair.identity, goToAgendaItem, m.scope, args)).message).toBe(
      'agenda.somebodySpeaks',
    );
    await app.replace(SpeechRow, [{ ...on, endedAt: app.now, runningSince: null }]);
    await goTo(m, 1);
  });
});

const tries = async (m: TestMeeting, who: Identity, id: string) => [
  await app.refused(who, addAgendaItem, m.scope, { title: 'Mới', parentId: id }),
  await app.refused(who, addAgendaItem, m.scope, { title: 'Mới', beforeId: id }),
  await app.refused(who, editAgendaItem, m.scope, { agendaItemId: id, baseVersion: 1 }),
  await app.refused(who, moveAgendaItem, m.scope, {
    ...{ agendaItemId: id, parentId: null, beforeId: null },
  }),
  await app.refused(who, moveAgendaItem, m.scope, {
    ...{ agendaItemId: m.items[0]!, parentId: id, beforeId: null },
  }),
  await app.refused(who, removeAgendaItem, m.scope, { agendaItemId: id }),
  await app.refused(who, goToAgendaItem, m.scope, { agendaItemId: id }),
];

it('an id of another meeting is answered exactly like one that does not exist', async () => {
  const m = await buildMeeting(app);
  const other = await buildMeeting(app);
  const foreign = await tries(m, m.chair.identity, other.items[0]!);
  expect(foreign).toEqual(await tries(m, m.chair.identity, newId()));
  expect(foreign.map(({ code }) => code)).toEqual(Array(7).fill('notFound'));
});

it('the agenda is closed to everybody but staff, and to all when the meeting is over', async () => {
  const m = await buildMeeting(app);
  for (const who of [m.delegates[0]!.identity, m.guest.identity, m.operator.identity, m.display])
    expect((await tries(m, who, m.items[1]!)).map(({ code }) => code)).toEqual(
      Array(7).fill('forbidden'),
    );
  const meeting = (await app.rows(MeetingRow)).find((one) => one.id === m.id)!;
  await app.replace(MeetingRow, [{ ...meeting, state: 'cancelled' }]);
  expect((await tries(m, m.chair.identity, m.items[1]!)).map(({ message }) => message)).toEqual([
    ...Array<string>(6).fill('meetings.over'),
    'agenda.notInSession',
  ]);
});

it('everybody of the meeting sees the agenda', async () => {
  const m = await buildMeeting(app);
  for (const who of [m.delegates[0]!.identity, m.guest.identity, m.display]) {
    const { entities } = await app.snapshot(who, m.scope);
    expect(entities.agendaItem).toHaveLength(3);
    expect(entities.agendaItem?.[0]).not.toHaveProperty('meetingId');
  }
});

const ballot = (m: TestMeeting, agendaItemId: string, state: BallotRow['state']): BallotRow =>
  row(BallotRow, {
    ...{ meetingId: m.id, agendaItemId, position: 1000, motion: 'Thông qua' },
    ...{ documentId: null, documentPage: null, totalMembers: 5, mayChange: true },
    majority: { base: 'totalMembers', numerator: 1, denominator: 2, comparison: 'moreThan' },
    ...{ limitSeconds: null, ...plainVote(), ...unopened(), state },
  });
const document = (m: TestMeeting, agendaItemId: string): DocumentRow =>
  row(DocumentRow, {
    ...{ meetingId: m.id, agendaItemId, position: 1000, title: 'Báo cáo', documentNumber: '' },
    ...{ fileName: 'bao-cao.pdf', sizeBytes: 10, pages: 1, sha256: 'a'.repeat(64) },
    ...{ format: 'pdf', reading: 'ready' },
    ...{ access: 'everyone', addedAt: app.now },
  });
const request = (m: TestMeeting, agendaItemId: string): SpeechRequestRow =>
  row(SpeechRequestRow, {
    ...{ meetingId: m.id, agendaItemId, participantId: m.guest.participantId, kind: 'speech' },
    ...{ subject: '', state: 'waiting', askedAt: app.now, chairPosition: null },
    ...{
      skippedAt: null,
      acts: [],
      addresseeId: null,
      addressee: '',
      groupId: null,
      followsId: null,
    },
  });
const speech = (m: TestMeeting, agendaItemId: string): SpeechRow =>
  row(SpeechRow, {
    ...{ meetingId: m.id, agendaItemId, participantId: m.guest.participantId, kind: 'speech' },
    ...{ requestId: null, turn: 1, limitSeconds: 420, startedAt: app.now, usedMs: 0 },
    ...{ runningSince: app.now, endedAt: null },
  });
const note = (m: TestMeeting, agendaItemId: string): MinuteNoteRow =>
  row(MinuteNoteRow, {
    ...{ meetingId: m.id, agendaItemId, speechId: null, text: 'Ghi chú' },
    ...{ writtenAt: app.now, editedAt: null },
  });
