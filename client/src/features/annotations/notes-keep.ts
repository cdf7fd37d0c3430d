// Where unsent changes of notes survive a reload and a closed browser: IndexedDB, by account. Where the browser gives none (private
// window, full disk) they live in memory, and `lasting` says so.
import { inOrder, operationSchema, type NoteOperation } from './note-operations';

export interface NotesKeep {
  /** False: what is kept here is gone with the page. */
  readonly lasting: boolean;
  /** In the order in which they were made. */
  read(account: string): Promise<NoteOperation[]>;
  put(operation: NoteOperation): Promise<void>;
  remove(commandId: string): Promise<void>;
}

const NAME = 'notes';
const STORE = 'operations';
const BY_ACCOUNT = 'account';

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    const store = request.result.createObjectStore(STORE, { keyPath: 'commandId' });
    store.createIndex(BY_ACCOUNT, BY_ACCOUNT);
  };
  const database = await answered(request);
  // Another tab with a newer program must not wait for this one.
  database.onversionchange = () => database.close();
  return database;
}

/** Resolves once the change is on the disk, not only asked for. */
function lastingKeep(database: IDBDatabase): NotesKeep {
  const write = (act: (store: IDBObjectStore) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
      act(transaction.objectStore(STORE));
    });
  return {
    lasting: true,
    async read(account) {
      const store = database.transaction(STORE).objectStore(STORE);
      const found: unknown[] = await answered(store.index(BY_ACCOUNT).getAll(account));
      return found
        .flatMap((each) => {
          const parsed = operationSchema.safeParse(each);
          return parsed.success ? [parsed.data] : [];
        })
        .sort(inOrder);
    },
    put: (operation) => write((store) => store.put(operation)),
    remove: (commandId) => write((store) => store.delete(commandId)),
  };
}

export function passingKeep(): NotesKeep {
  const kept = new Map<string, NoteOperation>();
  return {
    lasting: false,
    read: (account) =>
      Promise.resolve([...kept.values()].filter((each) => each.account === account).sort(inOrder)),
    put: (operation) => Promise.resolve(void kept.set(operation.commandId, operation)),
    remove: (commandId) => Promise.resolve(void kept.delete(commandId)),
  };
}

export async function openNotesKeep(): Promise<NotesKeep> {
  try {
    return lastingKeep(await open());
  } catch {
    return passingKeep();
  }
}
