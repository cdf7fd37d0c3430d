// The vault's rows and pieces in IndexedDB, which every browser of the last years has, with ranges by key. Not for sealing: sealed-files.ts.
import type { FilePlace, PackRow, SealedPiece, VaultRow, VaultStore } from './places';

const NAME = 'vault';
const VERSION = 1;

/** Behind every number and text in the order of keys. */
const LAST: IDBValidKey = [];
const under = (...start: string[]): IDBKeyRange => IDBKeyRange.bound(start, [...start, LAST]);
const keyOf = ({ vaultId, packId, fileId }: FilePlace): [string, string, string] => [
  vaultId,
  packId,
  fileId,
];

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the store of this device failed'));
  });
const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('nothing was stored'));
  });

let opening: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('vaults', { keyPath: 'id' });
      request.result.createObjectStore('packs', { keyPath: ['vaultId', 'id'] });
      request.result.createObjectStore('pieces');
    };
    request.onsuccess = () => {
      // A newer version of this page in another tab may rebuild the store.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('no store on this device'));
  });
  opening.catch(() => {
    opening = null;
  });
  return opening;
}

const stores = ['vaults', 'packs', 'pieces'] as const;
type StoreName = (typeof stores)[number];

async function reading<T>(name: StoreName, ask: (store: IDBObjectStore) => IDBRequest<T>) {
  return answered(ask((await open()).transaction(name).objectStore(name)));
}
async function writing(act: (store: (name: StoreName) => IDBObjectStore) => void): Promise<void> {
  const transaction = (await open()).transaction(stores, 'readwrite');
  act((name) => transaction.objectStore(name));
  await finished(transaction);
}

export const indexedStore: VaultStore = {
  vaults: () => reading<VaultRow[]>('vaults', (store) => store.getAll()),
  addVault: (row) => writing((store) => void store('vaults').put(row)),
  async changeVault(id, change) {
    let changed: VaultRow | null = null;
    await writing((store) => {
      const request = store('vaults').get(id) as IDBRequest<VaultRow | undefined>;
      request.onsuccess = () => {
        if (request.result === undefined) return;
        changed = change(request.result);
        store('vaults').put(changed);
      };
    });
    return changed;
  },
  packs: (vaultId) => reading<PackRow[]>('packs', (store) => store.getAll(under(vaultId))),
  putPack: (row) => writing((store) => void store('packs').put(row)),
  piece: (place, index) =>
    reading<SealedPiece | undefined>('pieces', (store) => store.get([...keyOf(place), index])),
  putPieces: (place, pieces, instead = false) =>
    writing((store) => {
      if (instead) store('pieces').delete(under(...keyOf(place)));
      for (const [index, piece] of pieces) store('pieces').put(piece, [...keyOf(place), index]);
    }),
  async indexes(place) {
    const keys = await reading('pieces', (store) => store.getAllKeys(under(...keyOf(place))));
    return keys.map((key) => Number((key as IDBValidKey[])[3]));
  },
  async files(vaultId, packId) {
    const keys = await reading('pieces', (store) => store.getAllKeys(under(vaultId, packId)));
    return [...new Set(keys.map((key) => String((key as IDBValidKey[])[2])))];
  },
  wipeFile: (place) => writing((store) => void store('pieces').delete(under(...keyOf(place)))),
  wipePack: (vaultId, packId) =>
    writing((store) => {
      store('packs').delete([vaultId, packId]);
      store('pieces').delete(under(vaultId, packId));
    }),
  wipeVault: (vaultId) =>
    writing((store) => {
      store('vaults').delete(vaultId);
      store('packs').delete(under(vaultId));
      store('pieces').delete(under(vaultId));
    }),
};
