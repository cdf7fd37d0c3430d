// A command works once, however often it is sent: [S2] and what the journal keeps of it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addAgendaItem, editAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import type { CommandReply } from '@hop/shared/core/protocol.js';
import { removeParticipant } from '@hop/shared/participants/participants-commands.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';
import { JournalRow, ScopeRow } from './kernel.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const add = (
  where: TestMeeting,
  who: TestPerson,
  commandId: string,
  title = 'Nội dung',
): Promise<CommandReply> =>
  app.send(who.identity, addAgendaItem, where.scope, { title }, { commandId });
const items = async (where: TestMeeting): Promise<AgendaItemRow[]> =>
  (await app.rows(AgendaItemRow)).filter((row) => row.meetingId === where.id);
const lines = async (where: TestMeeting): Promise<JournalRow[]> =>
  (await app.rows(JournalRow))
    .filter((line) => line.scopeId === where.scope)
    .sort((a, b) => a.seq - b.seq);

it('[S2] a command sent again gets the first reply again and does nothing', async () => {
  const meeting = await buildMeeting(app);
  const commandId = newId();
  const first = await add(meeting, meeting.chair, commandId, 'một');
  const again = await add(meeting, meeting.chair, commandId, 'hai');
  expect(again).toEqual(first);
  expect((await items(meeting)).map((row) => row.title)).not.toContain('hai');
  expect(await lines(meeting)).toHaveLength(1);
});

it('[S2] sent many times at once, inside one batch, it works once', async () => {
  const meeting = await buildMeeting(app);
  const commandId = newId();
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => add(meeting, meeting.chair, commandId)),
  );
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
  expect(await items(meeting)).toHaveLength(meeting.items.length + 1);
  expect(await lines(meeting)).toHaveLength(1);
});

it('[S2] a refusal is given again too, even when the command would succeed by now', async () => {
  const meeting = await buildMeeting(app);
  const commandId = newId();
  const [agendaItemId = ''] = meeting.items;
  const edit = (baseVersion: number) =>
    app.send(
      meeting.chair.identity,
      editAgendaItem,
      meeting.scope,
      { agendaItemId, baseVersion, title: 'mới' },
      { commandId },
    );
  const refused = await edit(9);
  expect(refused).toMatchObject({ refusal: { code: 'stale', details: { version: 1 } }, seq: 1 });
  expect(await edit(1)).toEqual(refused);
});

it('[S2] nobody else fetches the reply with the same id, also inside one batch', async () => {
  const meeting = await buildMeeting(app);
  const commandId = newId();
  const [first, second] = await Promise.all([
    add(meeting, meeting.chair, commandId),
    add(meeting, meeting.secretary, commandId),
  ]);
  expect(first).toHaveProperty('result');
  const reused = { refusal: { code: 'conflict', message: 'core.commandIdReused' } };
  expect(second).toEqual(reused);
  expect(await add(meeting, meeting.secretary, commandId)).toEqual(reused);
  expect(await items(meeting)).toHaveLength(meeting.items.length + 1);
});

it('[S2] in another meeting the same id is another command', async () => {
  const [here, there] = [await buildMeeting(app), await buildMeeting(app)];
  const commandId = newId();
  await add(here, here.chair, commandId);
  expect(await add(there, there.chair, commandId)).toHaveProperty('result');
});

it('[S2] the reply is found again by somebody who was taken off the list meanwhile', async () => {
  const meeting = await buildMeeting(app);
  const commandId = newId();
  const first = await add(meeting, meeting.presidium, commandId);
  await app.done(meeting.chair.identity, removeParticipant, meeting.scope, {
    participantId: meeting.presidium.participantId,
  });
  expect(await add(meeting, meeting.presidium, commandId)).toEqual(first);
  expect(await add(meeting, meeting.presidium, newId())).toEqual({
    refusal: { code: 'notFound', message: 'core.notFound' },
  });
});

it('[S5] rights are looked up under the lock: what an earlier command of the batch took away is gone', async () => {
  const meeting = await buildMeeting(app);
  const { chair, presidium, scope } = meeting;
  const [before, removal, after] = await Promise.all([
    add(meeting, presidium, newId(), 'còn quyền'),
    app.send(chair.identity, removeParticipant, scope, { participantId: presidium.participantId }),
    add(meeting, presidium, newId(), 'hết quyền'),
  ]);
  expect([before, removal]).toMatchObject([
    { seq: 1, result: {} },
    { seq: 2, result: {} },
  ]);
  expect(after).toEqual({ refusal: { code: 'notFound', message: 'core.notFound' } });
  expect((await items(meeting)).map((row) => row.title)).not.toContain('hết quyền');
});

it('[S4] seq grows by one with each answered command, refused ones too, in the order of arrival', async () => {
  const meeting = await buildMeeting(app);
  const replies = await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      add(meeting, index % 3 === 0 ? meeting.guest : meeting.chair, newId(), `mục ${index}`),
    ),
  );
  expect(replies.map((reply) => reply.seq)).toEqual(replies.map((_, index) => index + 1));
  expect((await lines(meeting)).map((line) => line.seq)).toEqual(replies.map((_, i) => i + 1));
  const head = (await app.rows(ScopeRow)).find((row) => row.id === meeting.scope);
  expect(head?.seq).toBe(30);
  expect(head?.lastHash).toBe((await lines(meeting)).at(-1)?.hash);
});

it('[S6] a refused command leaves its line and no row', async () => {
  const meeting = await buildMeeting(app);
  await add(meeting, meeting.guest, newId());
  expect(await items(meeting)).toHaveLength(meeting.items.length);
  expect(await lines(meeting)).toMatchObject([
    { name: 'agendaItem.add', actorId: meeting.guest.personId, touched: '{}' },
  ]);
});

it('[S1] the journal says who pressed and on whose order', async () => {
  const meeting = await buildMeeting(app);
  const { secretary, chair, scope } = meeting;
  const onOrderOf = chair.participantId;
  await app.send(secretary.identity, addAgendaItem, scope, { title: 'x' }, { onOrderOf });
  expect(await lines(meeting)).toMatchObject([
    { actorKind: 'account', actorId: secretary.personId, actorName: 'secretary 0', onOrderOf },
  ]);
});

it('[S2] [S7] after a restart the id still answers as it did', async () => {
  const own = await AppUnderTest.start();
  const meeting = await buildMeeting(own);
  const send = (server: AppUnderTest, commandId: string) =>
    server.send(
      meeting.chair.identity,
      addAgendaItem,
      meeting.scope,
      { title: 'x' },
      { commandId },
    );
  const commandId = newId();
  const first = await send(own, commandId);
  const { config, clock, remove } = await own.stop();
  const again = await AppUnderTest.open(config, clock, remove);
  expect(await send(again, commandId)).toEqual(first);
  expect(await send(again, newId())).toMatchObject({ seq: 2 });
  await again.close();
});
