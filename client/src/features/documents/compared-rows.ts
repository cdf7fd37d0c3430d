// The rows of a comparison: passages and pairs of pictures in the order of the pages, under the number of their page, the changes
// counted. Not for what differs inside a passage: shared/documents/compare-texts.ts.
import { compareTexts, type ComparedPassage } from '@hop/shared/documents/compare-texts.js';
import type { ComparisonReply } from '@hop/shared/documents/comparison.js';

export type RowKind = 'same' | 'changed' | 'added' | 'removed' | 'pictures';
export interface ComparedRow {
  readonly kind: RowKind;
  /** Of the file in use; of the old one for what is gone. */
  readonly page: number;
  /** Counts from 1; null where nothing differs. */
  readonly change: number | null;
  /** Of passages only. */
  readonly passage: ComparedPassage | null;
  /** Pages without text: of the old file and of the one in use. */
  readonly pictures: readonly [number | null, number | null];
}
type Unnumbered = Omit<ComparedRow, 'change'> & { readonly order: number };

export function comparedRows({ old, now, became }: ComparisonReply): ComparedRow[] {
  let order = 0;
  const passages = compareTexts(old.texts, now.texts).map((passage): Unnumbered => {
    order = passage.now?.page ?? Math.max(order, became?.[(passage.old?.page ?? 1) - 1] ?? order);
    const page = passage.now?.page ?? passage.old?.page ?? 1;
    return { kind: kindOf(passage), page, passage, pictures: [null, null], order };
  });
  const rows = [...passages, ...picturePairs(old.texts, now.texts, became ?? [])];
  let change = 0;
  return rows
    .toSorted((one, other) => one.order - other.order)
    .map(({ order: _, ...row }) => ({ ...row, change: row.kind === 'same' ? null : ++change }));
}

function kindOf({ old, now, differs }: ComparedPassage): RowKind {
  if (!differs) return 'same';
  if (old === null) return 'added';
  return now === null ? 'removed' : 'changed';
}

/** Pages without text can only be looked at: each beside the one that it became. */
function picturePairs(
  old: readonly string[],
  now: readonly string[],
  became: readonly (number | null)[],
): Unnumbered[] {
  const pair = (from: number | null, to: number | null, order: number): Unnumbered => ({
    ...{ kind: 'pictures', passage: null, order },
    ...{ page: to ?? from ?? 1, pictures: [from, to] },
  });
  const rows: Unnumbered[] = [];
  const met = new Set<number>();
  let last = 0;
  old.forEach((text, index) => {
    const to = became[index] ?? null;
    last = to ?? last;
    if (text !== '') return;
    if (to !== null) met.add(to);
    rows.push(pair(index + 1, to, to ?? last + 0.5));
  });
  now.forEach((text, index) => {
    if (text === '' && !met.has(index + 1)) rows.push(pair(null, index + 1, index + 1));
  });
  return rows;
}
