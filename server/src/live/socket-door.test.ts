// The socket's door against bad input: whatever is sent, an ack fires, nothing is half-written, and the server stays up.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import { MAX_FRAME_BYTES, PROTOCOL_VERSION } from '@hop/shared/core/protocol.js';
import { io, type Socket } from 'socket.io-client';
import { SessionRow } from '../identity/credential.entity.js';
import { JournalRow } from '../kernel/kernel.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { cookieOf } from '../testing/everyone.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';

let app: AppUnderTest;
let meeting: TestMeeting;
const open: Socket[] = [];
beforeAll(async () => {
  app = await AppUnderTest.start({ publicUrl: 'https://hop.example.vn' });
  meeting = await buildMeeting(app);
});
afterAll(async () => {
  for (const socket of open) socket.disconnect();
  await app.close();
});

function knocking(headers: Record<string, string>): Socket {
  const socket = io(app.url, {
    ...{ transports: ['websocket'], extraHeaders: headers },
    ...{ forceNew: true, reconnection: false },
  });
  open.push(socket);
  return socket;
}
/** `in`, or why not. */
const outcome = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    socket.once('connect', () => resolve('in'));
    socket.once('connect_error', (error) => resolve(error.message));
  });
async function chair(more: Record<string, string> = {}): Promise<Socket> {
  const socket = knocking({ cookie: await cookieOf(app, meeting.chair.identity), ...more });
  expect(await outcome(socket)).toBe('in');
  return socket;
}
const ask = (socket: Socket, event: string, ...given: unknown[]): Promise<unknown> =>
  socket.timeout(5_000).emitWithAck(event, ...given) as Promise<unknown>;
const envelope = (args: unknown): object => ({
  ...{ name: addAgendaItem.name, commandId: newId(), scope: meeting.scope, args },
});
const lines = async (): Promise<number> => (await app.rows(JournalRow)).length;

describe('the handshake', () => {
  it('refuses a page of another site, whatever its cookie', async () => {
    const cookie = await cookieOf(app, meeting.chair.identity);
    for (const origin of [
      'https://evil.example',
      'null',
      `${app.url}.evil.example`,
      'http://127.0.0.1:1',
    ])
      expect(await outcome(knocking({ cookie, origin })), origin).not.toBe('in');
  });

  it('lets in our own page, by the address it was opened at and by the public one', async () => {
    await chair({ origin: app.url });
    await chair({ origin: 'https://hop.example.vn' });
  });

  it('refuses who has no session, a made-up one, or one that is over', async () => {
    const cookie = await cookieOf(app, meeting.chair.identity);
    expect(await outcome(knocking({}))).toBe('core.unauthenticated');
    expect(await outcome(knocking({ cookie: 'session.main=made-up' }))).toBe(
      'core.unauthenticated',
    );
    const rows = await app.rows(SessionRow);
    await app.replace(
      SessionRow,
      rows.map((row) => ({ ...row, expiresAt: app.now })),
    );
    expect(await outcome(knocking({ cookie }))).toBe('core.unauthenticated');
    const body = JSON.stringify({ commandId: newId(), scope: meeting.scope, args: { title: 'x' } });
    const headers = { cookie, 'content-type': 'application/json' };
    const post = await fetch(`${app.url}/api/commands/agendaItem.add`, {
      method: 'POST',
      headers,
      body,
    });
    expect([post.status, await post.json()]).toEqual([
      401,
      { refusal: { code: 'unauthenticated', message: 'core.unauthenticated' } },
    ]);
  });
});

describe('a session that runs out', () => {
  it('takes its open socket with it', async () => {
    const socket = await chair();
    const gone = new Promise((resolve) => socket.once('disconnect', resolve));
    app.clock.advance(16 * 3600_000);
    expect(await gone).toBe('io server disconnect');
    expect(await outcome(knocking({ cookie: await cookieOf(app, meeting.chair.identity) }))).toBe(
      'in',
    );
  });
});

