// Where an item goes when it is moved by button or by drag, as the command takes it. The move itself: shared/agenda/agenda-move.
import { positionsAfterMove } from '@hop/shared/agenda/agenda-move.js';
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import { byPosition } from '@hop/shared/core/ordering.js';

export interface Target {
  agendaItemId: string;
  parentId: string | null;
  beforeId: string | null;
}

const siblingsOf = (items: readonly AgendaItem[], item: AgendaItem): AgendaItem[] =>
  items.filter((each) => each.parentId === item.parentId).sort(byPosition);

/** One place up or down among its siblings; null at the end of the list. */
export function stepTarget(
  items: readonly AgendaItem[],
  id: string,
  step: 'up' | 'down',
): Target | null {
  const item = items.find((each) => each.id === id);
  if (item === undefined) return null;
  const siblings = siblingsOf(items, item);
  const at = siblings.indexOf(item);
  if (step === 'up' ? at === 0 : at === siblings.length - 1) return null;
  const before = step === 'up' ? siblings[at - 1] : siblings[at + 2];
  return { agendaItemId: id, parentId: item.parentId, beforeId: before?.id ?? null };
}

/** Dropped on `overId`: takes that place, so it stands behind it when it came from above. null when nothing would change. */
export function dropTarget(
  items: readonly AgendaItem[],
  id: string,
  overId: string,
): Target | null {
  const item = items.find((each) => each.id === id);
  const over = items.find((each) => each.id === overId);
  if (item === undefined || over === undefined || item === over) return null;
  const siblings = siblingsOf(items, over);
  const at = siblings.indexOf(over);
  const fromAbove = item.parentId === over.parentId && siblings.indexOf(item) < at;
  const before = fromAbove ? siblings[at + 1] : over;
  const target = { agendaItemId: id, parentId: over.parentId, beforeId: before?.id ?? null };
  const places = positionsAfterMove(items, id, target.parentId, target.beforeId);
  return places instanceof Map ? target : null;
}

/** The list as it will stand; shown from the drop until the server's answer. */
export function afterMove(items: readonly AgendaItem[], target: Target): readonly AgendaItem[] {
  const { agendaItemId, parentId, beforeId } = target;
  const places = positionsAfterMove(items, agendaItemId, parentId, beforeId);
  if (!(places instanceof Map)) return items;
  return items.map((item) => {
    const place = places.get(item.id);
    return place === undefined ? item : { ...item, ...place };
  });
}
