// Who is at work on the agenda: from their words, until they leave or fall silent.
import { expect, it } from 'vitest';
import { afterWord, BELIEVED_MS, bodyOf, stillThere } from './editors';

const heard = (tab: string, itemId: string | null, open = true, now = 0, who = 'p1') =>
  afterWord(new Map(), { ...bodyOf(tab, itemId, open), participantId: who }, now);

it('knows who has which item open, a window at a time', () => {
  const one = heard('t1', 'item-1');
  const two = afterWord(one, { ...bodyOf('t2', null, true), participantId: 'p2' }, 5);
  expect([...two.values()]).toEqual([
    { participantId: 'p1', agendaItemId: 'item-1', heardAt: 0 },
    { participantId: 'p2', agendaItemId: null, heardAt: 5 },
  ]);
});

it('forgets who leaves at once, and who falls silent within seconds', () => {
  const one = heard('t1', 'item-1');
  expect(afterWord(one, { ...bodyOf('t1', null, false), participantId: 'p1' }, 9).size).toBe(0);
  expect(stillThere(one, BELIEVED_MS - 1)).toBe(one);
  expect(stillThere(one, BELIEVED_MS).size).toBe(0);
});

it('is not misled by words that are none', () => {
  expect(afterWord(new Map(), { tab: 1, open: true }, 0).size).toBe(0);
});
