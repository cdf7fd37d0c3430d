// Who may know what an item is about: as of a document, and never more people than may know of the item that it is a part of.
import { isWithin } from '../documents/rights.js';
import type { Audience } from '../policy/actor.js';
import type { AgendaItem } from './agenda-item.js';
import { hiddenTitle } from './words.js';

type Kept = Pick<AgendaItem, 'id' | 'parentId' | 'access'>;

export function maySeeItem(
  item: Kept,
  audience: Audience,
  byId: ReadonlyMap<string, Kept>,
): boolean {
  const seen = new Set<string>();
  for (let at: Kept | undefined = item; at !== undefined && !seen.has(at.id);) {
    if (at.access === null || !isWithin(audience, at.access)) return false;
    seen.add(at.id);
    at = at.parentId === null ? undefined : byId.get(at.parentId);
  }
  return true;
}

/**
 * The item for those who may not know what it is about. Its place, time and state stay: everybody speaks of the same numbers, and
 * the clock times of what follows are the same for all.
 */
export const withheld = (item: AgendaItem): AgendaItem => ({
  ...item,
  title: hiddenTitle,
  kind: item.kind === 'recess' ? 'recess' : 'discussion',
  presenter: '',
  presenterUnit: '',
  access: null,
});

/** The item and everything under it. */
export function withParts(items: readonly Kept[], id: string): string[] {
  const ids = [id];
  for (const at of ids)
    for (const item of items) if (item.parentId === at && !ids.includes(item.id)) ids.push(item.id);
  return ids;
}
