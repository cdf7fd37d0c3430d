// The vault in a browser's database: rows and pieces by key, all or nothing, and a database that was closed under it.
import { IDBFactory, IDBKeyRange, type IDBDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aVaultRow as row } from '../../testing/vault-row';
import type { SealedPiece, VaultStore } from './places';

const place = (fileId: string, packId = 'p1', vaultId = 'v1') => ({ vaultId, packId, fileId });
const piece = (byte: number): SealedPiece => ({
  iv: new Uint8Array([byte]),
  data: new Uint8Array([byte]).buffer,
});
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

let store: VaultStore;
let opened: IDBDatabase[];
beforeEach(async () => {
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
  store = (await import('./indexed-store')).indexedStore;
  await store.addVault(row('v1'));
  for (const id of ['p1', 'p2']) await store.putPack({ vaultId: 'v1', id, notAfter: 1 });
});
afterEach(() => vi.unstubAllGlobals());

it('changes a row in one step, however many do so at once', async () => {
  await Promise.all(
    Array.from({ length: 20 }, () =>
      store.changeVault('v1', (old) => ({ ...old, wrongTries: old.wrongTries + 1 })),
    ),
  );
  expect(await store.vaults()).toMatchObject([{ id: 'v1', wrongTries: 20 }]);
  expect(await store.changeVault('gone', (old) => old)).toBeNull();
});

it('keeps files, packs and vaults apart by their keys', async () => {
  await store.addVault(row('v2'));
  await store.putPack({ vaultId: 'v2', id: 'p1', notAfter: 1 });
  for (const at of [place('a'), place('ab'), place('a', 'p2'), place('a', '', 'v2')])
    await store.putPieces(at, [
      [-1, piece(0)],
      [0, piece(1)],
      [10, piece(2)],
    ]);
  expect(await store.indexes(place('a'))).toEqual([-1, 0, 10]);
  expect(await store.files('v1', 'p1')).toEqual(['a', 'ab']);
  expect((await store.piece(place('a'), 10))?.iv).toEqual(new Uint8Array([2]));
  await store.putPieces(place('a'), [[-1, piece(7)]], true);
  expect(await store.indexes(place('a'))).toEqual([-1]);
  await store.wipeFile(place('a'));
  expect(await store.files('v1', 'p1')).toEqual(['ab']);
  await store.wipePack('v1', 'p1');
  expect([ids(await store.packs('v1')), await store.files('v1', 'p1')]).toEqual([['p2'], []]);
  expect(await store.files('v1', 'p2')).toEqual(['a']);
  await store.wipeVault('v1');
  expect([ids(await store.vaults()), await store.files('v1', 'p2')]).toEqual([['v2'], []]);
  expect(await store.files('v2', '')).toEqual(['a']);
});

it('stores all pieces of a step or none', async () => {
  const bad = { iv: new Uint8Array(1), data: () => 0 } as unknown as SealedPiece;
  const step = store.putPieces(place('a'), [
    [0, piece(1)],
    [1, bad],
  ]);
  await expect(step).rejects.toThrow();
  expect(await store.indexes(place('a'))).toEqual([]);
});

it('takes nothing into a vault or a pack that another tab has wiped', async () => {
  await store.wipePack('v1', 'p1');
  await expect(store.putPieces(place('a'), [[0, piece(1)]], true)).rejects.toThrow();
  await store.putPieces(place('a', ''), [[0, piece(1)]], true);
  await store.wipeVault('v1');
  await expect(store.putPieces(place('a', ''), [[0, piece(1)]], true)).rejects.toThrow();
  await expect(store.putPack({ vaultId: 'v1', id: 'p1', notAfter: 1 })).rejects.toThrow();
  expect([await store.packs('v1'), await store.files('v1', '')]).toEqual([[], []]);
  expect(await store.files('v1', 'p1')).toEqual([]);
});

it.each([
  ['by the browser, which says so', (database: IDBDatabase) => fire(database, 'close')],
  [
    'for a newer program in another tab',
    (database: IDBDatabase) => fire(database, 'versionchange'),
  ],
  ['by nobody who says so', (database: IDBDatabase) => database.close()],
])('opens again at the next use what was closed %s', async (_, close) => {
  const [database] = opened;
  if (database === undefined) throw new Error('never opened');
  close(database);
  expect(ids(await store.vaults())).toEqual(['v1']);
  await store.addVault(row('v2'));
  expect(ids(await store.vaults())).toEqual(['v1', 'v2']);
  expect(opened).toHaveLength(2);
});

it('tries again after the browser gave no store', async () => {
  vi.resetModules();
  const factory = indexedDB;
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('private window', 'SecurityError');
    },
  });
  store = (await import('./indexed-store')).indexedStore;
  await expect(store.vaults()).rejects.toThrow();
  vi.stubGlobal('indexedDB', factory);
  expect(ids(await store.vaults())).toEqual(['v1']);
});

function fire(database: IDBDatabase, type: 'close' | 'versionchange'): void {
  if (type === 'close') database.close();
  const event = Object.assign(new Event(type), { newVersion: 2 });
  if (type === 'close') database.onclose?.(event);
  else database.onversionchange?.(event as IDBVersionChangeEvent);
}
