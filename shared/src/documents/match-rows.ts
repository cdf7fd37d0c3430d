// Which elements of one row stand in another, in the same order: the heart of comparing two texts. Long unique pieces are found
// first and split the rows; what lies between them is matched element by element. The work is bounded: two hundred pages take
// well under a second, and of what is too different nothing is matched.

/** Of each element of the first row its place in the second, -1 for none. */
export type Matches = Int32Array;

/** Lengths of the pieces that are looked for, the surest first. */
const PIECES = [8, 4, 2, 1] as const;
/** Elements looked at in all, for each element of both rows. */
const WORK_FACTOR = 60;
/** Insertions and removals that are tried between two sure pieces. */
const MAX_EDITS = 160;

interface Range {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  readonly level: number;
}

/** Steps of some milliseconds each, so that whoever has other things to do can do them in between. */
export function* matchRowsInSteps(a: Int32Array, b: Int32Array): Generator<void, Matches> {
  const matches = new Int32Array(a.length).fill(-1);
  let work = WORK_FACTOR * (a.length + b.length + 1);
  const open: Range[] = [{ a0: 0, a1: a.length, b0: 0, b1: b.length, level: 0 }];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const inner = withoutEqualEnds(a, b, range, matches);
    const size = inner.a1 - inner.a0 + (inner.b1 - inner.b0);
    if (inner.a0 === inner.a1 || inner.b0 === inner.b1 || (work -= size) < 0) continue;
    yield;
    const piece = PIECES[inner.level];
    if (piece === undefined) {
      editPath(a, b, inner, matches);
      continue;
    }
    const anchors = risingAnchors(yield* uniquePieces(a, b, inner, piece));
    if (anchors.length === 0) open.push({ ...inner, level: inner.level + 1 });
    else open.push(...between(inner, anchors));
  }
  return matches;
}

/** What is equal at the beginning and the end is matched at once. */
function withoutEqualEnds(a: Int32Array, b: Int32Array, range: Range, matches: Matches): Range {
  let { a0, a1, b0, b1 } = range;
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) matches[a0++] = b0++;
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) matches[--a1] = --b1;
  return { a0, a1, b0, b1, level: range.level };
}

type Anchor = readonly [number, number];

/** The ranges before, between and after the anchors; each anchor begins one, so that it is matched as an equal end. */
function between({ a1, b1, a0, b0, level }: Range, anchors: readonly Anchor[]): Range[] {
  const ranges: Range[] = [];
  let from: Anchor = [a0, b0];
  for (const anchor of [...anchors, [a1, b1] as const]) {
    ranges.push({ a0: from[0], a1: anchor[0], b0: from[1], b1: anchor[1], level });
    from = anchor;
  }
  return ranges;
}

/** Pieces that stand once in each range, by their place in the first. */
function* uniquePieces(
  a: Int32Array,
  b: Int32Array,
  range: Range,
  length: number,
): Generator<void, Anchor[]> {
  const inA = onceIn(a, range.a0, range.a1, length);
  yield;
  const inB = onceIn(b, range.b0, range.b1, length);
  const anchors: Anchor[] = [];
  for (const [hash, at] of inA) {
    const other = at < 0 ? undefined : inB.get(hash);
    if (other === undefined || other < 0) continue;
    let same = 0;
    while (same < length && a[at + same] === b[other + same]) same += 1;
    if (same === length) anchors.push([at, other]);
  }
  return anchors;
}

/** By the hash of each piece its place; -1 where it stands more than once. */
function onceIn(row: Int32Array, from: number, to: number, length: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at + length <= to; at += 1) {
    let hash = 0;
    for (let index = 0; index < length; index += 1)
      hash = (Math.imul(hash, 0x01000193) ^ (row[at + index] ?? 0)) | 0;
    places.set(hash, places.has(hash) ? -1 : at);
  }
  return places;
}

/** The longest choice of anchors that rises in both rows. They come by their place in the first. */
function risingAnchors(anchors: readonly Anchor[]): Anchor[] {
  const tops: number[] = [];
  const previous = new Int32Array(anchors.length).fill(-1);
  anchors.forEach(([, place], index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[tops[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = tops[low - 1] ?? -1;
    tops[low] = index;
  });
  const chosen: Anchor[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const anchor = anchors[index];
    if (anchor) chosen.push(anchor);
  }
  return chosen.reverse();
}

/** The shortest way of insertions and removals (Myers, 1986); nothing is matched when it takes too many. */
function editPath(a: Int32Array, b: Int32Array, range: Range, matches: Matches): void {
  const { a0, b0 } = range;
  const n = range.a1 - a0;
  const m = range.b1 - b0;
  const most = Math.min(n + m, MAX_EDITS);
  const trail: Int32Array[] = [];
  const furthest = new Int32Array(2 * most + 3);
  const middle = most + 1;
  for (let edits = 0; edits <= most; edits += 1) {
    trail.push(furthest.slice());
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = stepTo(furthest, middle, diagonal, edits);
      while (x < n && x - diagonal < m && a[a0 + x] === b[b0 + x - diagonal]) x += 1;
      furthest[middle + diagonal] = x;
      if (x >= n && x - diagonal >= m) return walkBack(trail, middle, range, matches);
    }
  }
}

const isDown = (furthest: Int32Array, middle: number, diagonal: number, edits: number): boolean =>
  diagonal === -edits ||
  (diagonal !== edits &&
    (furthest[middle + diagonal - 1] ?? 0) < (furthest[middle + diagonal + 1] ?? 0));

const stepTo = (furthest: Int32Array, middle: number, diagonal: number, edits: number): number => {
  if (edits === 0) return 0;
  return isDown(furthest, middle, diagonal, edits)
    ? (furthest[middle + diagonal + 1] ?? 0)
    : (furthest[middle + diagonal - 1] ?? 0) + 1;
};

function walkBack(
  trail: readonly Int32Array[],
  middle: number,
  { a0, a1, b0, b1 }: Range,
  matches: Matches,
): void {
  let x = a1 - a0;
  let y = b1 - b0;
  for (let edits = trail.length - 1; edits >= 0; edits -= 1) {
    const furthest = trail[edits] ?? new Int32Array();
    const diagonal = x - y;
    const begin = stepTo(furthest, middle, diagonal, edits);
    while (x > begin && y > begin - diagonal) matches[a0 + --x] = b0 + --y;
    if (edits === 0) return;
    if (isDown(furthest, middle, diagonal, edits)) y -= 1;
    else x -= 1;
  }
}
