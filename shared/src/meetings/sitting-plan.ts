// How planned sittings lie in time: which number each has, and whether one may stand where it is put.
import type { Sitting } from './meeting.js';

export type PlannedSitting = Pick<Sitting, 'id' | 'number' | 'state' | 'startsAt' | 'plannedEndAt'>;

interface Placed {
  readonly id: string;
  readonly startsAt: number;
  readonly plannedEndAt: number | null;
}

export type SittingFault = 'endsBeforeStart' | 'beforeCurrent' | 'overlaps';

/**
 * Sittings that have begun and the next one to be called (`currentId`) keep their numbers; the others follow in order of time.
 * Returns those whose number changes.
 */
export function renumbered<S extends PlannedSitting>(
  sittings: readonly S[],
  currentId: string | null,
): { sitting: S; number: number }[] {
  const isFixed = (one: S): boolean => one.state !== 'planned' || one.id === currentId;
  const last = Math.max(0, ...sittings.filter(isFixed).map(({ number }) => number));
  return sittings
    .filter((one) => !isFixed(one))
    .toSorted((a, b) => (a.startsAt ?? 0) - (b.startsAt ?? 0) || a.number - b.number)
    .map((sitting, index) => ({ sitting, number: last + 1 + index }))
    .filter(({ sitting, number }) => sitting.number !== number);
}

/** Why `placed` may not take place then; null: it may. `sittings` are those of the meeting, with or without an older `placed`. */
export function faultOf(
  placed: Placed,
  sittings: readonly PlannedSitting[],
  currentId: string | null,
): SittingFault | null {
  const { id, startsAt } = placed;
  const endsAt = placed.plannedEndAt ?? startsAt;
  if (endsAt < startsAt || placed.plannedEndAt === startsAt) return 'endsBeforeStart';
  const others = sittings.filter((one) => one.id !== id && one.startsAt !== null);
  const current = others.find((one) => one.id === currentId);
  if (current && startsAt < (current.startsAt ?? 0)) return 'beforeCurrent';
  return overlapped(placed, sittings) ? 'overlaps' : null;
}

/** The sitting that is in the way of `placed`, the earliest first. */
export function overlapped<S extends PlannedSitting>(
  { id, startsAt, plannedEndAt }: Placed,
  sittings: readonly S[],
): S | undefined {
  return sittings
    .filter((one) => {
      if (one.id === id || one.startsAt === null) return false;
      const to = one.plannedEndAt ?? one.startsAt + 1;
      return one.startsAt < Math.max(plannedEndAt ?? 0, startsAt + 1) && startsAt < to;
    })
    .toSorted((one, other) => (one.startsAt ?? 0) - (other.startsAt ?? 0))[0];
}
