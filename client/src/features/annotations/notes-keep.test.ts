// Unsent notes in a browser's database: by account, in their order, and after the browser closed the database under them.
import { IDBFactory, IDBKeyRange, type IDBDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newId } from '@hop/shared/core/ids.js';
import type { NoteOperation } from './note-operations';

const removal = (order: number, account = 'acc-1'): NoteOperation => ({
  ...{ name: 'annotation.remove', args: { annotationId: newId() } },
  ...{ commandId: newId(), account, scope: 'meeting:m1', order, at: order, refused: null },
});

let opened: IDBDatabase[];
beforeEach(() => {
  opened = [];
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  factory.open = (...args) => {
    const request = open(...args);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  };
  vi.stubGlobal('indexedDB', factory);
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());
const openKeep = async () => (await import('./notes-keep')).openNotesKeep();

it('are one account’s, in the order in which they were made', async () => {
  const keep = await openKeep();
  const [later, first, others] = [removal(2), removal(1), removal(3, 'acc-2')];
  for (const each of [later, first, others]) await keep.put(each);
  expect(await keep.read('acc-1')).toEqual([first, later]);
  await keep.remove(first.commandId);
  expect(await keep.read('acc-1')).toEqual([later]);
});

it('go on being kept after the browser has closed the database', async () => {
  const keep = await openKeep();
  const [before, after] = [removal(1), removal(2)];
  await keep.put(before);
  opened[0]?.close();
  await keep.put(after);
  expect(keep.lasting).toBe(true);
  expect(await keep.read('acc-1')).toEqual([before, after]);
});

it('live in memory, and it is said, where the browser gives no database', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const keep = await openKeep();
  expect(keep.lasting).toBe(false);
  await keep.put(removal(1));
  expect(await keep.read('acc-1')).toHaveLength(1);
});
