// The vault's rows and pieces in IndexedDB, which every browser of the last years has, with ranges by key. Not for sealing: sealed-files.ts.
import { DeviceStore } from '../device-store';
import {
  OWN,
  type FilePlace,
  type PackRow,
  type SealedPiece,
  type VaultRow,
  type VaultStore,
} from './places';

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

const device = new DeviceStore(NAME, VERSION, ['vaults', 'packs', 'pieces'], (database) => {
  database.createObjectStore('vaults', { keyPath: 'id' });
  database.createObjectStore('packs', { keyPath: ['vaultId', 'id'] });
  database.createObjectStore('pieces');
});

/** Undoes the step when the row is not there. */
function demand(store: IDBObjectStore, key: IDBValidKey): void {
  const request = store.getKey(key);
  request.onsuccess = () => {
    if (request.result === undefined) store.transaction.abort();
  };
}

export const indexedStore: VaultStore = {
  vaults: () => device.reading<VaultRow[]>('vaults', (store) => store.getAll()),
  addVault: (row) => device.writing((store) => void store('vaults').put(row)),
  async changeVault(id, change) {
    let changed: VaultRow | null = null;
    await device.writing((store) => {
      const request = store('vaults').get(id) as IDBRequest<VaultRow | undefined>;
      request.onsuccess = () => {
        if (request.result === undefined) return;
        changed = change(request.result);
        store('vaults').put(changed);
      };
    });
    return changed;
  },
  packs: (vaultId) => device.reading<PackRow[]>('packs', (store) => store.getAll(under(vaultId))),
  putPack: (row) =>
    device.writing((store) => {
      demand(store('vaults'), row.vaultId);
      store('packs').put(row);
    }),
  piece: (place, index) =>
    device.reading<SealedPiece | undefined>('pieces', (store) =>
      store.get([...keyOf(place), index]),
    ),
  putPieces: (place, pieces, instead = false) =>
    device.writing((store) => {
      demand(store('vaults'), place.vaultId);
      if (place.packId !== OWN) demand(store('packs'), [place.vaultId, place.packId]);
      if (instead) store('pieces').delete(under(...keyOf(place)));
      for (const [index, piece] of pieces) store('pieces').put(piece, [...keyOf(place), index]);
    }),
  async indexes(place) {
    const keys = await device.reading('pieces', (store) =>
      store.getAllKeys(under(...keyOf(place))),
    );
    return keys.map((key) => Number((key as IDBValidKey[])[3]));
  },
  async files(vaultId, packId) {
    const keys = await device.reading('pieces', (store) =>
      store.getAllKeys(under(vaultId, packId)),
    );
    return [...new Set(keys.map((key) => String((key as IDBValidKey[])[2])))];
  },
  wipeFile: (place) =>
    device.writing((store) => void store('pieces').delete(under(...keyOf(place)))),
  wipePack: (vaultId, packId) =>
    device.writing((store) => {
      store('packs').delete([vaultId, packId]);
      store('pieces').delete(under(vaultId, packId));
    }),
  wipeVault: (vaultId) =>
    device.writing((store) => {
      store('vaults').delete(vaultId);
      store('packs').delete(under(vaultId));
      store('pieces').delete(under(vaultId));
    }),
};
