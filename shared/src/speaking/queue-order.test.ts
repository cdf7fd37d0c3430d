// One order for everybody: whoever looks, from whatever rows in whatever order, sees the same list.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chairPositionsAfterMove,
  explainQueue,
  orderQueue,
  type OrderReason,
  type QueueFacts,
} from './queue-order.js';
import { speechKinds, type Speech, type SpeechRequest } from './speech.js';

const request = (id: string, changes: Partial<SpeechRequest> = {}): SpeechRequest => ({
  id,
  version: 1,
  participantId: id,
  agendaItemId: 'item',
  kind: 'speech',
  subject: '',
  state: 'waiting',
  askedAt: 0,
  chairPosition: null,
  skippedAt: null,
  acts: [],
  addresseeId: null,
  addressee: '',
  groupId: null,
  followsId: null,
  ...changes,
});
const speech = (participantId: string, changes: Partial<Speech> = {}): Speech => ({
  id: `speech-${participantId}`,
  version: 1,
  participantId,
  requestId: null,
  agendaItemId: 'item',
  kind: 'speech',
  turn: 1,
  limitSeconds: 420,
  startedAt: 0,
  usedMs: 60_000,
  runningSince: null,
  endedAt: 60_000,
  givenBy: null,
  endedBy: null,
  answersId: null,
  answersGroupId: null,
  ...changes,
});
const facts = (changes: Partial<QueueFacts> = {}): QueueFacts => ({
  speeches: [],
  participants: [],
  plans: [],
  now: 100_000,
  ...changes,
});
const order = (requests: SpeechRequest[], changes: Partial<QueueFacts> = {}): string[] =>
  orderQueue(requests, facts(changes)).map((each) => each.id);

describe('who goes first', () => {
  it('whoever asked first, all else being equal', () => {
    expect(order([request('b', { askedAt: 2 }), request('a', { askedAt: 1 })])).toEqual(['a', 'b']);
  });
  it('those at the very same instant keep one fixed order', () => {
    expect(order([request('b'), request('a')])).toEqual(['a', 'b']);
  });
  it('somebody whose person, site or unit has used less time', () => {
    const participants = [
      { id: 'a', unitName: 'u', siteId: 'ba-vi' },
      { id: 'b', unitName: 'u', siteId: 'ba-trai' },
      { id: 'c', unitName: 'v', siteId: null },
      { id: 'd', unitName: 'w', siteId: null },
      { id: 'x', unitName: 'u', siteId: 'ba-vi' },
      { id: 'y', unitName: 'v', siteId: null },
    ];
    const requests = [
      request('a', { askedAt: 1 }),
      request('b', { askedAt: 2 }),
      request('c', { askedAt: 3 }),
      request('d', { askedAt: 4 }),
    ];
    const speeches = [speech('x', { usedMs: 50_000 }), speech('y', { usedMs: 70_000 })];
    expect(order(requests, { participants, speeches })).toEqual(['b', 'd', 'a', 'c']);
  });
  it('a first speech on the item before a second one, however short the first was', () => {
    const speeches = [
      speech('a', { usedMs: 1 }),
      speech('b', { agendaItemId: 'other', usedMs: 90_000 }),
    ];
    expect(order([request('a'), request('b', { askedAt: 9 })], { speeches })).toEqual(['b', 'a']);
  });
  it('a point of order, then a rebuttal, before everything else', () => {
    const requests = [
      request('talk', { askedAt: 1 }),
      request('ask', { askedAt: 2, kind: 'question' }),
      request('reply', { askedAt: 3, kind: 'rebuttal' }),
      request('order', { askedAt: 4, kind: 'pointOfOrder' }),
    ];
    expect(order(requests)).toEqual(['order', 'reply', 'talk', 'ask']);
  });
  it('whom the chair placed, above all computed order', () => {
    const requests = [
      request('order', { kind: 'pointOfOrder' }),
      request('second', { chairPosition: 2 }),
      request('first', { chairPosition: 1, askedAt: 99 }),
    ];
    expect(order(requests)).toEqual(['first', 'second', 'order']);
  });
  it('whoever was skipped goes behind everybody else, the longest skipped first, until the chair moves them', () => {
    const requests = [
      request('order', { kind: 'pointOfOrder', skippedAt: 8 }),
      request('early', { skippedAt: 7 }),
      request('new', { askedAt: 99 }),
    ];
    expect(order(requests)).toEqual(['new', 'early', 'order']);
    const moved = requests.map((each) =>
      each.id === 'order' ? { ...each, chairPosition: 1 } : each,
    );
    expect(order(moved)).toEqual(['order', 'new', 'early']);
  });
  it('a question that follows up an answer, right after a point of order', () => {
    const requests = [
      request('reply', { kind: 'rebuttal' }),
      request('more', { kind: 'question', followsId: 'first', askedAt: 9 }),
      request('order', { kind: 'pointOfOrder', askedAt: 9 }),
    ];
    expect(order(requests)).toEqual(['order', 'more', 'reply']);
  });
  it('nobody who was called or has withdrawn', () => {
    expect(
      order([
        request('a', { state: 'called' }),
        request('b', { state: 'withdrawn' }),
        request('c'),
      ]),
    ).toEqual(['c']);
  });
});

