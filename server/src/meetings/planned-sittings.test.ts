// Sittings planned beforehand, a meeting made after an earlier one, and what everybody is told of a change.
import { byPosition } from '@hop/shared/core/ordering.js';
import {
  adjournMeeting,
  closeMeeting,
  copyMeeting,
  editMeeting,
  openMeeting,
  resumeMeeting,
} from '@hop/shared/meetings/meetings-commands.js';
import { sendMessage } from '@hop/shared/messages/messages-commands.js';
import { editSitting, planSitting, removeSitting } from '@hop/shared/meetings/sittings-commands.js';
import { addParticipant } from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { AcknowledgementRow, MessageRow } from '../messages/message.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';

const HOUR = 3_600_000;
let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const meetingRow = async (id: string): Promise<MeetingRow> =>
  (await app.rows(MeetingRow)).find((one) => one.id === id) as MeetingRow;
const sittings = async (id: string): Promise<SittingRow[]> =>
  (await app.rows(SittingRow))
    .filter((row) => row.meetingId === id)
    .sort((a, b) => a.number - b.number);
const plan = (m: TestMeeting, from: number, to: number) =>
  app.done(m.secretary.identity, planSitting, m.scope, {
    ...{ startsAt: app.now + from * HOUR, plannedEndAt: app.now + to * HOUR },
  });

describe('planned sittings', () => {
  it('are numbered by the clock, and the meeting ends with the last', async () => {
    const m = await buildMeeting(app);
    const late = await plan(m, 24, 27);
    expect(late.number).toBe(2);
    const early = await plan(m, 5, 8);
    expect(early.number).toBe(2);
    expect((await sittings(m.id)).map(({ id }) => id)).toEqual([
      ...[m.sittingId, early.sittingId, late.sittingId],
    ]);
    expect((await meetingRow(m.id)).plannedEndAt).toBe(app.now + 27 * HOUR);
  });

  it('begin and end in their order as the meeting goes on; those that never begin leave no trace', async () => {
    const m = await buildMeeting(app);
    const { sittingId: second } = await plan(m, 5, 8);
    await plan(m, 24, 27);
    await app.done(m.chair.identity, openMeeting, m.scope, { confirmWithoutQuorum: true });
    await app.done(m.chair.identity, adjournMeeting, m.scope, { endSitting: true });
    expect((await meetingRow(m.id)).currentSittingId).toBe(second);
    await app.done(m.chair.identity, resumeMeeting, m.scope, {});
    expect(await sittings(m.id)).toMatchObject([
      { state: 'ended' },
      { id: second, state: 'running', startedAt: app.now },
      { state: 'planned' },
    ]);
    await app.done(m.chair.identity, closeMeeting, m.scope, {});
    expect(await sittings(m.id)).toMatchObject([{ number: 1 }, { id: second, state: 'ended' }]);
    expect((await meetingRow(m.id)).currentSittingId).toBe(second);
  });

  it('are refused over one another and before the next one; nothing is left of what was refused', async () => {
    const m = await buildMeeting(app);
    const { sittingId } = await plan(m, 5, 8);
    const says = async (from: number, to: number) =>
      (
        await app.refused(m.secretary.identity, planSitting, m.scope, {
          ...{ startsAt: app.now + from * HOUR, plannedEndAt: app.now + to * HOUR },
        })
      ).message;
    expect(await says(7, 9)).toBe('meetings.sittingOverlaps');
    expect(await says(-2, -1)).toBe('meetings.sittingBeforeCurrent');
    expect(await says(9, 9)).toBe('meetings.endsBeforeStart');
    expect(await sittings(m.id)).toHaveLength(2);
    const first = { sittingId: m.sittingId, baseVersion: 1, startsAt: app.now + HOUR };
    expect((await app.refused(m.chair.identity, editSitting, m.scope, first)).message).toBe(
      'meetings.startsWithMeeting',
    );
    const next = { sittingId: m.sittingId };
    expect((await app.refused(m.chair.identity, removeSitting, m.scope, next)).message).toBe(
      'meetings.sittingNext',
    );
    await app.done(m.chair.identity, removeSitting, m.scope, { sittingId });
    expect(await sittings(m.id)).toHaveLength(1);
  });
});

