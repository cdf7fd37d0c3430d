// Where items stand after one of them is moved. Numbers and clock times follow from it: agenda-tree.ts.
import { placeBefore } from '../core/ordering.js';
import type { AgendaItem } from './agenda-item.js';

export interface Place {
  readonly parentId: string | null;
  readonly position: number;
}
type Ordered = Pick<AgendaItem, 'id' | 'parentId' | 'position'>;

/**
 * The rows that change when `id` comes to stand under `parentId` before `beforeId` (null: last).
 * `intoItself`: under itself, one of its parts, or before itself. `notFound`: one of the three is not there.
 */
export function positionsAfterMove(
  items: readonly Ordered[],
  id: string,
  parentId: string | null,
  beforeId: string | null,
): ReadonlyMap<string, Place> | 'intoItself' | 'notFound' {
  const byId = new Map(items.map((item) => [item.id, item]));
  const moved = byId.get(id);
  if (moved === undefined || (parentId !== null && !byId.has(parentId))) return 'notFound';
  if (beforeId === id || isWithin(byId, parentId, id)) return 'intoItself';
  const siblings = items.filter((item) => item.parentId === parentId && item.id !== id);
  const positions = placeBefore(
    moved.parentId === parentId ? [...siblings, moved] : siblings,
    id,
    beforeId,
  );
  if (positions === null) return 'notFound';
  return new Map([...positions].map(([each, position]) => [each, { parentId, position }]));
}

/** Walks up from `from`; stops at a loop, which the rules never let arise. */
function isWithin(byId: ReadonlyMap<string, Ordered>, from: string | null, id: string): boolean {
  const seen = new Set<string>();
  for (let at = from; at !== null && !seen.has(at); at = byId.get(at)?.parentId ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