const queues = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,3}$/),
    participantId: fc.constantFrom('p1', 'p2', 'p3'),
    kind: fc.constantFrom(...speechKinds),
    askedAt: fc.nat(5),
    chairPosition: fc.option(fc.nat(4), { nil: null }),
    skippedAt: fc.option(fc.nat(3), { nil: null }),
    state: fc.constantFrom('waiting' as const, 'waiting' as const, 'called' as const),
  }),
  { selector: (each) => each.id, maxLength: 15 },
);
const histories = fc.array(
  fc.record({ participantId: fc.constantFrom('p1', 'p2', 'p3'), usedMs: fc.nat(3) }),
  { maxLength: 6 },
);

describe('for any queue', () => {
  it('the order in which requests and speeches arrive does not matter', () => {
    fc.assert(
      fc.property(queues, histories, fc.gen(), (rows, past, gen) => {
        const requests = rows.map((row) => request(row.id, row));
        const speeches = past.map((each) => speech(each.participantId, each));
        const shuffled = gen(fc.shuffledSubarray, requests, { minLength: requests.length });
        expect(order(shuffled, { speeches: [...speeches].reverse() })).toEqual(
          order(requests, { speeches }),
        );
      }),
    );
  });
  it('taking somebody out changes nothing between the others', () => {
    fc.assert(
      fc.property(queues, histories, fc.nat(), (rows, past, nth) => {
        const requests = rows.map((row) => request(row.id, row));
        const speeches = past.map((each) => speech(each.participantId, each));
        const whole = order(requests, { speeches });
        const out = whole[nth % Math.max(1, whole.length)];
        expect(
          order(
            requests.filter((each) => each.id !== out),
            { speeches },
          ),
        ).toEqual(whole.filter((id) => id !== out));
      }),
    );
  });
  it('the list reads as the chair moved it', () => {
    fc.assert(
      fc.property(queues, fc.nat(), fc.nat(), (rows, from, to) => {
        const requests = rows.map((row) => request(row.id, row));
        const ordered = orderQueue(requests, facts());
        const id = ordered[from % Math.max(1, ordered.length)]?.id;
        const target = ordered[to % (ordered.length + 1)]?.id ?? null;
        fc.pre(id !== undefined && id !== target);
        const positions = chairPositionsAfterMove(ordered, id ?? '', target);
        const after = order(
          requests.map((each) => ({
            ...each,
            chairPosition: positions?.get(each.id) ?? each.chairPosition,
          })),
        );
        const rest = ordered.map((each) => each.id).filter((each) => each !== id);
        const index = target === null ? rest.length : rest.indexOf(target);
        expect(after).toEqual([...rest.slice(0, index), id, ...rest.slice(index)]);
      }),
    );
  });
});

