// What goes wrong inside a batch stays with the command that is to blame: bugs, database errors, and secrets on the way.
import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '@hop/shared/core/ids.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { UnitRow } from '../office/unit.entity.js';
import { PersonRow } from '../office/person.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { ProbeBus, probe } from '../testing/probe.js';
import { JournalRow, OutboxRow } from './kernel.entity.js';
import type { Work } from './work.js';

const unit = (work: Work, name: string): unknown =>
  work.staging.insert(UnitRow, { id: newId(), name, parentId: null, position: 0, trashed: false })
    .id;
const person = (work: Work, username: string): unknown =>
  work.staging.insert(PersonRow, {
    id: newId(),
    ...{ honorific: '', name: 'Ai đó', position: '', unitId: null, phone: null, username },
    ...{ officeRole: 'none', disabled: false, demo: false, email: null, trashed: false },
  } as const).id;

const good = probe('good', unit);
const bug = probe('bug', (work, text) => {
  unit(work, text);
  work.staging.job('probe', {}, 0);
  throw new TypeError('secret of the bug');
});
const refusing = probe('refusing', (work, text) => {
  unit(work, text);
  throw refusals.invalid();
});
/** Breaks a unique index at the moment of writing, without looking first. */
const colliding = probe('colliding', person);
const secret = probe('secret', unit, { secret: true });

let app: AppUnderTest;
let meeting: TestMeeting;
let bus: ProbeBus;
const logged = vi.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
beforeAll(async () => {
  app = await AppUnderTest.start();
});
beforeEach(async () => {
  logged.mockClear();
  meeting = await buildMeeting(app);
  bus = new ProbeBus(app, meeting.scope, [good, bug, refusing, colliding, secret]);
});
afterAll(() => app.close());

const units = async (): Promise<string[]> => (await app.rows(UnitRow)).map((row) => row.name);
const lines = async (): Promise<JournalRow[]> =>
  (await app.rows(JournalRow)).filter((line) => line.scopeId === meeting.scope);

describe('a bug in a handler', () => {
  it('[S6] is answered as a fault with an id, leaves nothing, and does not disturb the batch', async () => {
    const names = [newId(), newId(), newId()];
    const [first, fault, last] = await Promise.all([
      bus.send(good, names[0]),
      bus.send(bug, names[1]),
      bus.send(good, names[2]),
    ]);
    expect(first).toMatchObject({ seq: 1 });
    expect(last).toMatchObject({ seq: 2 });
    expect(fault).toEqual({
      refusal: { code: 'fault', message: 'core.fault', details: { id: expect.any(String) } },
    });
    const found = await units();
    expect(names.map((name) => found.includes(name))).toEqual([true, false, true]);
    expect(await lines()).toHaveLength(2);
    expect((await app.rows(OutboxRow)).filter((job) => job.kind === 'probe')).toEqual([]);
    const id = JSON.stringify(fault).match(/"id":"([^"]+)"/)?.[1] ?? 'none';
    expect(logged.mock.calls.flat().join('\n')).toContain(id);
    expect(JSON.stringify(fault)).not.toContain('secret of the bug');
  });

  it('may be tried again with the same id, since nothing was answered for good', async () => {
    const commandId = newId();
    await bus.send(bug, 'x', commandId);
    expect(await bus.send(good, newId(), commandId)).toHaveProperty('result');
  });
});

describe('an error of the database', () => {
  it('[S6] fails the one command that caused it, and the rest of its batch is written', async () => {
    const names = Array.from({ length: 40 }, () => newId());
    const taken = newId();
    await bus.send(colliding, taken);
    const replies = await Promise.all(
      names.map((name, index) =>
        index === 13 ? bus.send(colliding, taken) : bus.send(good, name),
      ),
    );
    const faulty = replies.flatMap((reply, index) => ('refusal' in reply ? [index] : []));
    expect(faulty).toEqual([13]);
    expect(replies[13]).toMatchObject({ refusal: { code: 'fault' } });
    const found = new Set(await units());
    expect(names.filter((name) => found.has(name))).toHaveLength(39);
    const seqs = (await lines()).map((line) => line.seq).sort((a, b) => a - b);
    expect(seqs).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  it('[S6] two of one batch that exclude each other: the earlier stands', async () => {
    const wanted = newId();
    const [first, second] = await Promise.all([
      bus.send(colliding, wanted),
      bus.send(colliding, wanted),
    ]);
    expect(first).toHaveProperty('result');
    expect(second).toMatchObject({ refusal: { code: 'fault' } });
    expect((await app.rows(PersonRow)).filter((row) => row.username === wanted)).toHaveLength(1);
  });

  it('[S8] is logged without what was to be written', async () => {
    const wanted = `name-${newId()}`;
    await bus.send(colliding, wanted);
    logged.mockClear();
    await bus.send(colliding, wanted);
    const said = logged.mock.calls.flat().join('\n');
    expect(said).toContain('probe.colliding');
    expect(said).not.toContain(wanted);
  });
});

it('[S6] a refused command of a batch takes its staged rows with it', async () => {
  const names = [newId(), newId()];
  const [refused, accepted] = await Promise.all([
    bus.send(refusing, names[0]),
    bus.send(good, names[1]),
  ]);
  expect(refused).toMatchObject({ refusal: { code: 'invalid' }, seq: 1 });
  expect(accepted).toMatchObject({ seq: 2 });
  const found = await units();
  expect(names.map((name) => found.includes(name))).toEqual([false, true]);
});

it('[S8] the journal keeps neither the arguments of a secret command nor a trace of them', async () => {
  const text = `choice-${newId()}`;
  await bus.send(secret, text);
  const [line] = await lines();
  expect(line?.args).toBeNull();
  expect(JSON.stringify(line)).not.toContain(text);
});
