// What signing out says of notes not sent: each is counted once, as sealed or as lying in clear, also after the vault was locked.
import { newId } from '@hop/shared/core/ids.js';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { vault } from '../../lib/vault/vault';
import { quickPin } from '../../testing/quick-pin';
import { notesOutbox, unsentNotes } from './notes-device';

const me = { id: 'account-1', name: 'Nguyễn Văn An', officeRole: 'none' };

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  vi.stubGlobal('isSecureContext', true);
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: {} });
  quickPin();
});
afterEach(async () => {
  await notesOutbox.use(null);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

const write = () =>
  notesOutbox.add('meeting:m1', { name: 'annotation.remove', args: { annotationId: newId() } });
const isLeft = (left: { sealed: number; plain: number }) =>
  vi.waitFor(async () => expect(await unsentNotes(me.id)).toEqual(left));

it('counts each note once', async () => {
  await notesOutbox.use(me.id);
  expect(await unsentNotes(me.id)).toEqual({ sealed: 0, plain: 0 });
  await vault.create(me, 'main', '482913');
  write();
  await isLeft({ sealed: 1, plain: 0 });
  vault.lock();
  expect(await unsentNotes(me.id)).toEqual({ sealed: 1, plain: 0 });
  write();
  await isLeft({ sealed: 1, plain: 1 });
  await vault.wipe((await vault.of(me.id))?.id ?? '');
});
