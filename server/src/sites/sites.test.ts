// Preparing sites, joining, leaving and calling for help, on the real bus.
import { newId } from '@hop/shared/core/ids.js';
import { siteChecks, type SiteState } from '@hop/shared/sites/site.js';
import {
  addSite,
  answerHelp,
  callForHelp,
  joinSite,
  leaveSite,
  loseSite,
  reportSiteReady,
  setSiteCheck,
} from '@hop/shared/sites/sites-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '../kernel/identity.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { SiteRow } from './site.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const own = (m: TestMeeting): string => m.operator.siteId;
const site = async (id: string): Promise<SiteRow> =>
  (await app.rows(SiteRow)).find((row) => row.id === id) as SiteRow;
const put = async (id: string, changes: Partial<SiteRow>): Promise<void> =>
  app.replace(SiteRow, [{ ...(await site(id)), ...changes }]);
const over = async (m: TestMeeting): Promise<void> => {
  const meeting = (await app.rows(MeetingRow)).find((row) => row.id === m.id)!;
  await app.replace(MeetingRow, [{ ...meeting, state: 'closed' }]);
};

describe('adding', () => {
  it('puts a site last, and a new host takes over from the old one', async () => {
    const m = await buildMeeting(app);
    const args = { name: 'Xã Ba Trại', unitName: 'UBND xã Ba Trại', host: true };
    const { siteId } = await app.done(m.secretary.identity, addSite, m.scope, args);
    expect(await site(siteId)).toMatchObject({ host: true, state: 'notReady', checks: [] });
    expect((await site(siteId)).position).toBeGreaterThan((await site(m.sites[2]!)).position);
    expect((await site(m.sites[0]!)).host).toBe(false);
  });

  it('refuses a name that another site has', async () => {
    const m = await buildMeeting(app);
    const args = { name: 'ĐIỂM CẦU  1', unitName: 'UBND xã' };
    expect((await app.refused(m.chair.identity, addSite, m.scope, args)).message).toBe(
      'sites.nameTaken',
    );
  });
});

describe('getting ready', () => {
  const tick = (m: TestMeeting, check: (typeof siteChecks)[number], done = true) =>
    app.done(m.operator.identity, setSiteCheck, m.scope, { siteId: own(m), check, done });
  const ready = (m: TestMeeting) =>
    app.send(m.operator.identity, reportSiteReady, m.scope, { siteId: own(m) });

  it('needs every check; the refusal names those that are open', async () => {
    const m = await buildMeeting(app);
    for (const check of siteChecks.filter((one) => one !== 'camera' && one !== 'people'))
      await tick(m, check);
    expect(await ready(m)).toMatchObject({
      refusal: { message: 'sites.checksOpen', details: { open: ['camera', 'people'] } },
    });
    await tick(m, 'people');
    await tick(m, 'camera');
    expect(await ready(m)).toMatchObject({ result: { state: 'ready' } });
    expect((await site(own(m))).checks).toEqual(siteChecks);
  });

  it('is undone by taking a tick away; a tick set twice changes nothing', async () => {
    const m = await buildMeeting(app);
    await put(own(m), { state: 'ready', checks: [...siteChecks] });
    await tick(m, 'sound');
    expect((await site(own(m))).version).toBe(1);
    await tick(m, 'sound', false);
    expect(await site(own(m))).toMatchObject({ state: 'notReady' });
    expect((await site(own(m))).checks).not.toContain('sound');
  });

  it('means joining while the meeting runs', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    await put(own(m), { checks: [...siteChecks] });
    expect(await ready(m)).toMatchObject({ result: { state: 'joined' } });
  });

  it.each(['ready', 'joined', 'lost', 'left'] as const)(
    'is refused before the meeting for a site that is %s',
    async (state) => {
      const m = await buildMeeting(app);
      await put(own(m), { state, checks: [...siteChecks] });
      expect(await ready(m)).toMatchObject({ refusal: { message: 'sites.notThisState' } });
    },
  );

  it('is refused during the meeting for a site that has joined already', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    await put(own(m), { state: 'joined', checks: [...siteChecks] });
    expect(await ready(m)).toMatchObject({ refusal: { message: 'sites.notThisState' } });
  });
});

describe('leaving', () => {
  const leave = (m: TestMeeting) =>
    app.send(m.operator.identity, leaveSite, m.scope, { siteId: own(m) });

  it.each(['joined', 'lost'] as const)('is possible for a site that is %s', async (state) => {
    const m = await buildMeeting(app, { state: 'inSession' });
    await put(own(m), { state, lostSince: state === 'lost' ? app.now : null });
    expect(await leave(m)).toMatchObject({ result: { state: 'left' } });
    expect(await site(own(m))).toMatchObject({ state: 'left', lostSince: null });
  });

  it.each(['notReady', 'ready', 'left'] as const)(
    'is refused for one that is %s',
    async (state) => {
      const m = await buildMeeting(app, { state: 'inSession' });
      await put(own(m), { state });
      expect(await leave(m)).toMatchObject({
        refusal: { message: 'sites.notThisState', details: { state, to: 'left' } },
      });
    },
  );
});

