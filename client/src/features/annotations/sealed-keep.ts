// Unsent changes of notes lie sealed in the account's vault while that is open by its PIN, and with the browser otherwise. What was
// put into the browser before moves into the vault once it is open.
import type { Vault } from '../../lib/vault/vault';
import { inOrder, operationSchema, type NoteOperation } from './note-operations';
import type { NotesKeep } from './notes-keep';

type Vaults = Pick<Vault, 'open' | 'owner' | 'of' | 'lock' | 'holdsUnsent' | 'removeUnsent'>;

export function sealedKeep(browser: NotesKeep, vaults: Vaults): NotesKeep {
  const openFor = (account: string) => (vaults.owner?.id === account ? vaults.open : null);
  return {
    get lasting() {
      return browser.lasting || vaults.open !== null;
    },
    async read(account) {
      const plain = await browser.read(account);
      const open = openFor(account);
      if (open === null) return plain;
      const sealed = (await open.unsent()).flatMap((work) => {
        const parsed = operationSchema.safeParse(work);
        return parsed.success && parsed.data.account === account ? [parsed.data] : [];
      });
      await moved(plain, open, browser).catch(() => {
        // No room: they stay where they are, and are sent from there.
      });
      const both = new Map([...sealed, ...plain].map((each) => [each.commandId, each]));
      return [...both.values()].sort(inOrder);
    },
    async put(operation: NoteOperation) {
      const open = openFor(operation.account);
      if (open !== null && (await sealed(operation, open, vaults))) return;
      // Sealed before the vault was locked: its words do not come out into the clear for the sake of what the server said of it,
      // which it says again.
      const isSealed = await vaults.holdsUnsent(operation.commandId).catch(() => false);
      if (!isSealed) await browser.put(operation);
    },
    async remove(commandId) {
      // Also where the browser gives no vault, or it was locked meanwhile.
      await vaults.removeUnsent(commandId).catch(() => undefined);
      await browser.remove(commandId);
    },
  };
}

/** False when another tab has wiped the vault meanwhile, or put another one in its place: it is no longer open then. */
async function sealed(
  operation: NoteOperation,
  open: NonNullable<Vaults['open']>,
  vaults: Vaults,
): Promise<boolean> {
  try {
    await open.putUnsent(operation.commandId, operation);
    return true;
  } catch (error) {
    if ((await vaults.of(operation.account))?.id === open.id) throw error;
    vaults.lock();
    return false;
  }
}

async function moved(
  operations: readonly NoteOperation[],
  into: NonNullable<Vaults['open']>,
  from: NotesKeep,
): Promise<void> {
  for (const operation of operations) {
    await into.putUnsent(operation.commandId, operation);
    await from.remove(operation.commandId);
  }
}
