// Who waits for what is dealt with now, and who for another item.
import { describe, expect, it } from 'vitest';
import { isForNow, itemsAtHand, sameList } from './current-queue.js';
import type { SpeechKind } from './speech.js';

const items = [
  { id: 'one', parentId: null },
  { id: 'two', parentId: null },
  { id: 'two-a', parentId: 'two' },
];
const wish = (agendaItemId: string | null, kind: SpeechKind = 'speech') => ({ agendaItemId, kind });

describe('for now', () => {
  const atHand = itemsAtHand(items, 'two-a');
  it('are the current item and what it is a part of', () => {
    expect([...atHand]).toEqual(['two-a', 'two']);
    expect(isForNow(wish('two'), atHand)).toBe(true);
    expect(isForNow(wish('one'), atHand)).toBe(false);
  });
  it('is what names no item, and any point of order', () => {
    expect(isForNow(wish(null), atHand)).toBe(true);
    expect(isForNow(wish('one', 'pointOfOrder'), atHand)).toBe(true);
  });
  it('is no item before the first has begun', () => {
    expect(isForNow(wish('one'), itemsAtHand(items, null))).toBe(false);
  });
});

it('one list holds those of now, and another those of each other item', () => {
  const [now, other, next, order] = [
    wish('two'),
    wish('one'),
    wish('one'),
    wish('one', 'pointOfOrder'),
  ];
  const queue = [now, other, next, order];
  const atHand = itemsAtHand(items, 'two');
  expect(sameList(queue, now, atHand)).toEqual([now, order]);
  expect(sameList(queue, next, atHand)).toEqual([other, next]);
});
