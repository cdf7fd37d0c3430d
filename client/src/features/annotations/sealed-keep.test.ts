// Unsent notes and the vault: sealed while it is open, moved into it when it opens, found again after a lock, nobody else's.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Vault } from '../../lib/vault/vault';
import { MemoryVaultStore } from '../../testing/memory-vault-store';
import type { NoteOperation } from './note-operations';
import { passingKeep, type NotesKeep } from './notes-keep';
import { sealedKeep } from './sealed-keep';

const PIN = '482913';
const owner = { id: 'acc-1', name: 'Nguyễn Minh Châu', officeRole: 'none' };
const removal = (commandId: string, order: number, account = owner.id): NoteOperation => ({
  ...{ name: 'annotation.remove', args: { annotationId: `n-${commandId}` } },
  ...{ commandId, account, scope: 'meeting:m1', order, at: order, refused: null },
});
const ids = (operations: readonly NoteOperation[]) => operations.map((each) => each.commandId);

let browser: NotesKeep;
let store: MemoryVaultStore;
let vault: Vault;
let keep: NotesKeep;
afterEach(() => vi.restoreAllMocks());
beforeEach(async () => {
  const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((algorithm, ...rest) =>
    derive({ ...(algorithm as Pbkdf2Params), iterations: 100 }, ...rest),
  );
  browser = passingKeep();
  store = new MemoryVaultStore();
  vault = new Vault(store);
  keep = sealedKeep(browser, vault);
});

it('lie sealed while the vault is open, and with the browser before', async () => {
  await keep.put(removal('before', 1));
  expect(ids(await browser.read(owner.id))).toEqual(['before']);
  await vault.create(owner, 'main', PIN);
  await keep.put(removal('after', 2));
  expect(ids(await browser.read(owner.id))).toEqual(['before']);
  expect(ids(await keep.read(owner.id))).toEqual(['before', 'after']);
  expect(await browser.read(owner.id)).toEqual([]);
  expect(await vault.open?.unsent()).toHaveLength(2);
});

it('are out of reach while it is locked, and there again with the PIN', async () => {
  await vault.create(owner, 'main', PIN);
  await keep.put(removal('sealed', 1));
  const { id } = (await vault.of(owner.id)) ?? { id: '' };
  vault.lock();
  expect(await keep.read(owner.id)).toEqual([]);
  await vault.unlock(id, PIN);
  expect(ids(await keep.read(owner.id))).toEqual(['sealed']);
  await keep.remove('sealed');
  expect(await keep.read(owner.id)).toEqual([]);
  expect(await vault.open?.unsent()).toEqual([]);
});

it('of another account neither go into the vault nor come out of it', async () => {
  await vault.create(owner, 'main', PIN);
  await keep.put(removal('mine', 1));
  await keep.put(removal('theirs', 2, 'acc-2'));
  expect(ids(await keep.read('acc-2'))).toEqual(['theirs']);
  expect(await vault.open?.unsent()).toHaveLength(1);
});

it('stay with the browser, and are read, where the vault has no room', async () => {
  await keep.put(removal('before', 1));
  await vault.create(owner, 'main', PIN);
  if (vault.open) vault.open.putUnsent = () => Promise.reject(new Error('QuotaExceededError'));
  expect(ids(await keep.read(owner.id))).toEqual(['before']);
  expect(ids(await browser.read(owner.id))).toEqual(['before']);
});

it('sent after the vault was locked again, counts as sealed no more', async () => {
  await vault.create(owner, 'main', PIN);
  await keep.put(removal('sent', 1));
  await keep.put(removal('waits', 2));
  vault.lock();
  const heard = vi.fn();
  vault.onChange(heard);
  await keep.remove('sent');
  expect(await vault.lockedUnsentOf(owner.id)).toBe(1);
  expect(heard).toHaveBeenCalledTimes(1);
  await keep.remove('never sealed');
  expect(heard).toHaveBeenCalledTimes(1);
});

it('of another account and locked, is taken out all the same while somebody’s own vault is open', async () => {
  await vault.create(owner, 'main', PIN);
  await keep.put(removal('sent', 1));
  await vault.create({ ...owner, id: 'acc-2' }, 'main', PIN);
  await keep.remove('sent');
  expect(await vault.lockedUnsentOf(owner.id)).toBe(0);
});

it('refused after the vault was locked, do not come out into the clear', async () => {
  await vault.create(owner, 'main', PIN);
  await keep.put(removal('refused', 1));
  vault.lock();
  await keep.put({ ...removal('refused', 1), refused: { code: 'notFound', message: 'x' } });
  expect(await browser.read(owner.id)).toEqual([]);
  expect(await vault.lockedUnsentOf(owner.id)).toBe(1);
  await keep.put(removal('new', 2));
  expect(ids(await browser.read(owner.id))).toEqual(['new']);
});

it('outlive the tab where another tab forgot the PIN and chose a new one meanwhile', async () => {
  await vault.create(owner, 'main', PIN);
  const other = new Vault(store);
  await other.wipe((await other.of(owner.id))?.id ?? '');
  await other.create(owner, 'main', '739150');
  await keep.put(removal('written', 1));
  expect(vault.open).toBeNull();
  expect(ids(await browser.read(owner.id))).toEqual(['written']);
  const { id } = (await vault.of(owner.id)) ?? { id: '' };
  await vault.unlock(id, '739150');
  expect(ids(await keep.read(owner.id))).toEqual(['written']);
  expect(await browser.read(owner.id)).toEqual([]);
});

it('are kept by the browser where it gives no vault', async () => {
  const none = () => Promise.reject(new Error('no store'));
  const nothing = { open: null, owner: null, of: none, lock: () => undefined };
  keep = sealedKeep(browser, { ...nothing, holdsUnsent: none, removeUnsent: none });
  await keep.put(removal('one', 1));
  expect(ids(await keep.read(owner.id))).toEqual(['one']);
  await keep.remove('one');
  expect(await keep.read(owner.id)).toEqual([]);
});
