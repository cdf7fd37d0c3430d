// Where a dragged document goes.
import { expect, it } from 'vitest';
import { dropPlace, groupKey, stepPlace } from './document-order';

const group = (agendaItemId: string | null, ...ids: string[]) => ({
  agendaItemId,
  documents: ids.map((id) => ({ id })),
});
const groups = [group(null, 'a', 'b', 'c'), group('one'), group('two', 'd')];

it('downwards in its own item a document goes behind the one it is dropped on, upwards before it', () => {
  expect(dropPlace(groups, 'a', 'b')).toEqual({
    documentId: 'a',
    agendaItemId: null,
    beforeId: 'c',
  });
  expect(dropPlace(groups, 'a', 'c')).toMatchObject({ agendaItemId: null, beforeId: null });
  expect(dropPlace(groups, 'c', 'a')).toMatchObject({ agendaItemId: null, beforeId: 'a' });
  expect(dropPlace(groups, 'a', 'a')).toBeNull();
});

it('in another item it goes before the one it is dropped on, or first where it is dropped on the line of the item', () => {
  expect(dropPlace(groups, 'a', 'd')).toMatchObject({ agendaItemId: 'two', beforeId: 'd' });
  expect(dropPlace(groups, 'a', groupKey('one'))).toMatchObject({
    agendaItemId: 'one',
    beforeId: null,
  });
  expect(dropPlace(groups, 'a', groupKey('two'))).toMatchObject({
    agendaItemId: 'two',
    beforeId: 'd',
  });
});

it('step by step it goes through its item and on into the next, and stops at both ends of the list', () => {
  expect(stepPlace(groups, 'a', 'up')).toBeNull();
  expect(stepPlace(groups, 'a', 'down')).toMatchObject({ agendaItemId: null, beforeId: 'c' });
  expect(stepPlace(groups, 'b', 'down')).toMatchObject({ agendaItemId: null, beforeId: null });
  expect(stepPlace(groups, 'c', 'down')).toMatchObject({ agendaItemId: 'one', beforeId: null });
  expect(stepPlace(groups, 'd', 'up')).toMatchObject({ agendaItemId: 'one', beforeId: null });
  expect(stepPlace(groups, 'd', 'down')).toBeNull();
});
