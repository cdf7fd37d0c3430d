// Where an item goes when it is moved by button or by drag, as the command takes it. The move itself: shared/agenda/agenda-move;
// which sitting it then belongs to: shared/agenda/sittings.
import { positionsAfterMove } from '@hop/shared/agenda/agenda-move.js';
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import { placeInSitting } from '@hop/shared/agenda/sittings.js';
import { byPosition } from '@hop/shared/core/ordering.js';

export interface Target {
  agendaItemId: string;
  parentId: string | null;
  beforeId: string | null;
  sittingId?: string | null;
}
export type Step = 'up' | 'down' | 'in' | 'out';
type Sittings = readonly { id: string; number: number }[];

const siblingsOf = (items: readonly AgendaItem[], item: AgendaItem): AgendaItem[] =>
  items.filter((each) => each.parentId === item.parentId).sort(byPosition);

/** Behind `item`: before its next sibling, or last in its sitting when the next is of another one. */
function behind(siblings: readonly AgendaItem[], item: AgendaItem): Omit<Target, 'agendaItemId'> {
  const next = siblings[siblings.indexOf(item) + 1];
  const { parentId, sittingId } = item;
  return next !== undefined && next.sittingId === sittingId
    ? { parentId, beforeId: next.id }
    : { parentId, beforeId: null, ...(parentId === null ? { sittingId } : {}) };
}

/** One place up or down, into the sitting before or after at its ends; in: last part of the item above; out: behind its parent. */
export function stepTarget(items: readonly AgendaItem[], id: string, step: Step): Target | null {
  const item = items.find((each) => each.id === id);
  if (item === undefined) return null;
  const siblings = siblingsOf(items, item);
  const at = siblings.indexOf(item);
  const [above, below] = [siblings[at - 1], siblings[at + 1]];
  switch (step) {
    case 'up':
      if (above === undefined) return null;
      if (above.sittingId !== item.sittingId)
        return { agendaItemId: id, ...behind(siblings, above) };
      return { agendaItemId: id, parentId: item.parentId, beforeId: above.id };
    case 'down':
      if (below === undefined) return null;
      if (below.sittingId !== item.sittingId)
        return { agendaItemId: id, parentId: item.parentId, beforeId: below.id };
      return { agendaItemId: id, ...behind(siblings, below) };
    case 'in':
      if (above === undefined) return null;
      return { agendaItemId: id, parentId: above.id, beforeId: null };
    case 'out': {
      const parent = items.find((each) => each.id === item.parentId);
      if (parent === undefined) return null;
      return { agendaItemId: id, ...behind(siblingsOf(items, parent), parent) };
    }
  }
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
  const fromAbove =
    item.parentId === over.parentId && siblings.indexOf(item) < siblings.indexOf(over);
  const place = fromAbove ? behind(siblings, over) : { parentId: over.parentId, beforeId: over.id };
  const places = positionsAfterMove(items, id, place.parentId, place.beforeId);
  return places instanceof Map ? { agendaItemId: id, ...place } : null;
}

/** The list as it will stand; shown from the drop until the server's answer. */
export function afterMove(
  items: readonly AgendaItem[],
  target: Target,
  sittings: Sittings,
): readonly AgendaItem[] {
  const { agendaItemId: id, parentId } = target;
  const { beforeId, sittingId } = placeInSitting(items, sittings, id, target);
  const places = positionsAfterMove(items, id, parentId, beforeId);
  if (!(places instanceof Map)) return items;
  return items.map((item) => ({
    ...item,
    ...places.get(item.id),
    ...(item.id === id ? { parentId, sittingId } : {}),
  }));
}
