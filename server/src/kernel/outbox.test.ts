// Work after the commit: at its time, at least once, again when it fails, and never twice at once.
import { Logger } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { newId } from '@hop/shared/core/ids.js';
import { UnitRow } from '../office/unit.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting } from '../testing/meeting-builder.js';
import { ProbeBus, probe } from '../testing/probe.js';
import type { JobContext } from './capability.js';
import { OutboxRow } from './kernel.entity.js';
import { Outbox } from './outbox.js';
import { OutboxBell } from './outbox-bell.js';
import { WriteGate } from './write-gate.js';

type Run = (payload: Record<string, unknown>, context: JobContext) => Promise<void>;

const work = probe('work', (job, text) => {
  job.staging.insert(UnitRow, {
    id: text,
    name: 'made',
    parentId: null,
    position: 0,
    trashed: false,
  });
  job.staging.job('probe', { text }, job.now + 1_000);
});
const soon = probe('soon', (job) => job.staging.job('probe', {}, job.now));
const once = probe('once', (job, text) => job.staging.jobOnce('probe', { text }, job.now));
/** What a job asks for by an internal command: it adds one row each time that it really runs. */
const effect = probe('effect', (job, text) => {
  job.staging.insert(UnitRow, {
    id: newId(),
    name: text,
    parentId: null,
    position: 0,
    trashed: false,
  });
});

let app: AppUnderTest;
let bus: ProbeBus;
let running: { outbox: Outbox; bell: OutboxBell }[] = [];
beforeAll(async () => {
  vi.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
  app = await AppUnderTest.start();
});
beforeEach(async () => {
  bus = new ProbeBus(app, (await buildMeeting(app)).scope, [work, soon, once, effect]);
});
afterEach(async () => {
  await Promise.all(running.map(({ outbox }) => outbox.beforeApplicationShutdown()));
  running = [];
  await app.app.get(WriteGate).run((manager) => manager.query('DELETE FROM "outbox"'));
});
afterAll(() => app.close());

/** An outbox as a process would have it; `ring` makes it look now. */
function process(run: Run): { ring: () => void } {
  const bell = new OutboxBell();
  const outbox = new Outbox(app.app.get(WriteGate), app.clock, bell);
  outbox.register({ kind: 'probe', run });
  outbox.start();
  running.push({ outbox, bell });
  return { ring: () => bell.ring() };
}
const jobs = (): Promise<OutboxRow[]> => app.rows(OutboxRow);
/** Long enough for a look at the outbox that finds nothing. */
const settled = (): Promise<void> => new Promise((resume) => setTimeout(resume, 60));

it('runs at its time and not before, when the command it belongs to is committed', async () => {
  const id = newId();
  const seen: unknown[] = [];
  const { ring } = process(async ({ text }, { attempt }) => {
    seen.push([text, attempt, (await app.rows(UnitRow)).some((row) => row.id === id)]);
  });
  await bus.send(work, id);
  app.clock.advance(999);
  ring();
  await settled();
  expect(seen).toEqual([]);
  app.clock.advance(1);
  ring();
  await vi.waitFor(async () => expect(await jobs()).toMatchObject([{ state: 'done' }]));
  expect(seen).toEqual([[id, 1, true]]);
});

it('forgets the payload of work that is done: it may have held a secret', async () => {
  process(() => Promise.resolve()).ring();
  await bus.send(work, newId());
  app.clock.advance(1_000);
  running[0]?.bell.ring();
  await vi.waitFor(async () =>
    expect(await jobs()).toMatchObject([{ state: 'done', payload: '{}' }]),
  );
});

it('work that is wanted once waits once, together or one after the other, until it was taken up', async () => {
  await Promise.all([bus.send(once, 'a'), bus.send(once, 'a'), bus.send(once, 'b')]);
  await bus.send(once, 'a');
  expect((await jobs()).map(({ payload }) => payload).sort()).toEqual([
    '{"text":"a"}',
    '{"text":"b"}',
  ]);
  const ends: (() => void)[] = [];
  const begun: unknown[] = [];
  const { ring } = process(({ text }) => {
    begun.push(text);
    return new Promise((resolve) => ends.push(resolve));
  });
  ring();
  await vi.waitFor(() => expect(begun).toHaveLength(2));
  // What runs now may have read everything before this.
  await bus.send(once, 'a');
  expect(await jobs()).toHaveLength(3);
  ring();
  await vi.waitFor(() => expect(begun.sort()).toEqual(['a', 'a', 'b']));
  ends.forEach((end) => end());
});

it('tries again after 2, 4, 8 … seconds, and gives up after eight attempts with the reason kept', async () => {
  let attempts = 0;
  const { ring } = process(() => {
    attempts += 1;
    return Promise.reject(new Error('gateway away'));
  });
  await bus.send(soon);
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    ring();
    await vi.waitFor(async () => {
      const [job] = await jobs();
      expect(attempts).toBe(attempt);
      expect(job?.lastError).toBe('gateway away');
      expect(job?.dueAt).toBe(app.clock.now() + 1_000 * 2 ** attempt);
    });
    app.clock.advance(1_000 * 2 ** attempt - 1);
    ring();
    await settled();
    expect(attempts).toBe(attempt);
    app.clock.advance(1);
  }
  ring();
  await settled();
  expect(await jobs()).toMatchObject([{ state: 'given up', attempts: 8 }]);
});

