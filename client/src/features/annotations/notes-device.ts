// This device's one outbox of notes, and the hooks that read it. Sending begins with notes-sender.tsx, which stands around every page.
import { useSyncExternalStore } from 'react';
import { mayKeep, vault } from '../../lib/vault/vault';
import type { NoteOperation } from './note-operations';
import { openNotesKeep } from './notes-keep';
import { NotesOutbox } from './notes-outbox';
import { sealedKeep } from './sealed-keep';

export const notesOutbox = new NotesOutbox(async () => sealedKeep(await openNotesKeep(), vault));
/** Opened by its PIN it takes in what waits, and gives what was sealed in it. */
vault.onChange(() => {
  if (vault.open !== null) void notesOutbox.reload();
});

/** How many changes of notes wait to be sent. */
export const useWaitingNotes = (): number =>
  useSyncExternalStore(notesOutbox.onChange, () => notesOutbox.waiting);

/** False when the browser keeps nothing for us: what waits is gone with the page. */
export const useNotesLast = (): boolean =>
  useSyncExternalStore(notesOutbox.onChange, () => notesOutbox.lasting);

export const useNoteOperations = (): readonly NoteOperation[] =>
  useSyncExternalStore(notesOutbox.onChange, () => notesOutbox.operations);

/** Of what this account has not sent: how much lies sealed in its vault, and how much with the browser in clear. */
export async function unsentNotes(account: string): Promise<{ sealed: number; plain: number }> {
  const waiting = notesOutbox.operations.filter(({ refused }) => refused === null);
  if (!mayKeep()) return { sealed: 0, plain: waiting.length };
  const isHeld = ({ commandId }: NoteOperation) => vault.holdsUnsent(commandId).catch(() => false);
  const held = await Promise.all(waiting.map(isHeld));
  return {
    sealed: await vault.unsentOf(account).catch(() => 0),
    plain: held.filter((is) => !is).length,
  };
}
