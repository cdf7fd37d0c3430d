// Where people are to sit for hours without a break: what stands together in a sitting between two recesses. It warns and never blocks.
import type { AgendaItem } from '../agenda/agenda-item.js';
import { groupBy } from '../core/group-by.js';
import { byPosition } from '../core/ordering.js';

/** Longer than this is told. */
export const LONGEST_SITTING_MINUTES = 3 * 60;

export type PlannedItem = Pick<
  AgendaItem,
  'id' | 'parentId' | 'position' | 'sittingId' | 'title' | 'kind' | 'plannedMinutes'
>;
export interface Stretch {
  readonly minutes: number;
  /** The item that it begins with. */
  readonly first: Pick<PlannedItem, 'id' | 'title'>;
}

/** In reading order; another sitting begins after a pause. An item lasts as long as its parts, or its own time if that is longer. */
export function longStretches(items: readonly PlannedItem[]): Stretch[] {
  const known = new Set(items.map(({ id }) => id));
  const byParent = groupBy(items, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  const partsOf = (id: string | null): PlannedItem[] =>
    [...(byParent.get(id) ?? [])].sort(byPosition);
  const found: Stretch[] = [];
  let now: Stretch | null = null;
  const pause = (): void => {
    if (now !== null && now.minutes > LONGEST_SITTING_MINUTES) found.push(now);
    now = null;
  };
  const sit = (item: PlannedItem, minutes: number): void => {
    if (minutes > 0) now = { first: now?.first ?? item, minutes: (now?.minutes ?? 0) + minutes };
  };
  /** Answers how long it lasts. */
  const walk = (item: PlannedItem): number => {
    if (item.kind === 'recess') {
      pause();
      return item.plannedMinutes;
    }
    const parts = partsOf(item.id).reduce((sum, part) => sum + walk(part), 0);
    sit(item, item.plannedMinutes - parts);
    return Math.max(item.plannedMinutes, parts);
  };
  let sittingId: string | null = null;
  for (const item of partsOf(null)) {
    if (item.sittingId !== sittingId) pause();
    ({ sittingId } = item);
    walk(item);
  }
  pause();
  return found;
}
