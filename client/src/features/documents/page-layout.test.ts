// Where pages lie, what is in view and what is drawn: figures only.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fineness,
  layoutOf,
  pageInView,
  pagesToDraw,
  rowLayoutOf,
  rowOf,
  sheetsToShow,
  spotAt,
  topOf,
  type Layout,
} from './page-layout';

const a4 = { width: 600, height: 850 };
const slide = { width: 800, height: 450 };
const room = { fitWidth: 600, room: 700, gap: 10, zoom: 1 };
const three = layoutOf([a4, a4, a4], room);

describe('layout', () => {
  it('puts pages under each other with a gap around each', () => {
    expect(three.boxes.map((box) => box.top)).toEqual([10, 870, 1730]);
    expect(three.height).toBe(2590);
  });

  it('fits the widest page and keeps the scale of the others', () => {
    const mixed = layoutOf([a4, slide], room);
    expect(mixed.boxes[1]).toMatchObject({ left: 50, width: 600, scale: 0.75 });
    expect(mixed.boxes[0]).toMatchObject({ left: 125, width: 450, scale: 0.75 });
  });

  it('grows wider than its room when zoomed in, and keeps it when zoomed out', () => {
    expect(layoutOf([a4], { ...room, zoom: 2 }).width).toBe(1220);
    expect(layoutOf([a4], { ...room, zoom: 0.5 }).width).toBe(700);
  });
});

describe('spot', () => {
  const anyLayout = (zoom: number, fitWidth: number): Layout =>
    layoutOf([a4, slide, a4, slide, a4], { ...room, zoom, fitWidth, room: fitWidth + 40 });

  it('is the same line at any zoom and width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.double({ min: 0.5, max: 3, noNaN: true }),
        fc.integer({ min: 320, max: 1200 }),
        (page, down, zoom, fitWidth) => {
          const layout = anyLayout(zoom, fitWidth);
          const back = spotAt(layout, topOf(layout, { page, down }));
          expect(back.page).toBe(page);
          expect(back.down).toBeCloseTo(down, 6);
        },
      ),
    );
  });

  it('of a page that the document no longer has is on its last page', () => {
    expect(topOf(three, { page: 9, down: 0 })).toBe(1730);
  });
});

describe('page in view', () => {
  it('is the one that takes the most of the view', () => {
    expect(pageInView(three, { top: 0, height: 600 })).toBe(1);
    expect(pageInView(three, { top: 500, height: 600 })).toBe(1);
    expect(pageInView(three, { top: 700, height: 600 })).toBe(2);
  });

  it('is the last page at the very end, even beside an equal one', () => {
    const short = layoutOf([slide, slide, slide], room);
    const height = 700;
    expect(pageInView(short, { top: short.height - height, height })).toBe(3);
  });

  it('is the first page of a document that is shorter than the view', () => {
    const short = layoutOf([slide, slide], room);
    expect(pageInView(short, { top: 0, height: 2000 })).toBe(1);
  });
});

describe('pages to draw', () => {
  it('takes what is in view first, then the next page, then the one before', () => {
    expect(pagesToDraw(three, { top: 900, height: 500 }, 3)).toEqual([2, 3, 1]);
    expect(pagesToDraw(three, { top: 0, height: 500 }, 3)).toEqual([1, 2]);
  });

  it('never takes more than it may', () => {
    const slides = layoutOf(
      Array.from({ length: 9 }, () => slide),
      { ...room, zoom: 0.5 },
    );
    expect(pagesToDraw(slides, { top: 300, height: 2000 }, 3)).toHaveLength(3);
  });
});

describe('fineness', () => {
  it('follows the screen while the canvas stays small enough, else the limit', () => {
    const box = { page: 1, left: 0, top: 0, width: 760, height: 1074, scale: 1 };
    expect(fineness(box, 2, 5_000_000)).toBe(2);
    const large = { ...box, width: 2280, height: 3222 };
    const ratio = fineness(large, 2, 5_000_000);
    expect(large.width * ratio * large.height * ratio).toBeCloseTo(5_000_000, -1);
  });
});

describe('pages in rows', () => {
  const rows = (page: number, across: 1 | 2, zoom = 1) =>
    rowLayoutOf([a4, a4, slide, a4, a4], { room: 1000, tall: 600, gap: 10, zoom, across, page });

  it('are whole in view at zoom 1, in the middle', () => {
    const { boxes, row, width, height } = rows(2, 1);
    expect(row).toEqual({ first: 2, last: 2 });
    expect([width, height]).toEqual([1000, 600]);
    expect(boxes[1]?.height).toBeCloseTo(580);
    expect((boxes[1]?.left ?? 0) * 2 + (boxes[1]?.width ?? 0)).toBeCloseTo(1000);
  });

  it('of two lie side by side, the last one alone', () => {
    expect(rowOf(4, 2, 5)).toEqual({ first: 3, last: 4 });
    expect(rowOf(5, 2, 5)).toEqual({ first: 5, last: 5 });
    const { boxes } = rows(1, 2);
    const [left, right] = boxes;
    expect((left?.left ?? 0) + (left?.width ?? 0) + 10).toBeCloseTo(right?.left ?? 0);
  });

  it('say their first page and draw what comes next, never more than three', () => {
    const view = { top: 0, height: 600 };
    expect(pageInView(rows(4, 2), view)).toBe(3);
    expect(pagesToDraw(rows(4, 2), view, 3)).toEqual([3, 4, 5]);
    expect(pagesToDraw(rows(2, 1), view, 3)).toEqual([2, 3, 1]);
  });

  it('can be scrolled when they are larger than the screen', () => {
    const { width, height } = rows(3, 1, 2);
    expect(width).toBeGreaterThan(1000);
    expect(height).toBeGreaterThan(600);
  });
});

describe('a page of a monstrous size', () => {
  it('is made to fit and does not make the others small', () => {
    const { boxes } = layoutOf([a4, { width: 566_929, height: 842 }], room);
    expect(boxes[0]?.width).toBe(600);
    expect(boxes[1]?.width).toBeCloseTo(600);
  });

  it('is drawn on a canvas that tablets accept', () => {
    const box = { page: 1, left: 0, top: 0, width: 600, height: 571_000, scale: 1 };
    expect(box.height * fineness(box, 2, 5_000_000)).toBeLessThanOrEqual(8_192);
  });
});

describe('sheets', () => {
  const pages = (boxes: readonly { page: number }[]) => boxes.map(({ page }) => page);
  const sizes = Array.from({ length: 400 }, () => a4);

  it('stand around what is drawn of a long column, and nowhere before anything was looked at', () => {
    const column = layoutOf(sizes, room);
    expect(pages(sheetsToShow(column, []))).toEqual([]);
    expect(pages(sheetsToShow(column, [1, 2]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const around = pages(sheetsToShow(column, [200, 201, 199]));
    expect([around[0], around.at(-1), around.length]).toEqual([193, 207, 15]);
  });

  it('are those that stood a moment ago and the page just turned to, until the turn was painted', () => {
    const column = layoutOf(sizes, room);
    expect(pages(sheetsToShow(column, [1, 2], []))).toEqual([1, 2]);
    const turned = pages(sheetsToShow(column, [200, 201], [100]));
    expect(turned.slice(-3)).toEqual([106, 200, 201]);
  });

  it('are those of the row and of what is drawn ahead of it', () => {
    const row = rowLayoutOf(sizes, { room: 1400, tall: 900, gap: 10, zoom: 1, across: 2, page: 7 });
    expect(pages(sheetsToShow(row, [7, 8, 9]))).toEqual([7, 8, 9]);
  });
});
