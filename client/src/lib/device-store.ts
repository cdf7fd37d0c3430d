// A database of this browser (IndexedDB), opened at its first use and again after the browser or a newer program closed it. Not for what
// lies in it: vault/indexed-store.ts, features/annotations/notes-keep.ts.

export const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the store of this device failed'));
  });

/** Resolves once it is on the disk, not only asked for. */
const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('nothing was stored'));
  });

/** Browsers call a transaction complete before the disk has it, unless they are told otherwise. */
const onDisk: IDBTransactionOptions = { durability: 'strict' };

type Tables<N extends string> = (name: N) => IDBObjectStore;

export class DeviceStore<N extends string> {
  #opening: Promise<IDBDatabase> | null = null;

  constructor(
    private readonly name: string,
    private readonly version: number,
    private readonly tables: readonly N[],
    private readonly build: (database: IDBDatabase) => void,
  ) {}

  /** Rejects where the browser gives none: private window, full disk. */
  open(): Promise<IDBDatabase> {
    const opening = (this.#opening ??= this.#opened());
    opening.catch(() => this.#forget(opening));
    return opening;
  }

  async reading<T>(table: N, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const transaction = await this.#begin([table], 'readonly');
    return answered(ask(transaction.objectStore(table)));
  }

  /** All of it or nothing. */
  async writing(act: (store: Tables<N>) => void): Promise<void> {
    const transaction = await this.#begin(this.tables, 'readwrite');
    const stored = finished(transaction);
    try {
      act((name) => transaction.objectStore(name));
    } catch (error) {
      // What was asked before it would be stored without the rest.
      stored.catch(() => undefined);
      transaction.abort();
      throw error;
    }
    await stored;
  }

  async #begin(tables: readonly N[], mode: IDBTransactionMode): Promise<IDBTransaction> {
    const opening = this.open();
    const database = await opening;
    try {
      return database.transaction(tables, mode, onDisk);
    } catch (error) {
      // Closed, and nobody was told: Safari does so to pages that come back from the background.
      if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
      this.#forget(opening);
      return (await this.open()).transaction(tables, mode, onDisk);
    }
  }

  async #opened(): Promise<IDBDatabase> {
    const request = indexedDB.open(this.name, this.version);
    request.onupgradeneeded = () => this.build(request.result);
    const database = await answered(request);
    const opening = this.#opening;
    // A newer version of this page in another tab may rebuild the store, and must not wait for this one.
    database.onversionchange = () => {
      database.close();
      this.#forget(opening);
    };
    database.onclose = () => this.#forget(opening);
    return database;
  }

  #forget(opening: Promise<IDBDatabase> | null): void {
    if (this.#opening === opening) this.#opening = null;
  }
}
