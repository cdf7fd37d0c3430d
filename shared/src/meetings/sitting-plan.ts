// How planned sittings lie in time: which number each has, and whether one may stand where it is put.
import type { Sitting } from './meeting.js';

export type PlannedSitting = Pick<Sitting, 'id' | 'number' | 'state' | 'startsAt' | 'plannedEndAt'>;

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
  placed: { id: string; startsAt: number; plannedEndAt: number | null },
  sittings: readonly PlannedSitting[],
  currentId: string | null,
): SittingFault | null {
  const { id, startsAt } = placed;
  const endsAt = placed.plannedEndAt ?? startsAt;
  if (endsAt < startsAt || placed.plannedEndAt === startsAt) return 'endsBeforeStart';
  const others = sittings.filter((one) => one.id !== id && one.startsAt !== null);
  const current = others.find((one) => one.id === currentId);
  if (current && startsAt < (current.startsAt ?? 0)) return 'beforeCurrent';
  const overlaps = others.some((one) => {
    const from = one.startsAt ?? 0;
    const to = one.plannedEndAt ?? from + 1;
    return from < Math.max(endsAt, startsAt + 1) && startsAt < to;
  });
  return overlaps ? 'overlaps' : null;
}
