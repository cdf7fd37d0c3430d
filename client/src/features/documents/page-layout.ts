// Where pages lie in one long column and what of it is in view. Pure figures: no page, canvas or scroll bar is touched.
import type { PageSize } from './pdf-engine';

/** A spot of the document that does not depend on zoom, screen or turn of the device. */
export interface Spot {
  readonly page: number;
  /** Part of the page's height above the spot; below 0: in the gap before the page. */
  readonly down: number;
}
export interface PageBox {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** CSS pixels per point. */
  readonly scale: number;
}
export interface Layout {
  readonly boxes: readonly PageBox[];
  readonly width: number;
  readonly height: number;
}

/** `fitWidth`: width of the widest page at zoom 1; `room`: width that the column has; `gap`: around and between pages. All in CSS pixels. */
export function layoutOf(
  sizes: readonly PageSize[],
  { fitWidth, room, gap, zoom }: { fitWidth: number; room: number; gap: number; zoom: number },
): Layout {
  const widest = Math.max(1, ...sizes.map((size) => size.width));
  const scale = (fitWidth * zoom) / widest;
  const side = Math.max(0, (room - fitWidth) / 2);
  const width = Math.max(room, widest * scale + 2 * Math.min(side, gap));
  let top = gap;
  const boxes = sizes.map((size, index) => {
    const box = {
      page: index + 1,
      left: (width - size.width * scale) / 2,
      top,
      width: size.width * scale,
      height: size.height * scale,
      scale,
    };
    top += box.height + gap;
    return box;
  });
  return { boxes, width, height: top };
}

/** The last page that begins at or above `y`, and how far down it `y` is. */
export function spotAt(layout: Layout, y: number): Spot {
  let box = layout.boxes[0];
  for (const next of layout.boxes) {
    if (next.top > y) break;
    box = next;
  }
  return box === undefined
    ? { page: 1, down: 0 }
    : { page: box.page, down: (y - box.top) / box.height };
}

export function topOf(layout: Layout, spot: Spot): number {
  const box = layout.boxes[Math.min(spot.page, layout.boxes.length) - 1];
  return box === undefined ? 0 : box.top + spot.down * box.height;
}

interface View {
  readonly top: number;
  readonly height: number;
}
const seen = (box: PageBox, view: View): number =>
  Math.min(box.top + box.height, view.top + view.height) - Math.max(box.top, view.top);

/** The page that takes the most of the view; the earlier of equals, and at the very end the last. */
export function pageInView(layout: Layout, view: View): number {
  const last = layout.boxes.at(-1);
  if (last === undefined) return 1;
  // Half a pixel: scroll positions are rounded by some browsers.
  const atEnd = view.top > 0 && view.top + view.height >= layout.height - 0.5;
  if (atEnd && seen(last, view) >= Math.min(last.height, view.height) - 0.5) return last.page;
  let best = layout.boxes[0];
  for (const box of layout.boxes) {
    if (best === undefined || seen(box, view) > seen(best, view) + 0.5) best = box;
  }
  return best?.page ?? 1;
}

/** What is to be drawn, most urgent first, never more than `most`: what is in view, then the next page, then the one before. */
export function pagesToDraw(layout: Layout, view: View, most: number): number[] {
  const visible = layout.boxes
    .filter((box) => seen(box, view) > 0)
    .sort((a, b) => seen(b, view) - seen(a, view))
    .map((box) => box.page);
  const first = Math.min(...visible);
  const last = Math.max(...visible);
  const around = visible.length === 0 ? [] : [last + 1, first - 1];
  return [...visible, ...around]
    .filter((page) => page >= 1 && page <= layout.boxes.length)
    .slice(0, most);
}

/** Canvas pixels per CSS pixel: as fine as the screen shows, yet never a canvas above `mostPixels`. */
export function fineness(box: PageBox, screenRatio: number, mostPixels: number): number {
  return Math.min(screenRatio, Math.sqrt(mostPixels / (box.width * box.height)));
}
