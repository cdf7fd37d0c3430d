// The order of calling where the plan of the list says that who asked first goes first.
import { expect, it } from 'vitest';
import { orderQueue, type QueueFacts } from './queue-order.js';
import type { Speech, SpeechRequest } from './speech.js';

const request = (
  id: string,
  askedAt: number,
  change: Partial<SpeechRequest> = {},
): SpeechRequest => ({
  ...{ id, version: 1, participantId: id, agendaItemId: 'item', kind: 'speech', subject: '' },
  ...{ state: 'waiting', askedAt, chairPosition: null, skippedAt: null, acts: [] },
  ...{ addresseeId: null, addressee: '', groupId: null, followsId: null },
  ...change,
});
/** Who asked first has spoken for a minute already. */
const spoken: Speech = {
  ...{ id: 's', version: 1, participantId: 'early', requestId: null, agendaItemId: 'item' },
  ...{ kind: 'speech', turn: 1, limitSeconds: 420, startedAt: 0, usedMs: 60_000 },
  ...{ runningSince: null, endedAt: 60_000, givenBy: null, endedBy: null },
  ...{ answersId: null, answersGroupId: null },
};
const plans = [{ agendaItemId: 'item', about: 'speeches', order: 'asked' } as const];
const order = (requests: SpeechRequest[], planned: QueueFacts['plans']): string[] =>
  orderQueue(requests, {
    ...{ speeches: [spoken], participants: [], plans: planned, now: 100_000 },
  }).map(({ id }) => id);

it('lets who asked first go first, though others have spoken less', () => {
  const requests = [request('late', 2), request('early', 1)];
  expect(order(requests, [])).toEqual(['late', 'early']);
  expect(order(requests, plans)).toEqual(['early', 'late']);
});

it('leaves the chair, those passed over and points of order where they are', () => {
  const late = request('late', 2);
  expect(order([late, request('early', 1, { skippedAt: 50 })], plans)).toEqual(['late', 'early']);
  expect(order([request('early', 1), request('late', 2, { chairPosition: 1 })], plans)).toEqual([
    ...['late', 'early'],
  ]);
  const point = request('late', 2, { kind: 'pointOfOrder' });
  expect(order([request('early', 1), point], plans)).toEqual(['late', 'early']);
});

it('is for its own item alone', () => {
  const other = { agendaItemId: 'other' };
  const requests = [request('late', 2, other), request('early', 1, other)];
  expect(order(requests, plans)).toEqual(['late', 'early']);
});
