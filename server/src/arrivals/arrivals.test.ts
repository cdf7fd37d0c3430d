// Codes on screens, tickets and check-ins over real HTTP and the real bus, the clock moved by hand.
import { checkInByCode } from '@hop/shared/arrivals/arrivals-commands.js';
import { SLOT_MS, slotOf, TICKET_MS } from '@hop/shared/arrivals/slots.js';
import { newId } from '@hop/shared/core/ids.js';
import { checkIn } from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DisplayRow } from '../displays/display.entity.js';
import { JournalRow } from '../kernel/kernel.entity.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { AttendanceRow } from '../participants/participant.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';
import { SiteRow } from '../sites/site.entity.js';
import { ArrivalRow, ArrivalSecretRow } from './arrival.entity.js';

let app: AppUnderTest;
let m: TestMeeting;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());
beforeEach(async () => {
  m = await buildMeeting(app, { state: 'inSession' });
  // Every test begins as a slot does.
  app.clock.advance((slotOf(app.now) + 1) * SLOT_MS - app.now);
});

interface Answer {
  status: number;
  body: Record<string, unknown>;
}
const ask = async (path: string, init: RequestInit): Promise<Answer> => {
  const response = await fetch(`${app.url}/api/${path}`, init);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const message = ({ body }: Answer): unknown => (body.refusal as { message?: string }).message;
const cookieOf = (one: TestPerson): Promise<string> => app.cookie('account', one.personId);
const shown = async (cookie: string, siteId?: string): Promise<Answer> =>
  ask(`meetings/${m.id}/arrival-code${siteId === undefined ? '' : `?siteId=${siteId}`}`, {
    headers: { cookie },
  });
const exchange = (body: Record<string, unknown>, cookie?: string): Promise<Answer> =>
  ask('arrivals/ticket', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ meetingId: m.id, ...body }),
  });
async function displayAt(siteId: string | null): Promise<string> {
  const display = Object.assign(new DisplayRow(), {
    unpaired: false,
    ...{ id: newId(), version: 1, meetingId: m.id, name: 'Màn hình', siteId },
    ...{ code: null, pairedAt: app.now },
  });
  await app.insert(DisplayRow, [display]);
  return app.cookie('display', display.id, m.id);
}
const codeAt = async (siteId: string): Promise<string> =>
  String((await shown(await cookieOf(m.secretary), siteId)).body.code);
const ticketAt = async (siteId: string): Promise<string> =>
  String((await exchange({ siteId, code: await codeAt(siteId) })).body.ticket);
const arrive = (one: TestPerson, ticket: string) =>
  app.send(one.identity, checkInByCode, m.scope, { ticket });
const attendanceOf = async (one: TestPerson) =>
  (await app.rows(AttendanceRow)).find((row) => row.participantId === one.participantId);
const own = (): string => m.operator.siteId;
const host = (): string => String(m.sites[0]);
const guest = (): TestPerson => m.guest;

describe('the code of a site', () => {
  it('is six digits, the same for all who may see it, until the half minute is over', async () => {
    const seen = await Promise.all([
      shown(await cookieOf(m.operator)),
      shown(await displayAt(own())),
      shown(await cookieOf(m.secretary), own()),
      shown(await cookieOf(m.chair), own()),
    ]);
    const [first] = seen;
    expect(first?.body).toMatchObject({ siteId: own(), changesAt: app.now + SLOT_MS });
    expect(first?.body.code).toMatch(/^\d{6}$/);
    for (const one of seen) expect(one.body).toEqual(first?.body);
    app.clock.advance(SLOT_MS);
    expect(await codeAt(own())).not.toBe(first?.body.code);
  });

  it('is the host site’s on a screen of the hall, and no two sites show the same', async () => {
    expect((await shown(await displayAt(null))).body.siteId).toBe(host());
    expect(new Set(await Promise.all(m.sites.map(codeAt))).size).toBe(m.sites.length);
  });

  it('is for nobody else: other sites, delegates, guests, strangers', async () => {
    for (const cookie of [await cookieOf(m.operator), await displayAt(own())])
      expect((await shown(cookie, host())).status).toBe(403);
    for (const one of [m.delegates[0]!, guest()])
      expect((await shown(await cookieOf(one), one.siteId)).status).toBe(403);
    const stranger = m.outsider.kind === 'account' ? m.outsider.accountId : '';
    expect((await shown(await app.cookie('account', stranger), own())).status).toBe(404);
    expect((await ask(`meetings/${m.id}/arrival-code`, {})).status).toBe(401);
  });

  it('is not shown once the meeting is over', async () => {
    const [row] = (await app.rows(MeetingRow)).filter((one) => one.id === m.id);
    await app.replace(MeetingRow, [{ ...row!, state: 'closed' }]);
    expect(message(await shown(await cookieOf(m.operator)))).toBe('participants.noSitting');
  });
});