describe('help', () => {
  it('keeps the time of the first call until it is answered', async () => {
    const m = await buildMeeting(app);
    const call = () => app.done(m.operator.identity, callForHelp, m.scope, { siteId: own(m) });
    await call();
    const first = app.now;
    app.clock.advance(30_000);
    await call();
    expect((await site(own(m))).helpRequestedAt).toBe(first);
    for (const one of [m.secretary, m.chair])
      await app.done(one.identity, answerHelp, m.scope, { siteId: own(m) });
    expect((await site(own(m))).helpRequestedAt).toBeNull();
  });

  it('is seen by staff, chair and operators and by nobody else', async () => {
    const m = await buildMeeting(app);
    await app.done(m.operator.identity, callForHelp, m.scope, { siteId: own(m) });
    const seen = async (who: Identity) => {
      const { entities } = await app.snapshot(who, m.scope);
      const rows = entities.site as { id: string; helpRequestedAt: number | null }[];
      return rows.find((one) => one.id === own(m))?.helpRequestedAt;
    };
    for (const one of [m.chair, m.secretary, m.operator])
      expect(await seen(one.identity)).toBe(app.now);
    for (const who of [m.delegates[0]!.identity, m.guest.identity, m.display])
      expect(await seen(who)).toBeNull();
  });
});

describe('what the server notices', () => {
  const after = async (from: SiteState, meeting: 'issued' | 'inSession') => {
    const m = await buildMeeting(app, { state: meeting });
    await put(own(m), { state: from });
    await app.bus.asSystem(joinSite, m.scope, { siteId: own(m) });
    return (await site(own(m))).state;
  };
  it('a heard site joins while the meeting runs, is back when it was lost, and stays away when it has left', async () => {
    expect(await after('notReady', 'inSession')).toBe('joined');
    expect(await after('ready', 'inSession')).toBe('joined');
    expect(await after('lost', 'inSession')).toBe('joined');
    expect(await after('left', 'inSession')).toBe('left');
    expect(await after('ready', 'issued')).toBe('ready');
    expect(await after('notReady', 'issued')).toBe('notReady');
  });

  it('only a joined site is lost, and only after six seconds', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    const lose = (lostSince: number) =>
      app.bus.asSystem(loseSite, m.scope, { siteId: own(m), lostSince });
    expect(await lose(app.now - 6_000)).toEqual({ state: 'notReady' });
    await put(own(m), { state: 'joined' });
    expect(await lose(app.now - 5_999)).toEqual({ state: 'joined' });
    expect(await lose(app.now - 6_000)).toEqual({ state: 'lost' });
    expect((await site(own(m))).lostSince).toBe(app.now - 6_000);
  });

  it('cannot be said by anybody else', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    for (const one of [m.chair, m.operator])
      expect((await app.refused(one.identity, joinSite, m.scope, { siteId: own(m) })).message).toBe(
        'core.unknownCommand',
      );
  });
});

const ofOperators = (siteId: string) =>
  [
    [setSiteCheck, { siteId, check: 'sound', done: true }],
    [reportSiteReady, { siteId }],
    [leaveSite, { siteId }],
    [callForHelp, { siteId }],
  ] as const;
const tries = async (m: TestMeeting, who: Identity, siteId: string) => [
  ...(await Promise.all(
    ofOperators(siteId).map(([command, args]) => app.refused(who, command, m.scope, args)),
  )),
  await app.refused(who, answerHelp, m.scope, { siteId }),
];

it('an operator speaks for the own site alone, and delegates, guests and displays for none', async () => {
  const m = await buildMeeting(app, { state: 'inSession' });
  const elsewhere = m.sites.find((id) => id !== own(m))!;
  const forbidden = Array(5).fill('forbidden');
  expect((await tries(m, m.operator.identity, elsewhere)).map(({ code }) => code)).toEqual(
    forbidden,
  );
  for (const who of [m.delegates[1]!.identity, m.guest.identity, m.display])
    expect((await tries(m, who, own(m))).map(({ code }) => code)).toEqual(forbidden);
  for (const who of [m.operator.identity, m.delegates[0]!.identity]) {
    const args = { name: 'Điểm cầu mới', unitName: 'UBND xã' };
    expect((await app.refused(who, addSite, m.scope, args)).code).toBe('forbidden');
  }
});

it('an id of another meeting is answered exactly like one that does not exist', async () => {
  const m = await buildMeeting(app);
  const other = await buildMeeting(app);
  const foreign = await tries(m, m.chair.identity, other.sites[0]!);
  expect(foreign).toEqual(await tries(m, m.chair.identity, newId()));
  expect(foreign.map(({ code }) => code)).toEqual(Array(5).fill('notFound'));
  expect(await tries(m, m.operator.identity, other.sites[0]!)).toEqual(
    await tries(m, m.operator.identity, newId()),
  );
});

it('nothing changes at a site once the meeting is over', async () => {
  const m = await buildMeeting(app);
  await over(m);
  expect((await tries(m, m.chair.identity, own(m))).map(({ message }) => message)).toEqual(
    Array(5).fill('meetings.over'),
  );
  const args = { name: 'Điểm cầu mới', unitName: 'UBND xã' };
  expect((await app.refused(m.chair.identity, addSite, m.scope, args)).message).toBe(
    'meetings.over',
  );
});
