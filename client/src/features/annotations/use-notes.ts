// My own notes as they stand with what this device did and has not sent. Those of one document stand in the order of its pages.
import type { NoteKind } from '@hop/shared/annotations/annotation.js';
import { pageNow } from '@hop/shared/annotations/placement.js';
import { useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities, useScope } from '../../live';
import { withOperations, type Note } from './note-operations';
import { notesOutbox, useNoteOperations } from './notes-device';

const byAge = (a: Note, b: Note): number => a.writtenAt - b.writtenAt || (a.id < b.id ? -1 : 1);
const inOrder = (a: Note, b: Note): number => (pageNow(a) ?? 0) - (pageNow(b) ?? 0) || byAge(a, b);

export function useAllNotes(): readonly Note[] {
  const { scope } = useScope();
  const rows = useEntities('annotation');
  const operations = useNoteOperations();
  const done = useSyncExternalStore(notesOutbox.onChange, () => notesOutbox.done);
  return useMemo(() => {
    const here = <T extends { scope: string }>(all: readonly T[]) =>
      all.filter((each) => each.scope === scope);
    return withOperations(rows, here(done), here(operations));
  }, [rows, done, operations, scope]);
}

export function useNotes(documentId: string | null): {
  here: readonly Note[];
  all: readonly Note[];
} {
  const notes = useAllNotes();
  return useMemo(
    () => ({
      here: notes.filter((note) => note.documentId === documentId).toSorted(inOrder),
      all: notes.toSorted((a, b) => byAge(b, a)),
    }),
    [notes, documentId],
  );
}

/** A line of the list: one note, or all strokes of a page, which nobody reads one by one. */
export interface NoteLine {
  readonly id: string;
  readonly notes: readonly [Note, ...Note[]];
}

export function linesOf(notes: readonly Note[], kind: NoteKind | null): readonly NoteLine[] {
  const lines = new Map<string, NoteLine>();
  for (const note of notes) {
    if (kind !== null && note.kind !== kind) continue;
    const isStroke = note.kind === 'pen' && note.text === '' && note.opinionAt === null;
    const id =
      isStroke && note.sharedWith.length === 0
        ? `${note.documentId ?? ''} ${pageNow(note) ?? ''} ${note.placed}`
        : note.id;
    const line = lines.get(id);
    lines.set(id, line ? { id, notes: [...line.notes, note] } : { id, notes: [note] });
  }
  return [...lines.values()];
}

/** The second line of the room's button "Ghi chú". */
export function useNotesStatus(): { detail: string } {
  const { t } = useTranslation('annotations');
  const notes = useAllNotes();
  const count = notes.length;
  const lost = notes.filter(({ placed }) => placed === 'lost').length;
  const given = useEntities('sharedNote').length;
  if (lost > 0) return { detail: t('status.lost', { count, lost }) };
  if (given > 0)
    return { detail: t(count === 0 ? 'status.given' : 'status.withGiven', { count, given }) };
  return { detail: count === 0 ? t('status.none') : t('status.count', { count }) };
}
