// The one door: what is not a command, not for this sender, or not in this place is refused in a clear and equal way.
import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addAgendaItem, editAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { castVote, prepareBallot } from '@hop/shared/ballots/ballots-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import { commands } from '@hop/shared/registry.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { JournalRow } from './kernel.entity.js';
import { MAX_BATCH } from './lane.js';
import { Wakeup } from './wakeup.js';

let app: AppUnderTest;
let meeting: TestMeeting;
let other: TestMeeting;
beforeAll(async () => {
  app = await AppUnderTest.start();
  meeting = await buildMeeting(app, { state: 'inSession' });
  other = await buildMeeting(app, { state: 'inSession' });
});
afterAll(() => app.close());

const envelope = (changes: object = {}): object => ({
  name: addAgendaItem.name,
  commandId: newId(),
  scope: meeting.scope,
  args: { title: 'Nội dung' },
  ...changes,
});
const asked = (body: unknown): Promise<unknown> => app.bus.dispatch(meeting.chair.identity, body);
const lines = async (): Promise<number> => (await app.rows(JournalRow)).length;

describe('what is not a command', () => {
  it.each([
    ['nothing', null],
    ['a number', 7],
    ['a list', [{ name: 'agendaItem.add' }]],
    ['an empty object', {}],
    ['text', 'agendaItem.add'],
  ])('%s is refused as invalid', async (_title, body) => {
    expect(await asked(body)).toMatchObject({
      refusal: { code: 'invalid', message: 'core.invalid' },
    });
  });

  it.each([
    ['a missing id', { commandId: undefined }, 'commandId'],
    ['an empty id', { commandId: '' }, 'commandId'],
    ['an id that is a number', { commandId: 5 }, 'commandId'],
    ['a scope that is none', { scope: 'meeting:' }, 'scope'],
    ['a scope with a quote', { scope: `meeting:'; --` }, 'scope'],
    ['a field that nobody asked for', { actor: 'chair' }, 'unrecognized_keys'],
    ['a wrong argument', { args: { title: 5 } }, 'title'],
    ['missing arguments', { args: undefined }, 'title'],
    ['the scope of another kind', { scope: 'office' }, 'scope'],
  ])('%s is named in the refusal', async (_title, changes, issue) => {
    expect(await asked(envelope(changes))).toEqual({
      refusal: { code: 'invalid', message: 'core.invalid', details: { issues: [issue] } },
    });
  });

  it.each(['nothing.known', '', '__proto__', 'constructor', 'toString'])(
    'the name "%s" is refused as unknown',
    async (name) => {
      expect(await asked(envelope({ name }))).toEqual({
        refusal: { code: 'notFound', message: 'core.unknownCommand' },
      });
    },
  );

  it('an internal command from outside is refused exactly like an unknown one', async () => {
    const internal = commands.filter((one) => one.internal);
    expect(internal.length).toBeGreaterThan(0);
    const unknown = JSON.stringify(await asked(envelope({ name: 'nothing.known' })));
    for (const { name } of internal)
      expect(JSON.stringify(await asked(envelope({ name }))), name).toBe(unknown);
  });

  it('leaves no line in the journal, because it never reached the scope', async () => {
    const before = await lines();
    await asked(envelope({ name: 'nothing.known' }));
    await asked(envelope({ args: {} }));
    expect(await lines()).toBe(before);
  });
});

