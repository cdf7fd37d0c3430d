// Which page of the new file is which page of the old one. By what stands on them; pages without text (scans) by their order between
// those that are known. A page that is nowhere any more is null: better no page than a wrong one.
import { textChange, type TextChange } from './text-change.js';

/** Of each old page, page 1 first, its page in the new file, counting from 1; null when there is none. */
export type PageAlignment = readonly (number | null)[];

/** Share of a page's words that must be on the other page. */
const ENOUGH = 0.34;

export const alignPages = (before: readonly string[], after: readonly string[]): PageAlignment =>
  pagesOf(textChange(before, after));

export function pagesOf({ before, after, matches }: TextChange): PageAlignment {
  const aligned = before.pages.map((_, index): number | null => {
    const from = before.firstOf[index] ?? 0;
    const to = before.firstOf[index + 1] ?? 0;
    const votes = new Map<number, number>();
    for (let at = from; at < to; at += 1) {
      const page = after.pageOf[matches[at] ?? -1];
      if (page !== undefined) votes.set(page, (votes.get(page) ?? 0) + 1);
    }
    const best = [...votes].reduce<[number, number]>(
      (most, vote) => (vote[1] > most[1] ? vote : most),
      [0, 0],
    );
    return best[1] > 0 && best[1] >= ENOUGH * (to - from) ? best[0] : null;
  });
  placeTextless(aligned, before.firstOf, after.firstOf);
  return aligned;
}

const isTextless = (firstOf: Int32Array, page: number): boolean =>
  firstOf[page - 1] === firstOf[page];

/** A run of textless pages goes to the textless ones between the same neighbours, when there are as many of them. */
function placeTextless(
  aligned: (number | null)[],
  oldFirst: Int32Array,
  newFirst: Int32Array,
): void {
  const newPages = newFirst.length - 1;
  for (let page = 1; page <= aligned.length; page += 1) {
    if (!isTextless(oldFirst, page)) continue;
    let last = page;
    while (last < aligned.length && isTextless(oldFirst, last + 1)) last += 1;
    const left = page === 1 ? 0 : (aligned[page - 2] ?? null);
    const right = last === aligned.length ? newPages + 1 : (aligned[last] ?? null);
    if (left !== null && right !== null && right - left === last - page + 2)
      for (let at = page; at <= last; at += 1) {
        const to = left + 1 + at - page;
        if (isTextless(newFirst, to)) aligned[at - 1] = to;
      }
    page = last;
  }
}
