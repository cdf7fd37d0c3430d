// How a list is run was settled before its item: it opens by itself, gives its own times and its own order; people stand in it early.
import {
  goToAgendaItem,
  removeAgendaItem,
  restoreAgendaItem,
  undoAgenda,
} from '@hop/shared/agenda/agenda-commands.js';
import { closeMeeting, copyMeeting } from '@hop/shared/meetings/meetings-commands.js';
import type { Plan } from '@hop/shared/speaking/list-plan.js';
import {
  askToSpeak,
  closeSpeakerList,
  giveFloor,
  openSpeakerList,
  planSpeakerList,
} from '@hop/shared/speaking/speaking-commands.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { delegateOf } from '../testing/scenario.js';
import { ListPlanRow, SpeakerListRow } from './speaker-list.entity.js';
import { SpeechRequestRow, SpeechRow } from './speech.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const usual: Plan = { opening: 'always', order: 'fair', limitSeconds: null, totalSeconds: null };
const second = ({ items }: TestMeeting): string => items[1] ?? '';
const plan = (meeting: TestMeeting, change: Partial<Plan>, about?: 'questions') =>
  app.done(meeting.secretary.identity, planSpeakerList, meeting.scope, {
    ...{ agendaItemId: second(meeting), plan: { ...usual, ...change } },
    ...(about && { about }),
  });
const begin = (meeting: TestMeeting) =>
  app.done(meeting.chair.identity, goToAgendaItem, meeting.scope, {
    agendaItemId: second(meeting),
  });
const here = <T extends { meetingId: string }>({ id }: Pick<TestMeeting, 'id'>, rows: T[]): T[] =>
  rows.filter((row) => row.meetingId === id);
const ask = { kind: 'speech' } as const;

it('opens by itself when its item begins, and not before', async () => {
  const meeting = await buildMeeting(app, { state: 'inSession' });
  await plan(meeting, { opening: 'withItem' });
  const who = delegateOf(meeting).identity;
  const args = { ...ask, agendaItemId: second(meeting) };
  expect(await app.refused(who, askToSpeak, meeting.scope, args)).toMatchObject({
    message: 'speaking.listPlanned',
  });
  await begin(meeting);
  await app.done(who, askToSpeak, meeting.scope, args);
  expect(here(meeting, await app.rows(SpeakerListRow))).toMatchObject([
    { agendaItemId: second(meeting), about: 'speeches', state: 'open' },
  ]);
});

it('that the chair is to open stays shut when its item begins', async () => {
  const meeting = await buildMeeting(app, { state: 'inSession' });
  await plan(meeting, { opening: 'byChair' });
  await begin(meeting);
  const who = delegateOf(meeting).identity;
  expect(await app.refused(who, askToSpeak, meeting.scope, ask)).toMatchObject({
    message: 'speaking.listPlanned',
  });
  const list = { agendaItemId: second(meeting) };
  await app.done(meeting.chair.identity, openSpeakerList, meeting.scope, list);
  await app.done(who, askToSpeak, meeting.scope, ask);
});

it('that somebody has closed by hand is not opened again by its item', async () => {
  const meeting = await buildMeeting(app, { state: 'inSession' });
  await plan(meeting, { opening: 'withItem' });
  const list = { agendaItemId: second(meeting) };
  await app.done(meeting.chair.identity, closeSpeakerList, meeting.scope, list);
  await begin(meeting);
  expect(here(meeting, await app.rows(SpeakerListRow))).toMatchObject([{ state: 'closed' }]);
});

it('laid on an item that is on shuts nothing: what is taken goes on, and what opens with the item opens', async () => {
  for (const opening of ['byChair', 'withItem'] as const) {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    await begin(meeting);
    await plan(meeting, { opening });
    await app.done(delegateOf(meeting).identity, askToSpeak, meeting.scope, ask);
    expect(here(meeting, await app.rows(SpeakerListRow))).toMatchObject([{ state: 'open' }]);
  }
  const closed = await buildMeeting(app, { state: 'inSession' });
  await begin(closed);
  const list = { agendaItemId: second(closed) };
  await app.done(closed.chair.identity, closeSpeakerList, closed.scope, list);
  await plan(closed, { opening: 'withItem' });
  expect(here(closed, await app.rows(SpeakerListRow))).toMatchObject([{ state: 'closed' }]);
});

it('of questions asks whom each is put to, from the plan on and not only once the round is on', async () => {
  const meeting = await buildMeeting(app);
  await plan(meeting, { opening: 'always' }, 'questions');
  const who = delegateOf(meeting).identity;
  const args = { kind: 'question', agendaItemId: second(meeting) } as const;
  const addressed = { ...args, addresseeId: meeting.presidium.participantId };
  expect(await app.refused(who, askToSpeak, meeting.scope, args)).toMatchObject({
    message: 'speaking.addresseeNeeded',
  });
  await app.done(who, askToSpeak, meeting.scope, addressed);
});

