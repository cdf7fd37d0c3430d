// Pages that somebody has had before them, as ranges from a first to a last page: in order, apart from each other, never fewer than
// before.
import { z } from 'zod';

export const pageRangeSchema = z.tuple([z.number().int().min(1), z.number().int().min(1)]);
export type PageRange = z.output<typeof pageRangeSchema>;

/** So many islands are kept of one document; further ones are not counted. */
const MOST_RANGES = 200;

/** Both together, without what lies beyond the document's `pages`. */
export function withPages(
  known: readonly PageRange[],
  more: readonly PageRange[],
  pages: number,
): readonly PageRange[] {
  const within = [...known, ...more]
    .map(([from, to]): PageRange => [from, Math.min(to, pages)])
    .filter(([from, to]) => from <= to)
    .sort(([one], [other]) => one - other);
  const joined: PageRange[] = [];
  for (const [from, to] of within) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined.length <= MOST_RANGES ? joined : known;
}

export const countPages = (ranges: readonly PageRange[]): number =>
  ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);

export const furthestPage = (ranges: readonly PageRange[]): number => ranges.at(-1)?.[1] ?? 0;
