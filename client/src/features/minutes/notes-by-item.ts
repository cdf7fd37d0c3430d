// Running notes in the order of the agenda, each item's notes as they were written; those of no item come last.
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import type { MinuteNote } from '@hop/shared/minutes/minutes.js';

export interface ItemNotes {
  /** null: belongs to no item. */
  item: AgendaItem | null;
  number: string;
  notes: readonly MinuteNote[];
}

export function notesByItem(
  items: readonly AgendaItem[],
  notes: readonly MinuteNote[],
): ItemNotes[] {
  const inOrder = notes.toSorted(
    (one, other) => one.writtenAt - other.writtenAt || (one.id < other.id ? -1 : 1),
  );
  const known = new Set(items.map((item) => item.id));
  const groups: ItemNotes[] = flattenAgenda(agendaTree(items, 0)).map(({ item, number }) => ({
    item,
    number,
    notes: inOrder.filter((note) => note.agendaItemId === item.id),
  }));
  const rest = inOrder.filter(
    (note) => note.agendaItemId === null || !known.has(note.agendaItemId),
  );
  return [...groups, { item: null, number: '', notes: rest }];
}