describe('a code opens', () => {
  it('in its own half minute and the next, not later', async () => {
    const code = await codeAt(own());
    app.clock.advance(2 * SLOT_MS - 1);
    expect((await exchange({ siteId: own(), code })).status).toBe(200);
    app.clock.advance(1);
    expect(message(await exchange({ siteId: own(), code }))).toBe('arrivals.oldCode');
  });

  it('only the site and the meeting that it was shown in', async () => {
    const code = await codeAt(own());
    expect((await exchange({ siteId: host(), code })).status).toBe(409);
    const other = await buildMeeting(app, { state: 'inSession' });
    const there = { meetingId: other.id, siteId: other.operator.siteId, code };
    expect((await exchange(there)).status).toBe(409);
  });

  it('typed by somebody signed in, without naming the site; not by a stranger', async () => {
    const code = await codeAt(own());
    const typed = await exchange({ code }, await cookieOf(guest()));
    expect(typed.body).toMatchObject({ siteId: own(), siteName: 'Điểm cầu 1' });
    expect((await exchange({ code })).status).toBe(401);
    const stranger = m.outsider.kind === 'account' ? m.outsider.accountId : '';
    expect((await exchange({ code }, await app.cookie('account', stranger))).status).toBe(404);
  });

  it('no more after ten wrong tries of one account, and again when five minutes have passed', async () => {
    const cookie = await cookieOf(guest());
    const right = await codeAt(own());
    const wrong = { code: right === '000000' ? '000001' : '000000' };
    for (let turn = 0; turn < 10; turn += 1)
      expect(message(await exchange(wrong, cookie))).toBe('arrivals.wrongCode');
    const stopped = await exchange({ code: right }, cookie);
    expect(stopped).toMatchObject({ status: 429 });
    expect(stopped.body.refusal).toMatchObject({
      ...{ message: 'arrivals.tooManyTries', details: { minutes: 5 } },
    });
    const other = await exchange({ code: right }, await cookieOf(m.delegates[0]!));
    expect(other.status).toBe(200);
    app.clock.advance(5 * 60_000);
    expect((await exchange({ code: await codeAt(own()) }, cookie)).status).toBe(200);
  });

  it('fifty at once get no further than fifty one after the other', async () => {
    const cookie = await cookieOf(guest());
    const right = await codeAt(own());
    const wrong = { code: right === '000000' ? '000001' : '000000' };
    const replies = await Promise.all(Array.from({ length: 50 }, () => exchange(wrong, cookie)));
    expect(replies.filter((reply) => message(reply) === 'arrivals.wrongCode')).toHaveLength(10);
  });

  it('for a whole hall behind one address, though ten of them came too late', async () => {
    const late = await codeAt(own());
    app.clock.advance(2 * SLOT_MS);
    for (let turn = 0; turn < 12; turn += 1)
      expect((await exchange({ siteId: own(), code: late })).status).toBe(409);
    expect((await exchange({ siteId: own(), code: await codeAt(own()) })).status).toBe(200);
  });
});

