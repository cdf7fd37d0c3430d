// Which part of a page somebody looks at, and how the same part comes into view on a screen of another shape. Pure figures.
import type { ViewBody } from '@hop/shared/documents/lead.js';
import type { PageBox } from './page-layout';
import { clampZoom, FULL_WIDTH } from './zoom-steps';

/** As lead.ts says them, of the page as it lies turned. */
export type PartOfPage = Pick<ViewBody, 'down' | 'tall' | 'middle' | 'zoom'>;
export interface LedPart extends PartOfPage {
  readonly page: number;
}
/** What of the pages is in view, in CSS pixels of the content. */
export interface Region {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** `inRow`: nothing but this row is on the screen, so the part ends where the page does. */
export function partInView(
  box: PageBox,
  region: Region,
  { zoom, inRow }: { zoom: number; inRow: boolean },
): PartOfPage {
  const down = (region.top - box.top) / box.height;
  const end = down + region.height / box.height;
  const from = inRow ? Math.max(0, down) : down;
  return {
    down: from,
    tall: (inRow ? Math.min(1, end) : end) - from,
    middle: (region.left + region.width / 2 - box.left) / box.width,
    // What is seen of the width is seen by everybody, however narrow their screen; this one may be wider than the page.
    zoom: Math.max(Math.min(FULL_WIDTH, zoom), box.width / region.width),
  };
}

/** The reader's own zoom at which the part fits. In rows that is a matter of the whole page: 1 shows all of it. */
export function zoomFor(
  part: PartOfPage,
  box: PageBox,
  { width, zoom, inRow }: { width: number; zoom: number; inRow: boolean },
): number {
  if (!inRow) return clampZoom(part.zoom);
  const whole = box.width / zoom;
  return clampZoom(part.zoom <= FULL_WIDTH ? 1 : Math.max(1, (part.zoom * width) / whole));
}

/** How much of the page lies above the upper edge of a screen on which `tall` of it has room; `gap`: before the page. */
export function downFor(part: PartOfPage, tall: number, gap: number): number {
  const lack = part.tall - tall;
  if (lack <= 0) return part.down;
  // On a flatter screen: whoever shows the beginning or the end speaks of it; else the middle comes to the middle.
  if (part.down <= 0) return Math.max(part.down, -gap);
  if (part.down + part.tall >= 1) return Math.min(part.down + part.tall, 1 + gap) - tall;
  return part.down + lack / 2;
}
