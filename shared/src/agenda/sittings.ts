// Which sitting an item belongs to and where it then stands. The order of items alone is the reading order: those of one sitting
// stand together, sittings in their own order, and before them what is not yet given to one: it begins with the meeting.
import { byPosition, type Placed } from '../core/ordering.js';
import type { AgendaItem } from './agenda-item.js';

type Ordered = Placed & Pick<AgendaItem, 'parentId' | 'sittingId'>;
export interface SittingPlace {
  readonly beforeId: string | null;
  readonly sittingId: string | null;
}
export interface Wanted {
  readonly parentId: string | null;
  readonly beforeId: string | null;
  /** Left out: that of the place. */
  readonly sittingId?: string | null | undefined;
}

/** Sittings count from 1. */
const UNGIVEN = 0;

/** Where an item really goes: it takes the sitting of the one it stands before, or stands last in the sitting that is named. */
export function placeInSitting(
  items: readonly Ordered[],
  sittings: readonly { id: string; number: number }[],
  id: string,
  { parentId, beforeId, sittingId }: Wanted,
): SittingPlace {
  if (parentId !== null) return { beforeId, sittingId: null };
  const others = items.filter((item) => item.parentId === null && item.id !== id).sort(byPosition);
  if (beforeId !== null)
    return { beforeId, sittingId: others.find((item) => item.id === beforeId)?.sittingId ?? null };
  if (sittingId === undefined)
    return { beforeId: null, sittingId: others.at(-1)?.sittingId ?? null };
  const rank = (one: string | null): number =>
    sittings.find((sitting) => sitting.id === one)?.number ?? UNGIVEN;
  const next = others.find((item) => rank(item.sittingId) > rank(sittingId));
  return { beforeId: next?.id ?? null, sittingId };
}

/** When the items of each sitting begin, of those that say it; epoch milliseconds. */
export const sittingStarts = (
  sittings: readonly { id: string; startsAt?: number | null }[],
): ReadonlyMap<string, number> =>
  new Map(
    sittings.flatMap(({ id, startsAt }): [string, number][] =>
      startsAt === null || startsAt === undefined ? [] : [[id, startsAt]],
    ),
  );