describe('a ticket', () => {
  it('checks in online at a remote site and in person at the host site, and keeps where', async () => {
    const [delegate] = m.delegates;
    expect(await arrive(guest(), await ticketAt(own()))).toMatchObject({
      result: { siteId: own(), checkedInAt: app.now },
    });
    await arrive(delegate!, await ticketAt(host()));
    expect(await attendanceOf(guest())).toMatchObject({ state: 'present', mode: 'online' });
    expect(await attendanceOf(delegate!)).toMatchObject({ state: 'present', mode: 'inPerson' });
    const arrivals = (await app.rows(ArrivalRow)).filter((row) => row.meetingId === m.id);
    expect(arrivals.map(({ siteId, way }) => [siteId, way]).sort()).toEqual(
      [
        [own(), 'scan'],
        [host(), 'scan'],
      ].sort(),
    );
  });

  it('is good for five minutes and one meeting, and cannot be made up', async () => {
    const ticket = await ticketAt(own());
    const other = await buildMeeting(app, { state: 'inSession' });
    const elsewhere = { identity: other.guest.identity, scope: other.scope };
    expect(
      await app.refused(elsewhere.identity, checkInByCode, elsewhere.scope, { ticket }),
    ).toMatchObject({ message: 'arrivals.oldTicket' });
    const [body = ''] = ticket.split('.');
    const madeUp = { ticket: `${body}.${'A'.repeat(43)}` };
    expect((await app.refused(guest().identity, checkInByCode, m.scope, madeUp)).message).toBe(
      'arrivals.oldTicket',
    );
    app.clock.advance(TICKET_MS);
    expect(await arrive(guest(), ticket)).toMatchObject({
      refusal: { message: 'arrivals.oldTicket' },
    });
    expect(await attendanceOf(guest())).toBeUndefined();
  });

  it('used twice changes nothing, and who was there already stays there since then', async () => {
    await app.done(guest().identity, checkIn, m.scope, {});
    const since = app.now;
    app.clock.advance(1_000);
    const ticket = await ticketAt(own());
    for (let turn = 0; turn < 2; turn += 1) {
      app.clock.advance(1_000);
      expect(await arrive(guest(), ticket)).toMatchObject({ result: { checkedInAt: since } });
    }
    const arrivals = await app.rows(ArrivalRow);
    expect(arrivals.filter((row) => row.participantId === guest().participantId)).toEqual([]);
  });

  it('is nothing to somebody who is not on the list', async () => {
    const ticket = await ticketAt(own());
    expect((await app.refused(m.outsider, checkInByCode, m.scope, { ticket })).code).toBe(
      'notFound',
    );
  });
});

describe('where the code is required', () => {
  beforeEach(async () => {
    const [row] = (await app.rows(MeetingRow)).filter((one) => one.id === m.id);
    const rules = { ...row!.rules, arrivalCode: 'required' as const };
    await app.replace(MeetingRow, [{ ...row!, rules }]);
  });

  it('the own word of a delegate or guest is not enough, the code is', async () => {
    for (const one of [m.delegates[0]!, guest()])
      expect((await app.refused(one.identity, checkIn, m.scope, {})).message).toBe(
        'arrivals.codeNeeded',
      );
    expect(await arrive(guest(), await ticketAt(own()))).toHaveProperty('result');
  });

  it('reception and operators still check in by name, and the chair oneself', async () => {
    const there = m.delegates.find((one) => one.siteId === own())!;
    const byName = (who: TestPerson, { participantId }: TestPerson) =>
      app.send(who.identity, checkIn, m.scope, { participantId });
    expect(await byName(m.operator, there)).toHaveProperty('result');
    expect(await byName(m.secretary, guest())).toHaveProperty('result');
    expect(await app.send(m.chair.identity, checkIn, m.scope, {})).toHaveProperty('result');
  });
});

it('a meeting without sites has one code, and arriving by it is in person', async () => {
  const sites = (await app.rows(SiteRow)).filter((row) => row.meetingId === m.id);
  const elsewhere = await buildMeeting(app);
  await app.replace(
    SiteRow,
    sites.map((row) => ({ ...row, meetingId: elsewhere.id })),
  );
  const { body } = await shown(await displayAt(null));
  expect(body).toMatchObject({ siteId: null });
  const { body: given } = await exchange({ siteId: null, code: body.code });
  await arrive(guest(), String(given.ticket));
  expect(await attendanceOf(guest())).toMatchObject({ mode: 'inPerson' });
});

it('neither the secret nor a ticket is in anything that anybody is sent, nor in the journal', async () => {
  const ticket = await ticketAt(own());
  await arrive(guest(), ticket);
  const kept = (await app.rows(ArrivalSecretRow)).find((row) => row.meetingId === m.id);
  const everything = [
    ...(await Promise.all(
      [m.chair, m.secretary, m.operator, m.delegates[0]!, guest()].map((one) =>
        app.snapshot(one.identity, m.scope),
      ),
    )),
    await app.snapshot(m.display, m.scope),
    (await app.rows(JournalRow)).filter((line) => line.scopeId === m.scope),
    await shown(await cookieOf(m.operator)),
  ];
  expect(kept?.secret).toHaveLength(43);
  expect(JSON.stringify(everything)).not.toContain(kept?.secret);
  expect(JSON.stringify(everything)).not.toContain(ticket);
});
