// Unsent changes of notes lie sealed in the account's vault while that is open by its PIN, and with the browser otherwise. What was
// put into the browser before moves into the vault once it is open.
import type { Vault } from '../../lib/vault/vault';
import { inOrder, operationSchema, type NoteOperation } from './note-operations';
import type { NotesKeep } from './notes-keep';

type Vaults = Pick<Vault, 'open' | 'owner'>;

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
      if (open === null) return browser.put(operation);
      await open.putUnsent(operation.commandId, operation);
    },
    async remove(commandId) {
      await vaults.open?.removeUnsent(commandId);
      await browser.remove(commandId);
    },
  };
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
