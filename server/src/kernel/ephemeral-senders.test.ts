// Who may send what lives for a second: asked seldom, answered at once, and never longer than a second after the right has ended.
import type { Actor } from '@hop/shared/policy/actor.js';
import { beforeEach, afterEach, expect, it, vi } from 'vitest';
import { EphemeralSenders } from './ephemeral-senders.js';
import type { ReadGate } from './read-gate.js';

const gate = { run: (work: (manager: unknown) => unknown) => Promise.resolve(work(null)) };
const viewer = (participantId: string | null) => ({
  scope: 'meeting:m',
  actor: { participantId } as Actor,
});
let leader: string | null;
let asked: number;
let senders: EphemeralSenders;

beforeEach(() => {
  vi.useFakeTimers();
  [leader, asked] = ['me', 0];
  senders = new EphemeralSenders(gate as unknown as ReadGate);
  senders.register(['pointer', 'view'], (_facts, _meetingId, actor) => {
    asked += 1;
    return Promise.resolve(actor.participantId === leader);
  });
});
afterEach(() => {
  vi.useRealTimers();
});
const soon = () => vi.advanceTimersByTimeAsync(1);

it('is known after the first word', async () => {
  const me = viewer('me');
  expect(senders.may('pointer', me)).toBe(false);
  await soon();
  expect(senders.may('pointer', me)).toBe(true);
});

it('is asked once a second however often somebody points', async () => {
  const me = viewer('me');
  for (let ms = 0; ms < 3_000; ms += 50) {
    senders.may('pointer', me);
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(asked).toBeLessThanOrEqual(4);
});

it('ends within a second of the right', async () => {
  const me = viewer('me');
  senders.may('pointer', me);
  await soon();
  leader = 'another';
  await vi.advanceTimersByTimeAsync(1_001);
  senders.may('pointer', me);
  await soon();
  expect(senders.may('pointer', me)).toBe(false);
});

it('is for no kind without a rule, nobody outside the meeting, and nobody whom the rule cannot answer for', async () => {
  senders.register(['view'], () => Promise.reject(new Error('no database')));
  const me = viewer('me');
  for (const kind of ['editing', 'view'] as const) senders.may(kind, me);
  senders.may('pointer', viewer(null));
  await soon();
  expect([senders.may('editing', me), senders.may('view', me)]).toEqual([false, false]);
  expect(asked).toBe(0);
});