describe('garbage', () => {
  const polluting: unknown = JSON.parse(
    '{"__proto__":{"role":"chair"},"constructor":{"prototype":{"x":1}}}',
  );
  const garbage: [string, unknown[]][] = [
    ['nothing', [null]],
    ['a number', [42]],
    ['text', ['x'.repeat(10_000)]],
    ['a list', [[1, [2, [3]]]]],
    ['an empty object', [{}]],
    ['keys of the prototype', [polluting]],
    ['several things', [1, 'two', { three: 3 }]],
    ['bytes', [Buffer.from([0, 1, 2])]],
  ];
  it.each(garbage)('%s: every ack fires with a refusal', async (_title, given) => {
    const socket = await chair();
    const [first] = given;
    for (const event of ['command', 'subscribe']) {
      const reply = await ask(socket, event, first);
      expect(reply, event).toMatchObject({ refusal: { code: 'invalid' } });
    }
    expect(await ask(socket, 'clock', ...given)).toEqual({ serverTime: app.now });
  });

  it.each([
    ['no arguments', undefined],
    ['arguments of another kind', 5],
    ['a huge text', { title: 'x'.repeat(200_000) }],
    ['keys of the prototype', polluting],
    ['deep nesting', JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`) as unknown],
  ])('a command with %s is refused and leaves nothing', async (_title, args) => {
    const socket = await chair();
    const before = await lines();
    expect(await ask(socket, 'command', envelope(args))).toMatchObject({
      refusal: { code: 'invalid' },
    });
    expect(await lines()).toBe(before);
    expect(({} as { role?: string }).role).toBeUndefined();
  });

  it('without an ack, with a wrong one, or of an unknown event disturbs nobody', async () => {
    const socket = await chair();
    socket.emit('command', null);
    socket.emit('command');
    socket.emit('subscribe', 7, 'not a function');
    socket.emit('nothing known', {});
    socket.emit('ephemeral', { scope: meeting.scope });
    expect(await ask(socket, 'clock')).toEqual({ serverTime: app.now });
  });

  it('text with markup is text', async () => {
    const title = '<img src=x onerror="alert(1)">';
    const reply = await ask(await chair(), 'command', envelope({ title }));
    expect(reply).toHaveProperty('result');
    expect(JSON.stringify(await app.snapshot(meeting.guest.identity, meeting.scope))).toContain(
      JSON.stringify(title),
    );
  });
});

it('a client of another version of the protocol is told that it is outdated', async () => {
  const socket = await chair();
  const subscribe = { scope: meeting.scope, from: 0 };
  expect(await ask(socket, 'subscribe', { ...subscribe, protocol: PROTOCOL_VERSION + 1 })).toEqual({
    refusal: {
      code: 'outdated',
      message: 'core.outdated',
      details: { protocol: PROTOCOL_VERSION },
    },
  });
  expect(
    await ask(socket, 'subscribe', { ...subscribe, protocol: PROTOCOL_VERSION }),
  ).toHaveProperty('seq');
});

it('an oversized frame closes that socket with 1009 and no other, and writes nothing', async () => {
  const [big, other] = [await chair(), await chair()];
  const before = await lines();
  const closed = new Promise((resolve) =>
    big.once('disconnect', (_reason, details) => resolve(details)),
  );
  big.emit('command', envelope({ title: 'x'.repeat(MAX_FRAME_BYTES) }));
  expect(await closed).toMatchObject({ context: { code: 1009 } });
  expect(await ask(other, 'command', envelope({ title: 'sau đó' }))).toHaveProperty('result');
  expect(await lines()).toBe(before + 1);
});

it('a runaway loop is throttled, and the line stays open', async () => {
  const socket = await chair();
  const replies = await Promise.all(
    Array.from({ length: 200 }, () => ask(socket, 'command', { name: 'nothing' })),
  );
  const throttled = replies.filter((reply) => JSON.stringify(reply).includes('core.throttled'));
  expect(throttled.length).toBeGreaterThan(20);
  expect(replies.length - throttled.length).toBeGreaterThanOrEqual(120);
  expect(socket.connected).toBe(true);
});
