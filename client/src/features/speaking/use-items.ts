// The items of the agenda as they are named beside a request: "2.1. Thảo luận", and which of them can still be asked for.
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import { useMemo } from 'react';
import { useEntities } from '../../live';

export interface NamedItem {
  readonly item: AgendaItem;
  /** "2.1. Thảo luận" */
  readonly name: string;
}

export function useItems(): readonly NamedItem[] {
  const items = useEntities('agendaItem');
  return useMemo(
    () =>
      flattenAgenda(agendaTree(items, 0)).map(({ item, number }) => ({
        item,
        name: `${number}. ${item.title}`,
      })),
    [items],
  );
}

/** Nobody speaks in a recess, and what is done is done. */
export const useOpenItems = (): readonly NamedItem[] =>
  useItems().filter(({ item }) => item.state !== 'done' && item.kind !== 'recess');

export function useItemName(): (agendaItemId: string | null) => string {
  const items = useItems();
  return (agendaItemId) => items.find(({ item }) => item.id === agendaItemId)?.name ?? '';
}
