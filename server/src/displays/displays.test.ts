// Pairing, replacing and removing screens, and what they are made to show: on the real bus, with real sessions.
import {
  claimDisplay,
  followMeeting,
  pairDisplay,
  pinDisplay,
  removeDisplay,
  takeOverDisplay,
} from '@hop/shared/displays/displays-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '../kernel/identity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { delegateOf } from '../testing/scenario.js';
import { ScreenUnderTest } from '../testing/screen-under-test.js';
import { DisplayRow } from './display.entity.js';
import { CLAIM_WITHIN_MS, CODE_LIVES_MS } from './pairing-code.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const displaysOf = async ({ id }: TestMeeting): Promise<DisplayRow[]> =>
  (await app.rows(DisplayRow)).filter((row) => row.meetingId === id);
async function only(meeting: TestMeeting): Promise<DisplayRow> {
  const [display] = await displaysOf(meeting);
  if (!display) throw new Error('no display');
  return display;
}
/** A second screen, paired by the secretary and taken up. */
async function secondScreen(meeting: TestMeeting, siteId: string | null = null) {
  const screen = await ScreenUnderTest.on(app.url);
  const args = { code: screen.code, name: 'Màn hình 2', siteId };
  const { displayId } = await app.done(
    meeting.secretary.identity,
    pairDisplay,
    meeting.scope,
    args,
  );
  return { displayId, screen, cookie: (await screen.ask()).cookie };
}
const whoIs = async (cookie: string | null): Promise<number> =>
  (await fetch(`${app.url}/api/session`, { headers: { cookie: cookie ?? '' } })).status;