describe('a meeting made after an earlier one', () => {
  it('has its people, sites, agenda and sittings, and nothing of what happened', async () => {
    const m = await buildMeeting(app);
    await plan(m, 24, 27);
    await app.done(m.chair.identity, openMeeting, m.scope, { confirmWithoutQuorum: true });
    const startsAt = app.now + 240 * HOUR;
    const args = { fromMeetingId: m.id, title: 'Họp quý IV', startsAt };
    const { meetingId } = await app.done(m.secretary.identity, copyMeeting, 'office', args);
    const earlier = await meetingRow(m.id);
    expect(await meetingRow(meetingId)).toMatchObject({
      ...{ title: 'Họp quý IV', state: 'draft', startsAt, openedAt: null, currentItemId: null },
      ...{ rules: earlier.rules, place: earlier.place, plannedEndAt: startsAt + 27 * HOUR },
    });
    const copied = await sittings(meetingId);
    expect(copied).toMatchObject([
      { state: 'planned', startsAt, startedAt: null },
      { state: 'planned', startsAt: startsAt + 24 * HOUR },
    ]);
    expect((await meetingRow(meetingId)).currentSittingId).toBe(copied[0]?.id);
    const of = <T extends { meetingId: string }>(rows: T[], id: string): T[] =>
      rows.filter((row) => row.meetingId === id);
    const items = of(await app.rows(AgendaItemRow), meetingId).sort(byPosition);
    const before = of(await app.rows(AgendaItemRow), m.id).sort(byPosition);
    expect(items.map(({ title, state }) => [title, state])).toEqual(
      before.map(({ title }) => [title, 'waiting']),
    );
    const sites = of(await app.rows(SiteRow), meetingId);
    const people = of(await app.rows(ParticipantRow), meetingId);
    expect(people).toHaveLength(of(await app.rows(ParticipantRow), m.id).length);
    for (const { siteId } of people)
      if (siteId !== null) expect(sites.map(({ id }) => id)).toContain(siteId);
    await app.done(m.secretary.identity, editMeeting, `meeting:${meetingId}`, {
      ...{ baseVersion: 1, title: 'Họp quý IV/2026' },
    });
  });

  it('cannot be made after a meeting that one does not run', async () => {
    const [mine, other] = [await buildMeeting(app), await buildMeeting(app)];
    const args = { fromMeetingId: other.id, title: 'Họp', startsAt: app.now };
    const { code } = await app.refused(mine.secretary.identity, copyMeeting, 'office', args);
    expect(code).toBe('notFound');
  });
});

describe('a new time or place', () => {
  const notices = async (m: TestMeeting) =>
    (await app.rows(MessageRow)).filter((row) => row.meetingId === m.id);

  it('of an issued meeting is told to everybody invited, once, and stays written', async () => {
    const m = await buildMeeting(app);
    const startsAt = app.now + HOUR;
    await app.done(m.secretary.identity, editMeeting, m.scope, {
      ...{ baseVersion: 1, startsAt, place: 'Hội trường' },
    });
    const [notice, ...others] = await notices(m);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ audience: 'all', mustAcknowledge: true });
    expect(notice?.text).toMatch(/^Giờ họp đổi từ .* thành .*\.$/);
    expect((await meetingRow(m.id)).changes).toEqual([
      { what: 'startsAt', from: app.now, to: startsAt, at: app.now },
    ]);
    const waiting = (await app.rows(AcknowledgementRow)).filter((row) => row.meetingId === m.id);
    expect(waiting.map((row) => row.participantId)).toContain(m.delegates[0]?.participantId);
    expect((await sittings(m.id))[0]).toMatchObject({ startsAt });
  });

  it('is no news to somebody who is invited afterwards; a notice of the secretary still is', async () => {
    const m = await buildMeeting(app);
    await app.done(m.secretary.identity, editMeeting, m.scope, {
      ...{ baseVersion: 1, startsAt: app.now + HOUR },
    });
    app.clock.advance(1000);
    await app.done(m.secretary.identity, sendMessage, m.scope, {
      ...{ to: { audience: 'all' }, text: 'Xin mang theo tài liệu.' },
    });
    const { accountId: personId } = m.outsider as { accountId: string };
    const { participantId } = await app.done(m.secretary.identity, addParticipant, m.scope, {
      ...{ personId, role: 'delegate', votingRight: false, siteId: null, seat: null },
    });
    const waiting = (await app.rows(AcknowledgementRow)).filter(
      (row) => row.participantId === participantId,
    );
    const told = (await notices(m)).filter(({ id }) => waiting.some((row) => row.messageId === id));
    expect(told.map(({ text }) => text)).toEqual(['Xin mang theo tài liệu.']);
  });

  it('of a draft concerns nobody yet', async () => {
    const m = await buildMeeting(app, { state: 'draft' });
    await app.done(m.secretary.identity, editMeeting, m.scope, {
      ...{ baseVersion: 1, place: 'Phòng 2' },
    });
    expect(await notices(m)).toEqual([]);
    expect((await meetingRow(m.id)).changes).toEqual([]);
  });
});
