// Where pages lie and what of them is in view: in one long column, or a row of one or two pages that fits the screen. Pure
// figures: no page, canvas or scroll bar is touched.
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
/** The pages that are on the screen together. */
export interface PageRow {
  readonly first: number;
  readonly last: number;
}
export interface Layout {
  /** Of every page; in rows each lies where it would if its row were shown. */
  readonly boxes: readonly PageBox[];
  readonly width: number;
  readonly height: number;
  /** null: all pages, under each other. */
  readonly row: PageRow | null;
}
/** In CSS pixels. `fitWidth`: of the widest page at zoom 1; `room`, `tall`: what there is; `gap`: around and between pages. */
interface Frame {
  readonly fitWidth: number;
  readonly room: number;
  readonly gap: number;
  readonly zoom: number;
}

/** In points, the long side of A0: a page that is wider decides nothing for the others. */
const MOST_WIDE = 3_370;
/** In canvas pixels: longer sides are refused by tablets. */
const MOST_SIDE = 8_192;

export function layoutOf(sizes: readonly PageSize[], { fitWidth, room, gap, zoom }: Frame): Layout {
  const usual = sizes.map((size) => size.width).filter((width) => width <= MOST_WIDE);
  const widest = usual.length > 0 ? Math.max(1, ...usual) : MOST_WIDE;
  const fits = fitWidth * zoom;
  const side = Math.max(0, (room - fitWidth) / 2);
  const width = Math.max(room, fits + 2 * Math.min(side, gap));
  let top = gap;
  const boxes = sizes.map((size, index) => {
    const scale = fits / Math.max(widest, size.width);
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
  return { boxes, width, height: top, row: null };
}

/** The row of `across` pages in which a page stands. */
export function rowOf(page: number, across: 1 | 2, pages: number): PageRow {
  const first = across === 2 ? page - ((page - 1) % 2) : page;
  return { first, last: Math.min(pages, first + across - 1) };
}

/** The row of `page` alone, at zoom 1 as large as it fits the screen. */
export function rowLayoutOf(
  sizes: readonly PageSize[],
  {
    room,
    tall,
    gap,
    zoom,
    across,
    page,
  }: Omit<Frame, 'fitWidth'> & {
    readonly tall: number;
    readonly across: 1 | 2;
    readonly page: number;
  },
): Layout {
  const row = rowOf(Math.min(page, sizes.length), across, sizes.length);
  let [width, height] = [room, tall];
  const boxes = sizes.flatMap((_, index): PageBox[] => {
    const own = rowOf(index + 1, across, sizes.length);
    if (own.first !== index + 1) return [];
    const pair = sizes.slice(own.first - 1, own.last);
    const gaps = (pair.length + 1) * gap;
    const points = pair.reduce((sum, size) => sum + size.width, 0);
    const highest = Math.max(...pair.map((size) => size.height));
    const fit = Math.min((room - gaps) / points, (tall - 2 * gap) / highest);
    const scale = Math.max(fit, 0) * zoom;
    const whole = { width: Math.max(room, points * scale + gaps), height: highest * scale };
    const down = Math.max(gap, (tall - whole.height) / 2);
    if (own.first === row.first) {
      width = whole.width;
      height = Math.max(tall, whole.height + 2 * gap);
    }
    let left = (whole.width - points * scale - gap * (pair.length - 1)) / 2;
    return pair.map((size, nth) => {
      const box = {
        page: own.first + nth,
        left,
        top: down + ((highest - size.height) * scale) / 2,
        width: size.width * scale,
        height: size.height * scale,
        scale,
      };
      left += box.width + gap;
      return box;
    });
  });
  return { boxes, width, height, row };
}

/** The last page that begins at or above `y`, and how far down it `y` is. */
export function spotAt(layout: Layout, y: number): Spot {
  const { row, boxes } = layout;
  let box = boxes[(row?.first ?? 1) - 1];
  if (row === null)
    for (const next of boxes) {
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
  if (layout.row !== null) return layout.row.first;
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
  const { row } = layout;
  const visible = layout.boxes
    .filter(({ page }) => row === null || (page >= row.first && page <= row.last))
    .filter((box) => row !== null || seen(box, view) > 0)
    .sort((a, b) => (row === null ? seen(b, view) - seen(a, view) : 0))
    .map((box) => box.page);
  const first = Math.min(...visible);
  const last = Math.max(...visible);
  const around = visible.length === 0 ? [] : [last + 1, first - 1];
  return [...visible, ...around]
    .filter((page) => page >= 1 && page <= layout.boxes.length)
    .slice(0, most);
}

/** Further pages of a column that stand ready as empty sheets before and after those that are drawn. */
const SHEETS_AROUND = 6;

/**
 * The pages that have a sheet on the screen: the row and what is drawn ahead of it, or what is near in a column. Of hundreds of pages
 * the others take part in the layout alone: a slow tablet would be busy with their sheets before it draws the first page.
 * `near`: what was drawn a moment ago, around which sheets still stand while a page turns.
 */
export function sheetsToShow(
  { boxes, row }: Layout,
  drawn: readonly number[],
  near: readonly number[] = drawn,
): PageBox[] {
  if (row !== null)
    return boxes.filter(
      ({ page }) => drawn.includes(page) || (page >= row.first && page <= row.last),
    );
  const from = Math.min(...near) - SHEETS_AROUND;
  const to = Math.max(...near) + SHEETS_AROUND;
  return boxes.filter(({ page }) => drawn.includes(page) || (page >= from && page <= to));
}

/** Canvas pixels per CSS pixel: as fine as the screen shows, yet never a canvas above `mostPixels` or with a side that is refused. */
export function fineness(box: PageBox, screenRatio: number, mostPixels: number): number {
  return Math.min(
    screenRatio,
    Math.sqrt(mostPixels / (box.width * box.height)),
    MOST_SIDE / Math.max(box.width, box.height),
  );
}