describe('pairing', () => {
  it('refuses a code that no screen shows, and pairs nothing', async () => {
    const meeting = await buildMeeting(app);
    const screen = await ScreenUnderTest.on(app.url);
    const wrong = String((Number(screen.code) + 1) % 1_000_000).padStart(6, '0');
    const args = { code: wrong, name: 'Màn hình 2' };
    expect(
      await app.refused(meeting.secretary.identity, pairDisplay, meeting.scope, args),
    ).toMatchObject({ message: 'displays.codeUnknown' });
    expect(await displaysOf(meeting)).toHaveLength(1);
  });

  it('refuses the code of a screen that was switched off', async () => {
    const meeting = await buildMeeting(app);
    const { code } = await ScreenUnderTest.on(app.url);
    app.clock.advance(15_000);
    const args = { code, name: 'Màn hình 2' };
    expect(
      await app.refused(meeting.secretary.identity, pairDisplay, meeting.scope, args),
    ).toMatchObject({ message: 'displays.codeUnknown' });
  });

  it('refuses a code twice until its screen has come', async () => {
    const meeting = await buildMeeting(app);
    const { code } = await ScreenUnderTest.on(app.url);
    const by = meeting.secretary.identity;
    await app.done(by, pairDisplay, meeting.scope, { code, name: 'Một' });
    expect(await app.refused(by, pairDisplay, meeting.scope, { code, name: 'Hai' })).toMatchObject({
      message: 'displays.codeTaken',
    });
  });

  it('gives the session again to the same screen when the first reply was lost, and ends the first one', async () => {
    const { screen, cookie } = await secondScreen(await buildMeeting(app));
    expect(await whoIs(cookie)).toBe(200);
    const again = await screen.ask();
    expect(again.paired).toBe(true);
    expect(await whoIs(again.cookie)).toBe(200);
    expect(await whoIs(cookie)).toBe(401);
    app.clock.advance(CLAIM_WITHIN_MS + 1);
    expect(await screen.ask()).toMatchObject({ paired: false, cookie: null });
  });

  it('tells a screen that waited for too long to show another code', async () => {
    const screen = await ScreenUnderTest.on(app.url);
    for (let waited = 0; waited < CODE_LIVES_MS; waited += 10_000) {
      expect(await screen.ask()).toMatchObject({ paired: false, old: false });
      app.clock.advance(10_000);
    }
    expect(await screen.ask()).toMatchObject({ paired: false, old: true });
  });

  it('an operator pairs and replaces screens of the own site alone', async () => {
    const meeting = await buildMeeting(app);
    const { operator, scope } = meeting;
    const { code } = await ScreenUnderTest.on(app.url);
    const elsewhere = { code, name: 'Màn hình', siteId: meeting.sites[0] };
    expect(await app.refused(operator.identity, pairDisplay, scope, elsewhere)).toMatchObject({
      code: 'forbidden',
    });
    const args = { ...elsewhere, siteId: operator.siteId };
    const { displayId } = await app.done(operator.identity, pairDisplay, scope, args);
    const other = await ScreenUnderTest.on(app.url);
    await app.done(operator.identity, takeOverDisplay, scope, { displayId, code: other.code });
    const hall = { displayId: (await only(meeting)).id, code: other.code };
    expect(await app.refused(operator.identity, takeOverDisplay, scope, hall)).toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('a screen in the place of another', () => {
  it('inherits name, site and pin; the old one shows on until the new one is there, and then leaves', async () => {
    const meeting = await buildMeeting(app);
    const { secretary, scope, sites } = meeting;
    const old = await secondScreen(meeting, sites[1]);
    const { displayId } = old;
    await app.done(secretary.identity, pinDisplay, scope, { displayId, scene: 'item' });
    const next = await ScreenUnderTest.on(app.url);
    await app.done(secretary.identity, takeOverDisplay, scope, { displayId, code: next.code });
    expect(await whoIs(old.cookie)).toBe(200);
    const { cookie } = await next.ask();
    expect(await whoIs(cookie)).toBe(200);
    expect(await whoIs(old.cookie)).toBe(401);
    expect(await old.screen.ask()).toMatchObject({ paired: false, cookie: null });
    expect((await displaysOf(meeting)).find(({ id }) => id === displayId)).toMatchObject({
      ...{ name: 'Màn hình 2', siteId: sites[1], pinnedScene: 'item', code: null },
    });
  });

  it('the claim of a screen whose code has been replaced meanwhile is refused', async () => {
    const meeting = await buildMeeting(app);
    const { secretary, scope } = meeting;
    const { displayId, screen } = await secondScreen(meeting);
    const next = await ScreenUnderTest.on(app.url);
    await app.done(secretary.identity, takeOverDisplay, scope, { displayId, code: next.code });
    const late = { displayId, code: screen.code, screen: 'another' };
    await expect(app.bus.asSystem(claimDisplay, scope, late)).rejects.toMatchObject({
      message: 'displays.codeUnknown',
    });
    expect((await next.ask()).paired).toBe(true);
  });

  it('a wrong code changes nothing', async () => {
    const meeting = await buildMeeting(app);
    const before = await only(meeting);
    const args = { displayId: before.id, code: '000 000' };
    expect(
      await app.refused(meeting.secretary.identity, takeOverDisplay, meeting.scope, args),
    ).toMatchObject({ message: 'displays.codeUnknown' });
    expect(await only(meeting)).toEqual(before);
  });
});

describe('pinning', () => {
  it('holds a scene on one display or on all, and lets them follow again', async () => {
    const meeting = await buildMeeting(app);
    const { chair, secretary, scope } = meeting;
    const { displayId } = await secondScreen(meeting);
    const pins = async (): Promise<unknown[]> =>
      (await displaysOf(meeting)).map(({ pinnedScene }) => pinnedScene).sort();
    await app.done(chair.identity, pinDisplay, scope, { displayId, scene: 'welcome' });
    expect(await pins()).toEqual(['welcome', null].sort());
    expect(
      await app.done(secretary.identity, pinDisplay, scope, { displayId: null, scene: 'result' }),
    ).toEqual({ displays: 2 });
    expect(await pins()).toEqual(['result', 'result']);
    expect(await app.done(chair.identity, followMeeting, scope, { displayId })).toEqual({
      displays: 1,
    });
    expect(await app.done(chair.identity, followMeeting, scope, { displayId: null })).toEqual({
      displays: 1,
    });
    expect(await pins()).toEqual([null, null]);
  });

  it('is for chair and secretary; nobody pins the screen of another meeting', async () => {
    const meeting = await buildMeeting(app);
    const { operator, guest, display, scope, chair } = meeting;
    const others: Identity[] = [
      ...[operator.identity, guest.identity, delegateOf(meeting).identity, display],
    ];
    for (const who of others) {
      const pinned = await app.refused(who, pinDisplay, scope, { displayId: null, scene: 'item' });
      const followed = await app.refused(who, followMeeting, scope, { displayId: null });
      expect([pinned.code, followed.code]).toEqual(['forbidden', 'forbidden']);
    }
    const elsewhere = { displayId: (await only(await buildMeeting(app))).id };
    expect(
      await app.refused(chair.identity, pinDisplay, scope, { ...elsewhere, scene: 'item' }),
    ).toMatchObject({ code: 'notFound' });
  });

  it('without a display there is nothing to pin, and the refusal says so', async () => {
    const meeting = await buildMeeting(app);
    const { secretary, scope } = meeting;
    await app.done(secretary.identity, removeDisplay, scope, {
      displayId: (await only(meeting)).id,
    });
    const args = { displayId: null, scene: 'item' } as const;
    expect(await app.refused(secretary.identity, pinDisplay, scope, args)).toMatchObject({
      message: 'displays.noDisplays',
    });
  });
});
