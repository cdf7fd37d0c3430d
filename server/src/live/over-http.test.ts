// What HTTP gives where WebSockets are blocked: snapshot, held changes, commands; and its door.
import { gunzipSync } from 'node:zlib';
import { get as request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { prepareBallot } from '@hop/shared/ballots/ballots-commands.js';
import { applyPatch, copyOf } from '@hop/shared/core/apply-patch.js';
import { newId } from '@hop/shared/core/ids.js';
import type { Patch, Snapshot } from '@hop/shared/core/protocol.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';
import { cookieOf, everyone } from '../testing/everyone.js';
import { rowsOf } from '../testing/fake-viewer.js';

let app: AppUnderTest;
let room: BallotRoom;
let cookie: string;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
beforeEach(async () => {
  room = await BallotRoom.build(app);
  cookie = await cookieOf(app, room.meeting.chair.identity);
});
afterAll(() => app.close());

const get = (path: string, as = cookie): Promise<Response> =>
  fetch(`${app.url}/api/${path}`, { headers: { cookie: as } });
const changes = async (from: number | string, as = cookie): Promise<Patch> =>
  (await (await get(`meetings/${room.meeting.id}/changes?from=${from}`, as)).json()) as Patch;
const seq = async (): Promise<number> =>
  (await app.snapshot(room.meeting.chair.identity, room.meeting.scope)).seq;
const addItem = (title: string): Promise<unknown> =>
  app.done(room.meeting.chair.identity, addAgendaItem, room.meeting.scope, { title });

describe('a snapshot', () => {
  it('is the same packed and plain, for every audience', async () => {
    await room.opened();
    for (const [audience, identity] of everyone(room.meeting)) {
      const as = await cookieOf(app, identity);
      const raw = (encoding: string): Promise<{ body: Buffer; encoding?: string | undefined }> =>
        new Promise((resolve, reject) => {
          const headers = { cookie: as, 'accept-encoding': encoding };
          request(
            `${app.url}/api/meetings/${room.meeting.id}/snapshot`,
            { headers },
            (response) => {
              const parts: Buffer[] = [];
              response.on('data', (part: Buffer) => parts.push(part));
              response.on('end', () =>
                resolve({
                  body: Buffer.concat(parts),
                  encoding: response.headers['content-encoding'],
                }),
              );
            },
          ).on('error', reject);
        });
      const [packed, plain] = [await raw('gzip'), await raw('identity')];
      expect([packed.encoding, plain.encoding], audience).toEqual(['gzip', undefined]);
      expect(gunzipSync(packed.body).toString()).toBe(plain.body.toString());
      const read = await app.snapshot(identity, room.meeting.scope);
      expect(JSON.parse(plain.body.toString()) as Snapshot).toEqual(read);
    }
  });
});

describe('changes', () => {
  it('[S9] are answered at once when there are some', async () => {
    const from = await seq();
    await addItem('a');
    expect(await changes(from)).toMatchObject({ from, to: from + 1, removes: {} });
  });

  it('[S9] are held until there are some', async () => {
    const from = await seq();
    let answered = false;
    const held = changes(from).finally(() => (answered = true));
    await new Promise((resume) => setTimeout(resume, 300));
    expect(answered).toBe(false);
    await addItem('a');
    expect((await held).upserts.agendaItem).toMatchObject([{ title: 'a' }]);
  });

  it('[S9] stay held while things happen that are not for this viewer', async () => {
    const from = await seq();
    const guest = await cookieOf(app, room.meeting.guest.identity);
    let answered = false;
    const held = changes(from, guest).finally(() => (answered = true));
    const draft = { motion: 'm', limitSeconds: null };
    await app.done(room.meeting.secretary.identity, prepareBallot, room.meeting.scope, draft);
    await new Promise((resume) => setTimeout(resume, 200));
    expect(answered).toBe(false);
    await addItem('a');
    expect(await held).toMatchObject({ from, to: from + 2 });
    expect(Object.keys((await held).upserts)).toEqual(['agendaItem']);
  });

  it('[S16] [S9] bring the personal rows along, and lead to the same copy as a snapshot', async () => {
    const [delegate] = room.meeting.delegates;
    if (!delegate) throw new Error('too few');
    const as = await cookieOf(app, delegate.identity);
    const before = copyOf(await app.snapshot(delegate.identity, room.meeting.scope));
    const ballotId = await room.opened();
    await room.vote(delegate, ballotId, 'against');
    const patch = await changes(before.seq, as);
    expect(patch.upserts.myVote).toMatchObject([{ choice: 'against' }]);
    const { copy } = applyPatch(before, patch);
    expect(rowsOf(copy)).toEqual(
      rowsOf(copyOf(await app.snapshot(delegate.identity, room.meeting.scope))),
    );
  });

  it('a cursor beyond the head gets the order to begin again', async () => {
    expect(await changes(10_000)).toEqual({ resync: true, scope: room.meeting.scope });
  });

  it.each([
    '',
    '-1',
    '+1',
    '1.5',
    'x',
    'NaN',
    '1e3',
    '0x10',
    '9007199254740993',
    '0;drop table scope',
  ])('a cursor "%s" is refused', async (from) => {
    const path = `meetings/${room.meeting.id}/changes?from=${encodeURIComponent(from)}`;
    const response = await get(path);
    expect([response.status, await response.json()]).toEqual([
      400,
      { refusal: { code: 'invalid', message: 'core.invalid', details: { issues: ['from'] } } },
    ]);
  });
});

describe('the door', () => {
  const post = (headers: Record<string, string>, body: string): Promise<Response> =>
    fetch(`${app.url}/api/commands/agendaItem.add`, { method: 'POST', headers, body });
  const command = (title: string): string =>
    JSON.stringify({ commandId: newId(), scope: room.meeting.scope, args: { title } });
  const json = { 'content-type': 'application/json' };

  it('a command by HTTP is answered like one by socket, with the status of its refusal', async () => {
    const accepted = await post({ ...json, cookie }, command('a'));
    expect([accepted.status, await accepted.json()]).toMatchObject([200, { result: {} }]);
    const guest = await cookieOf(app, room.meeting.guest.identity);
    const refused = await post({ ...json, cookie: guest }, command('a'));
    expect([refused.status, await refused.json()]).toMatchObject([
      403,
      { refusal: { code: 'forbidden' } },
    ]);
  });

  it('refuses to write for a page of another site', async () => {
    const before = await seq();
    for (const origin of ['https://evil.example', 'null']) {
      const response = await post({ ...json, cookie, origin }, command('a'));
      expect([response.status, await response.json()]).toEqual([
        403,
        { refusal: { code: 'forbidden', message: 'core.foreignOrigin' } },
      ]);
    }
    expect(await seq()).toBe(before);
    expect((await post({ ...json, cookie, origin: app.url }, command('a'))).status).toBe(200);
  });

  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'commandId=x&scope=y'],
    ['plain text', { 'content-type': 'text/plain' }, '{"commandId":"x"}'],
    ['broken JSON', json, '{"commandId":'],
    ['a list', json, '[]'],
    ['a number', json, '7'],
    ['prototype keys', json, '{"__proto__":{"x":1}}'],
  ])('refuses %s without a fault', async (_title, headers, body) => {
    const response = await post({ ...headers, cookie }, body);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.json()).toHaveProperty('refusal.code');
  });

  it('refuses a body past its limit', async () => {
    const response = await post({ ...json, cookie }, command('x'.repeat(1_100_000)));
    expect([response.status, await response.json()]).toMatchObject([
      413,
      { refusal: { code: 'tooLarge' } },
    ]);
  });

  it('throttles signing in after ten tries', async () => {
    const statuses: number[] = [];
    for (let tries = 0; tries < 12; tries += 1) {
      const body = JSON.stringify({ username: 'ai-do', password: 'sai' });
      statuses.push(
        (await fetch(`${app.url}/api/session`, { method: 'POST', headers: json, body })).status,
      );
    }
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401));
    expect(statuses.slice(10)).toEqual([429, 429]);
  });
});

it('a server that stops answers what it holds instead of waiting for it', async () => {
  const own = await AppUnderTest.start();
  const { meeting } = await BallotRoom.build(own);
  const as = await cookieOf(own, meeting.chair.identity);
  const held = fetch(`${own.url}/api/meetings/${meeting.id}/changes?from=0`, {
    headers: { cookie: as },
  });
  await new Promise((resume) => setTimeout(resume, 300));
  const begun = performance.now();
  await own.close();
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect((await held).status).toBe(200);
});