it('a job that nobody knows how to do fails and says so', async () => {
  process(() => Promise.resolve()).ring();
  await app.insert(OutboxRow, [
    {
      id: newId(),
      scopeId: 'office',
      kind: 'stranger',
      payload: '{}',
      state: 'waiting',
      dueAt: 0,
      attempts: 0,
      lastError: null,
    },
  ]);
  running[0]?.bell.ring();
  await vi.waitFor(async () =>
    expect(await jobs()).toMatchObject([
      { state: 'waiting', attempts: 1, lastError: 'no handler for stranger' },
    ]),
  );
});

it('after a crash in the middle it runs again when its minute is over, and its command works once', async () => {
  const text = newId();
  let clearAway: () => void = () => undefined;
  const dead = new Promise<void>((resume) => (clearAway = resume));
  const doing =
    (finish: boolean): Run =>
    async (_payload, { jobId }) => {
      await bus.send(effect, text, `job-${jobId}`);
      // The process dies here: the command is committed, the job's end is not.
      if (!finish) await dead;
    };
  await bus.send(soon);
  process(doing(false));
  const made = async (): Promise<number> =>
    (await app.rows(UnitRow)).filter((row) => row.name === text).length;
  await vi.waitFor(async () => expect(await made()).toBe(1));
  const second = process(doing(true));
  app.clock.advance(59_999);
  second.ring();
  await settled();
  expect(await jobs()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
  app.clock.advance(1);
  second.ring();
  await vi.waitFor(async () =>
    expect(await jobs()).toMatchObject([{ state: 'done', attempts: 2 }]),
  );
  expect(await made()).toBe(1);
  clearAway();
});

it('[S27] two processes on one database share the work and never do one job twice', async () => {
  const done: string[] = [];
  const counting: Run = async (_payload, { jobId }) => {
    await new Promise((resume) => setTimeout(resume, 2));
    done.push(jobId);
  };
  await Promise.all(Array.from({ length: 200 }, () => bus.send(soon)));
  const processes = [process(counting), process(counting)];
  for (const { ring } of processes) ring();
  await vi.waitFor(
    async () => expect((await jobs()).every((job) => job.state === 'done')).toBe(true),
    { timeout: 15_000 },
  );
  expect(done).toHaveLength(200);
  expect(new Set(done).size).toBe(200);
});

it('what is committed while slow jobs are under way is done at its own time', async () => {
  let release = (): void => undefined;
  const slow = new Promise<void>((resolve) => (release = resolve));
  const { ring } = process((payload) => ('text' in payload ? Promise.resolve() : slow));
  await Promise.all(Array.from({ length: 60 }, () => bus.send(soon)));
  ring();
  await settled();
  await bus.send(work, newId());
  app.clock.advance(1_000);
  await app.app
    .get(WriteGate)
    .run((manager) =>
      manager.query(`UPDATE "outbox" SET "kind" = 'other' WHERE "payload" LIKE '%text%'`),
    );
  running[0]?.outbox.register({ kind: 'other', run: () => Promise.resolve() });
  ring();
  const done = async (): Promise<number> =>
    (await jobs()).filter((job) => job.state === 'done').length;
  await vi.waitFor(async () => expect(await done()).toBe(1));
  release();
  await vi.waitFor(async () => expect(await done()).toBe(61), { timeout: 5_000 });
});

it('a job that outlasts its lease is not begun again by the process that is at it', async () => {
  let release = (): void => undefined;
  const slow = new Promise<void>((resolve) => (release = resolve));
  let begun = 0;
  const { ring } = process(() => {
    begun += 1;
    return slow;
  });
  await bus.send(soon);
  ring();
  await vi.waitFor(() => expect(begun).toBe(1));
  app.clock.advance(60_000);
  ring();
  await settled();
  expect(begun).toBe(1);
  expect(await jobs()).toMatchObject([{ attempts: 1, dueAt: app.clock.now() + 60_000 }]);
  release();
  await vi.waitFor(async () => expect(await jobs()).toMatchObject([{ state: 'done' }]));
});

it('a slow job does not hold back the end of the others', async () => {
  let release = (): void => undefined;
  const slow = new Promise<void>((resolve) => (release = resolve));
  let first = true;
  const { ring } = process(() => {
    if (!first) return Promise.resolve();
    first = false;
    return slow;
  });
  await Promise.all([bus.send(soon), bus.send(soon), bus.send(soon)]);
  ring();
  await vi.waitFor(async () =>
    expect((await jobs()).filter((job) => job.state === 'done')).toHaveLength(2),
  );
  release();
  await vi.waitFor(async () =>
    expect((await jobs()).filter((job) => job.state === 'done')).toHaveLength(3),
  );
});