describe('the chair’s hand', () => {
  it('holds only those above the moved one, so later rules still order the rest', () => {
    const ordered = ['a', 'b', 'c', 'd'].map((id) => request(id));
    expect(chairPositionsAfterMove(ordered, 'c', 'b')).toEqual(
      new Map([
        ['a', 1],
        ['c', 2],
      ]),
    );
  });
  it('does not know strangers', () => {
    expect(chairPositionsAfterMove([request('a')], 'z', null)).toBeNull();
    expect(chairPositionsAfterMove([request('a')], 'a', 'z')).toBeNull();
    expect(chairPositionsAfterMove([request('a')], 'a', 'a')).toBeNull();
  });
});

describe('why this order', () => {
  const reasonsOf = (requests: SpeechRequest[], changes: Partial<QueueFacts> = {}) =>
    explainQueue(requests, facts(changes)).map(({ reason }) => reason);
  it('names what put each before the next', () => {
    const requests = [
      request('a', { chairPosition: 1, askedAt: 9 }),
      request('b', { kind: 'pointOfOrder' }),
      request('c', { askedAt: 1 }),
      request('d', { askedAt: 2 }),
      request('e', { askedAt: 2 }),
      request('f', { skippedAt: 5 }),
    ];
    expect(reasonsOf(requests)).toEqual([
      ...['chair', 'kind', 'askedFirst', 'sameInstant', 'skipped', null],
    ]);
  });
  it('turn, own time and the time of the site or unit', () => {
    const participants = [
      { id: 'a', unitName: 'u', siteId: null },
      { id: 'b', unitName: 'v', siteId: null },
      { id: 'c', unitName: 'w', siteId: null },
      { id: 'd', unitName: 'w', siteId: null },
      { id: 'x', unitName: 'v', siteId: null },
    ];
    const speeches = [
      speech('x', { usedMs: 5, agendaItemId: 'other' }),
      speech('c', { usedMs: 9, agendaItemId: 'other' }),
      speech('d', { usedMs: 1 }),
    ];
    const requests = ['a', 'b', 'c', 'd'].map((id) => request(id));
    const [first, second, third] = reasonsOf(requests, { participants, speeches });
    expect([first, second, third]).toEqual(['groupTime', 'ownTime', 'turn']);
  });
  it('explains the very order of the queue, and each reason holds between the two that it stands between', () => {
    const strength: readonly OrderReason[] = [
      ...(['chair', 'skipped', 'kind', 'turn', 'ownTime', 'groupTime'] as const),
      ...(['askedFirst', 'sameInstant'] as const),
    ];
    fc.assert(
      fc.property(queues, histories, (rows, past) => {
        const requests = rows.map((row) => request(row.id, row));
        const speeches = past.map((each) => speech(each.participantId, each));
        const explained = explainQueue(requests, facts({ speeches }));
        expect(explained.map((each) => each.request.id)).toEqual(order(requests, { speeches }));
        for (const [place, { request: one, reason }] of explained.entries()) {
          const next = explained[place + 1]?.request;
          expect(reason === null).toBe(next === undefined);
          if (next === undefined || reason === null) continue;
          // Whoever swaps only this reason's facts between the two swaps the two.
          const swapped = new Map<OrderReason, Partial<SpeechRequest>[]>([
            [
              'chair',
              [{ chairPosition: next.chairPosition }, { chairPosition: one.chairPosition }],
            ],
            ['skipped', [{ skippedAt: next.skippedAt }, { skippedAt: one.skippedAt }]],
            ['askedFirst', [{ askedAt: next.askedAt }, { askedAt: one.askedAt }]],
          ]).get(reason);
          expect(strength).toContain(reason);
          if (swapped)
            expect(
              order(
                [
                  { ...one, ...swapped[0] },
                  { ...next, ...swapped[1] },
                ],
                { speeches },
              ),
            ).toEqual([next.id, one.id]);
          // Nothing stronger parts them: pairwise they are explained alike.
          expect(explainQueue([one, next], facts({ speeches }))[0]?.reason).toBe(reason);
        }
      }),
    );
  });
});