describe('what one may not see', () => {
  it('[S3] a scope without a place in it is refused byte for byte like one that does not exist', async () => {
    for (const { name, scope: kind } of commands) {
      const scope = kind === 'office' ? 'office' : meeting.scope;
      const nowhere = kind === 'office' ? 'office' : 'meeting:nowhere';
      for (const args of [
        {},
        { title: 'Nội dung' },
        { text: 'x' },
        { ballotId: 'x', choice: 'against' },
      ]) {
        const commandId = newId();
        const here = await app.bus.dispatch(meeting.outsider, { name, commandId, scope, args });
        const there = await app.bus.dispatch(meeting.outsider, {
          name,
          commandId,
          scope: nowhere,
          args,
        });
        expect(JSON.stringify(here), name).toBe(JSON.stringify(there));
        expect('refusal' in here).toBe(true);
      }
    }
  });

  it('[S3] not even a command id that was used there tells an outsider that a meeting exists', async () => {
    const commandId = newId();
    await app.send(
      meeting.chair.identity,
      addAgendaItem,
      meeting.scope,
      { title: 'a' },
      { commandId },
    );
    const here = await app.send(
      meeting.outsider,
      addAgendaItem,
      meeting.scope,
      { title: 'a' },
      { commandId },
    );
    const there = await app.send(
      meeting.outsider,
      addAgendaItem,
      'meeting:nowhere',
      { title: 'a' },
      { commandId },
    );
    expect(here).toEqual(there);
  });

  it('[S3] a row of another meeting is refused byte for byte like one that does not exist', async () => {
    const edit = (agendaItemId: string) =>
      app.refused(meeting.chair.identity, editAgendaItem, meeting.scope, {
        agendaItemId,
        baseVersion: 1,
        title: 'b',
      });
    const foreign = await edit(String(other.items[0]));
    expect(JSON.stringify(foreign)).toBe(JSON.stringify(await edit(newId())));
    expect(foreign).toEqual({ code: 'notFound', message: 'core.notFound' });
  });

  it('[S3] a ballot still in preparation is for a delegate one that does not exist', async () => {
    const { secretary, delegates, scope } = meeting;
    const { ballotId } = await app.done(secretary.identity, prepareBallot, scope, {
      motion: 'Thông qua',
      limitSeconds: null,
    });
    const vote = (id: string) =>
      app.refused(delegates[0]?.identity ?? { kind: 'system' }, castVote, scope, {
        ballotId: id,
        choice: 'inFavour',
      });
    expect(JSON.stringify(await vote(ballotId))).toBe(JSON.stringify(await vote(newId())));
  });

  it('a right that is missing is refused, journalled, and says nothing else', async () => {
    const before = await lines();
    const guest = meeting.guest.identity;
    expect(await app.refused(guest, addAgendaItem, meeting.scope, { title: 'a' })).toEqual({
      code: 'forbidden',
      message: 'core.forbidden',
    });
    expect(await lines()).toBe(before + 1);
  });
});

it('[S19] a wake-up waits for the replies of what is in the lane, and one serves them all', async () => {
  const heard: number[] = [];
  const { scope, chair } = await buildMeeting(app);
  app.app.get(Wakeup).onWakeup((at, seq) => at === scope && heard.push(seq));
  const sent = Array.from({ length: MAX_BATCH + 50 }, () =>
    app.send(chair.identity, addAgendaItem, scope, { title: 'Nội dung' }),
  );
  await sent[0];
  expect(heard).toEqual([]);
  await Promise.all(sent);
  await vi.waitFor(() => expect(heard).not.toEqual([]));
  // PostgreSQL tells the sender too: the same wake-up twice.
  expect([...new Set(heard)]).toEqual([sent.length]);
});

it('[S8] what is fetched for a command before its transaction is kept nowhere, and a failure to fetch is a fault', async () => {
  app.bus.provide(addAgendaItem, ({ title }) =>
    title === 'hỏng' ? Promise.reject(new Error('no such file')) : Promise.resolve('KEY-BYTES'),
  );
  expect(await asked(envelope())).toHaveProperty('result');
  expect(JSON.stringify(await app.rows(JournalRow))).not.toContain('KEY-BYTES');
  const logged = vi.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  const before = await lines();
  expect(await asked(envelope({ args: { title: 'hỏng' } }))).toMatchObject({
    refusal: { code: 'fault' },
  });
  expect(await lines()).toBe(before);
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});
