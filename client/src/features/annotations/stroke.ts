// Strokes as figures: fewer points with the same look, their outline for SVG, and how far a tap is from them. In points of the page.
import type { Point } from '@hop/shared/annotations/annotation.js';
import { MAX_POINTS } from '@hop/shared/annotations/note-limits.js';

/** What the eye does not see on paper: a quarter of a millimetre is 0.7. */
const TOLERANCE = 0.4;

const toSegment = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const along =
    square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
};

/** Douglas–Peucker with a stack: a scribble of thousands of points must not be deep. */
function thinned(points: readonly Point[], tolerance: number): Point[] {
  const kept = new Set([0, points.length - 1]);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const [first, last] = [points[from], points[to]];
    if (first === undefined || last === undefined) continue;
    let far = { at: -1, distance: tolerance };
    for (let at = from + 1; at < to; at += 1) {
      const point = points[at];
      const distance = point === undefined ? 0 : toSegment(point, first, last);
      if (distance > far.distance) far = { at, distance };
    }
    if (far.at < 0) continue;
    kept.add(far.at);
    spans.push([from, far.at], [far.at, to]);
  }
  return points.filter((_, at) => kept.has(at));
}

const rounded = ([x, y]: Point): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

/** Never more points than a note may hold; a long scribble loses detail, not its end. */
export function simplified(points: readonly Point[]): Point[] {
  let tolerance = TOLERANCE;
  let result = thinned(points, tolerance);
  while (result.length > MAX_POINTS) result = thinned(result, (tolerance *= 1.6));
  return result.map(rounded);
}

/** A dot is drawn as a line of no length: round ends make it a dot. */
export const pathOf = (points: readonly Point[]): string =>
  points.length === 1
    ? `M${points[0]?.join(' ') ?? ''}h0`
    : points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');

export function distanceTo(point: Point, stroke: readonly Point[]): number {
  let nearest = Infinity;
  stroke.forEach((end, at) => {
    nearest = Math.min(nearest, toSegment(point, stroke[at - 1] ?? end, end));
  });
  return nearest;
}
