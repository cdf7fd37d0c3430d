// Work under way when the server is told to stop: waited for while all is open, but not for long, and never on a closed database.
import { Logger } from '@nestjs/common';
import { newId } from '@hop/shared/core/ids.js';
import { beforeAll, expect, it, vi } from 'vitest';
import { UnitRow } from '../office/unit.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting } from '../testing/meeting-builder.js';
import { ProbeBus, probe } from '../testing/probe.js';
import { OutboxRow } from './kernel.entity.js';
import { Outbox } from './outbox.js';

const soon = probe('soon', (job) => job.staging.job('probe', {}, job.now));
const effect = probe('effect', (job, text) => {
  job.staging.insert(UnitRow, {
    ...{ id: newId(), name: text, parentId: null, position: 0, trashed: false },
  });
});
beforeAll(() => {
  vi.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
});
/** Long enough for a look at the outbox that finds nothing. */
const settled = (): Promise<void> => new Promise((resume) => setTimeout(resume, 60));

it('of a server that stops is waited for while everything is still open', async () => {
  const own = await AppUnderTest.start();
  const ownBus = new ProbeBus(own, (await buildMeeting(own)).scope, [soon, effect]);
  const outbox = own.app.get(Outbox);
  let begun = false;
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resume) => (letGo = resume));
  outbox.register({
    kind: 'probe',
    run: async () => {
      begun = true;
      await held;
      // Would fail on a closed database.
      await ownBus.send(effect, 'at the last moment');
    },
  });
  const errors = vi.spyOn(Logger.prototype, 'error');
  await ownBus.send(soon);
  outbox.start();
  await vi.waitFor(() => expect(begun).toBe(true));
  const stopped = own.stop();
  await settled();
  letGo();
  const { config, clock, remove } = await stopped;
  expect(errors).not.toHaveBeenCalled();
  const next = await AppUnderTest.open(config, clock, remove);
  expect((await next.rows(UnitRow)).map(({ name }) => name)).toContain('at the last moment');
  expect(await next.rows(OutboxRow)).toMatchObject([{ state: 'done' }]);
  await next.close();
});

it('that does not end holds a stopping server for seconds only, and is done by the next start', async () => {
  const own = await AppUnderTest.start();
  const ownBus = new ProbeBus(own, (await buildMeeting(own)).scope, [soon]);
  const outbox = own.app.get(Outbox);
  let begun = false;
  let fail: (error: Error) => void = () => undefined;
  outbox.register({
    kind: 'probe',
    run: () => {
      begun = true;
      return new Promise<void>((_, reject) => (fail = reject));
    },
  });
  const errors = vi.spyOn(Logger.prototype, 'error');
  await ownBus.send(soon);
  outbox.start();
  await vi.waitFor(() => expect(begun).toBe(true));
  const { config, clock, remove } = await own.stop();
  fail(new Error('the database is closed'));
  await settled();
  expect(errors).not.toHaveBeenCalled();
  const next = await AppUnderTest.open(config, clock, remove);
  let again = 0;
  next.app.get(Outbox).register({
    kind: 'probe',
    run: () => {
      again += 1;
      return Promise.resolve();
    },
  });
  clock.advance(60_001);
  next.app.get(Outbox).start();
  await vi.waitFor(() => expect(again).toBe(1));
  await next.close();
}, 20_000);
