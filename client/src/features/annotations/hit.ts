// Which note lies under a tap: the one drawn last of those that are near enough for a finger. In points of the page.
import type { Area, Point } from '@hop/shared/annotations/annotation.js';
import type { ShownNote } from './shown-notes';
import { distanceTo } from './stroke';

/** CSS pixels around a line that count as on it: half of what a finger covers. */
const REACH_PX = 14;

const within = ([px, py]: Point, [x, y, width, height]: Area): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

export function noteAt(
  notes: readonly ShownNote[],
  point: Point,
  scale: number,
): ShownNote | undefined {
  const reach = REACH_PX / scale;
  return notes.findLast(
    ({ strokes, areas }) =>
      strokes?.some((stroke) => distanceTo(point, stroke) <= reach) === true ||
      areas?.some((area) => within(point, area)) === true,
  );
}
