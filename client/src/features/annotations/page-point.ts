// From the screen to the points of a page that may lie there turned: where a finger is, and where words stand.
import type { Area, Point } from '@hop/shared/annotations/annotation.js';
import { partOf, type Turn } from '../../lib/page-turn';

/** A page as the screen shows it. */
export interface ShownPage {
  /** Of the page, in points, before it was turned. */
  readonly width: number;
  readonly height: number;
  readonly turn: Turn;
}
type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** `sheet`: where the page lies on the screen, turned as it is. */
export function areaOn(sheet: Box, box: Box, { width, height, turn }: ShownPage): Area {
  const part = partOf(sheet, box, turn);
  return [part.x * width, part.y * height, part.width * width, part.height * height];
}

export function pointOn(
  sheet: Box,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  page: ShownPage,
): Point {
  const box = { left: clientX, right: clientX, top: clientY, bottom: clientY };
  const [x, y] = areaOn(sheet, box, page);
  return [x, y];
}
