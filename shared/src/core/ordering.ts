// Keeping a list in order by whole-number positions: gaps are allowed, ties are not, and as few rows as possible change.

export interface Placed {
  readonly id: string;
  readonly position: number;
}

/** Room left between neighbours, so that a row can usually go between two others without touching them. */
export const POSITION_STEP = 1_000;

export const byPosition = (a: Placed, b: Placed): number =>
  a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Position of a row that goes last. */
export const lastPosition = (rows: readonly Placed[]): number =>
  rows.reduce((last, row) => Math.max(last, row.position), 0) + POSITION_STEP;

/**
 * New positions when `id` (a newcomer, or one of the rows) comes to stand before `beforeId`, or last when that is null.
 * Only rows whose position changes are in the answer; null when `beforeId` is not among the other rows.
 */
export function placeBefore(
  rows: readonly Placed[],
  id: string,
  beforeId: string | null,
): ReadonlyMap<string, number> | null {
  const others = rows.filter((row) => row.id !== id).sort(byPosition);
  const index = beforeId === null ? others.length : others.findIndex((row) => row.id === beforeId);
  if (index === -1) return null;
  const before = others[index - 1];
  const after = others[index];
  const wanted = between(before?.position, after?.position);
  if (wanted !== null) return changesOnly(rows, [[id, wanted]]);
  const ids = others.map((row) => row.id);
  ids.splice(index, 0, id);
  return changesOnly(
    rows,
    ids.map((each, place) => [each, (place + 1) * POSITION_STEP]),
  );
}

function between(before: number | undefined, after: number | undefined): number | null {
  if (before === undefined) return after === undefined ? POSITION_STEP : after - POSITION_STEP;
  if (after === undefined) return before + POSITION_STEP;
  const middle = before + Math.floor((after - before) / 2);
  return middle > before && middle < after ? middle : null;
}

function changesOnly(
  rows: readonly Placed[],
  wanted: readonly (readonly [string, number])[],
): ReadonlyMap<string, number> {
  const now = new Map(rows.map((row) => [row.id, row.position]));
  return new Map(wanted.filter(([id, position]) => now.get(id) !== position));
}
