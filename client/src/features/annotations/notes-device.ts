// This device's one outbox of notes, and the hooks that read it. Sending begins with notes-sender.tsx, which stands around every page.
import { useSyncExternalStore } from 'react';
import type { NoteOperation } from './note-operations';
import { openNotesKeep } from './notes-keep';
import { NotesOutbox } from './notes-outbox';

export const notesOutbox = new NotesOutbox(openNotesKeep);

/** How many changes of notes wait to be sent. */
export const useWaitingNotes = (): number =>
  useSyncExternalStore(notesOutbox.onChange, () => notesOutbox.waiting);

/** False when the browser keeps nothing for us: what waits is gone with the page. */
export const useNotesLast = (): boolean =>
  useSyncExternalStore(notesOutbox.onChange, () => notesOutbox.lasting);

export const useNoteOperations = (): readonly NoteOperation[] =>
  useSyncExternalStore(notesOutbox.onChange, () => notesOutbox.operations);
