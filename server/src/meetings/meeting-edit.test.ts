// Editing a meeting, and the list of one's own meetings over HTTP.
import { newId } from '@hop/shared/core/ids.js';
import { createMeeting, editMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { meetingTypes } from '@hop/shared/meetings/meeting.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DisplayRow } from '../displays/display.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { MeetingRow } from './meeting.entity.js';
import { MeetingList, type ListedMeeting } from './meeting-list.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const row = async (m: TestMeeting): Promise<MeetingRow> =>
  (await app.rows(MeetingRow)).find((one) => one.id === m.id) as MeetingRow;

describe('editing', () => {
  it('changes what is given and leaves the rest', async () => {
    const m = await buildMeeting(app);
    const args = { baseVersion: 1, title: 'Họp giao ban' };
    expect(await app.done(m.secretary.identity, editMeeting, m.scope, args)).toEqual({
      version: 2,
    });
    expect(await row(m)).toMatchObject({ title: 'Họp giao ban', place: 'Hội trường', version: 2 });
  });

  it('refuses an edit made on an older text and tells the present version', async () => {
    const m = await buildMeeting(app);
    await app.done(m.secretary.identity, editMeeting, m.scope, {
      baseVersion: 1,
      place: 'Phòng 1',
    });
    const late = { baseVersion: 1, place: 'Phòng 2' };
    expect(await app.refused(m.chair.identity, editMeeting, m.scope, late)).toEqual({
      code: 'stale',
      message: 'core.stale',
      details: { version: 2 },
    });
    expect((await row(m)).place).toBe('Phòng 1');
  });

  it.each(['closed', 'archived', 'cancelled'] as const)(
    'refuses a meeting that is %s',
    async (state) => {
      const m = await buildMeeting(app);
      await app.replace(MeetingRow, [{ ...(await row(m)), state }]);
      const args = { baseVersion: 1, title: 'Khác' };
      expect((await app.refused(m.chair.identity, editMeeting, m.scope, args)).message).toBe(
        'meetings.over',
      );
    },
  );

  it('weighs votes only where the law leaves it open: not in a committee, not in a council', async () => {
    const { message } = meetingRefusals.oneVoteEach();
    for (const type of meetingTypes) {
      const m = await buildMeeting(app);
      await app.replace(MeetingRow, [{ ...(await row(m)), type }]);
      const rules = { ...(await row(m)).rules, weighted: true };
      const described = { title: 'Họp', startsAt: 0, place: 'Hội trường', locality: 'Ba Vì' };
      const created = await app.send(m.secretary.identity, createMeeting, 'office', {
        ...{ ...described, type, rules, parentBody: 'UBND', issuingBody: 'UBND' },
      });
      const edited = await app.send(m.secretary.identity, editMeeting, m.scope, {
        ...{ baseVersion: 1, rules },
      });
      const allowed = type !== 'committeeSession' && type !== 'councilSession';
      for (const reply of [created, edited])
        expect('refusal' in reply ? reply.refusal.message : null, type).toBe(
          allowed ? null : message,
        );
    }
  });

  it('is for staff alone', async () => {
    const m = await buildMeeting(app);
    const args = { baseVersion: 1, title: 'Khác' };
    for (const one of [m.delegates[0]!, m.guest, m.operator])
      expect((await app.refused(one.identity, editMeeting, m.scope, args)).code).toBe('forbidden');
  });
});

describe('the list of meetings', () => {
  const listOf = async (cookie: string): Promise<ListedMeeting[]> =>
    (await fetch(`${app.url}/api/meetings`, { headers: { cookie } })).json() as Promise<
      ListedMeeting[]
    >;

  it('holds the meetings of the account, newest first, with its place in each', async () => {
    const earlier = await buildMeeting(app, { delegates: 2 });
    await buildMeeting(app);
    const account = earlier.secretary.identity;
    const made = await app.done(account, createMeeting, 'office', {
      title: 'Họp tuần sau',
      type: 'briefing',
      startsAt: app.now + 7 * 24 * 3600_000,
      place: 'Phòng họp số 2',
      parentBody: 'Ủy ban nhân dân',
      issuingBody: 'Huyện Ba Vì',
      locality: 'Ba Vì',
    });
    expect(await listOf(await app.cookie('account', earlier.secretary.personId))).toEqual([
      expect.objectContaining({
        id: made.meetingId,
        title: 'Họp tuần sau',
        state: 'draft',
        role: 'secretary',
        siteName: null,
        participants: 1,
        sites: 0,
      }),
      {
        id: earlier.id,
        title: 'Họp thử',
        type: 'online',
        state: 'issued',
        startsAt: app.now,
        place: 'Hội trường',
        issuingBody: 'Huyện Ba Vì',
        role: 'secretary',
        participantId: earlier.secretary.participantId,
        siteName: 'Điểm cầu 0',
        participants: 7,
        sites: 3,
        demo: false,
      },
    ]);
  });

  it('is empty for an account without a place in any', async () => {
    const m = await buildMeeting(app);
    const { accountId } = m.outsider as { accountId: string };
    expect(await listOf(await app.cookie('account', accountId))).toEqual([]);
  });

  it('holds one meeting for a display and for the holder of a link, who stands as a guest', async () => {
    const m = await buildMeeting(app);
    await buildMeeting(app);
    const display = Object.assign(new DisplayRow(), {
      unpaired: false,
      ...{ id: newId(), version: 1, meetingId: m.id, name: 'Màn hình', siteId: m.sites[1] },
      ...{ code: null, pairedAt: app.now },
    });
    await app.insert(DisplayRow, [display]);
    expect(await listOf(await app.cookie('display', display.id, m.id))).toMatchObject([
      { id: m.id, role: null, participantId: null, siteName: 'Điểm cầu 1' },
    ]);
    const { participantId } = m.delegates[2]!;
    const link = { kind: 'link', participantId, meetingId: m.id, name: '' } as const;
    expect(await app.app.get(MeetingList, { strict: false }).of(link)).toMatchObject([
      { id: m.id, role: 'guest', participantId, siteName: 'Điểm cầu 2' },
    ]);
  });

  it('is refused without a session', async () => {
    expect((await fetch(`${app.url}/api/meetings`)).status).toBe(401);
  });
});
