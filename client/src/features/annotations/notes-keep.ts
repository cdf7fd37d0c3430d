// Where unsent changes of notes survive a reload and a closed browser: IndexedDB, by account. Where the browser gives none (private
// window, full disk) they live in memory, and `lasting` says so.
import { DeviceStore } from '../../lib/device-store';
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

const device = new DeviceStore(NAME, 1, [STORE], (database) => {
  database.createObjectStore(STORE, { keyPath: 'commandId' }).createIndex(BY_ACCOUNT, BY_ACCOUNT);
});

const lastingKeep: NotesKeep = {
  lasting: true,
  async read(account) {
    const found: unknown[] = await device.reading(STORE, (store) =>
      store.index(BY_ACCOUNT).getAll(account),
    );
    return found
      .flatMap((each) => {
        const parsed = operationSchema.safeParse(each);
        return parsed.success ? [parsed.data] : [];
      })
      .sort(inOrder);
  },
  put: (operation) => device.writing((store) => void store(STORE).put(operation)),
  remove: (commandId) => device.writing((store) => void store(STORE).delete(commandId)),
};

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
    await device.open();
    return lastingKeep;
  } catch {
    return passingKeep();
  }
}