it('comes back with its item, whether that is restored or its removal undone', async () => {
  const meeting = await buildMeeting(app);
  const by = meeting.secretary.identity;
  const item = { agendaItemId: second(meeting) };
  await plan(meeting, { opening: 'byChair', limitSeconds: 150 });
  const kept = await app.rows(ListPlanRow);
  await app.done(by, removeAgendaItem, meeting.scope, item);
  const { meetingId: id } = await app.done(by, copyMeeting, 'office', {
    ...{ fromMeetingId: meeting.id, title: 'Phiên sau', startsAt: app.now + 86_400_000 },
  });
  expect(here({ id }, await app.rows(ListPlanRow))).toEqual([]);
  await app.done(by, undoAgenda, meeting.scope, {});
  await app.done(by, removeAgendaItem, meeting.scope, item);
  await app.done(by, restoreAgendaItem, meeting.scope, item);
  expect(here(meeting, await app.rows(ListPlanRow))).toEqual(here(meeting, kept));
  const who = delegateOf(meeting).identity;
  expect(await app.refused(who, askToSpeak, meeting.scope, { ...ask, ...item })).toMatchObject({
    message: 'speaking.listPlanned',
  });
});

it('a round of questions starts with its item', async () => {
  const meeting = await buildMeeting(app, { state: 'inSession' });
  await plan(meeting, { opening: 'withItem' }, 'questions');
  await begin(meeting);
  expect(here(meeting, await app.rows(SpeakerListRow))).toMatchObject([
    { about: 'questions', state: 'open' },
  ]);
});

it('gives its own time to each speech on its item', async () => {
  const meeting = await buildMeeting(app, { state: 'inSession' });
  await plan(meeting, { limitSeconds: 150 });
  const { participantId } = delegateOf(meeting);
  await app.done(meeting.chair.identity, giveFloor, meeting.scope, { participantId });
  const [before] = here(meeting, await app.rows(SpeechRow));
  expect(before?.limitSeconds).not.toBe(150);
  const other = await buildMeeting(app, { state: 'inSession' });
  await plan(other, { limitSeconds: 150 });
  await begin(other);
  const who = delegateOf(other).participantId;
  await app.done(other.chair.identity, giveFloor, other.scope, { participantId: who });
  expect(here(other, await app.rows(SpeechRow))).toMatchObject([{ limitSeconds: 150 }]);
});

it('the secretary enters people before the meeting is issued; they themselves cannot yet', async () => {
  const meeting = await buildMeeting(app, { state: 'draft' });
  const { participantId, identity } = delegateOf(meeting);
  const args = { agendaItemId: second(meeting), participantId };
  expect(await app.refused(identity, askToSpeak, meeting.scope, args)).toMatchObject({
    message: 'speaking.notInSession',
  });
  await app.done(meeting.secretary.identity, askToSpeak, meeting.scope, args);
  expect(here(meeting, await app.rows(SpeechRequestRow))).toMatchObject([
    { participantId, agendaItemId: second(meeting), state: 'waiting' },
  ]);
});

it('is taken away again, and settled by nobody but those who run the meeting, until it is over', async () => {
  const meeting = await buildMeeting(app, { state: 'inSession' });
  await plan(meeting, {});
  const args = { agendaItemId: second(meeting), plan: null };
  const who = delegateOf(meeting).identity;
  expect(await app.refused(who, planSpeakerList, meeting.scope, args)).toMatchObject({
    code: 'forbidden',
  });
  await app.done(meeting.chair.identity, planSpeakerList, meeting.scope, args);
  expect(here(meeting, await app.rows(ListPlanRow))).toEqual([]);
  await app.done(meeting.chair.identity, closeMeeting, meeting.scope, {});
  expect(
    await app.refused(meeting.chair.identity, planSpeakerList, meeting.scope, args),
  ).toMatchObject({ message: 'meetings.over' });
});

it('is carried over when the meeting is copied; who had asked is not', async () => {
  const meeting = await buildMeeting(app);
  const by = meeting.secretary.identity;
  await plan(meeting, { opening: 'withItem', totalSeconds: 1800 });
  const { participantId } = delegateOf(meeting);
  const asked = { agendaItemId: second(meeting), participantId };
  await app.done(by, askToSpeak, meeting.scope, asked);
  const { meetingId: id } = await app.done(by, copyMeeting, 'office', {
    ...{ fromMeetingId: meeting.id, title: 'Phiên sau', startsAt: app.now + 86_400_000 },
  });
  const [copy, ...others] = here({ id }, await app.rows(ListPlanRow));
  expect(copy).toMatchObject({ opening: 'withItem', totalSeconds: 1800 });
  expect(copy?.agendaItemId).not.toBe(second(meeting));
  expect(others).toEqual([]);
  expect(here({ id }, await app.rows(SpeechRequestRow))).toEqual([]);
});
