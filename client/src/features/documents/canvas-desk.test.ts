// Which pages have a canvas: counted at every moment, with an engine that draws when told.
import { beforeEach, describe, expect, it } from 'vitest';
import { canvasDesk, MOST_CANVASES, type Desk } from './canvas-desk';
import { layoutOf, type PageBox } from './page-layout';

const layout = layoutOf(
  Array.from({ length: 20 }, () => ({ width: 595, height: 842 })),
  { fitWidth: 600, room: 640, gap: 10, zoom: 1 },
);
const boxes = (...pages: number[]): PageBox[] =>
  pages.flatMap((page) => layout.boxes[page - 1] ?? []);
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

let holders: Map<number, HTMLElement>;
let drawn: number[];
let mostAtOnce: number;
let pixels: number[];
let failed: string[];
let laid: Map<number, boolean>;
let finish: (() => void) | null;
let desk: Desk;

const live = () =>
  [...holders].filter(([, holder]) => holder.querySelector('canvas')).map(([page]) => page);

beforeEach(() => {
  holders = new Map(layout.boxes.map(({ page }) => [page, document.createElement('div')]));
  drawn = [];
  pixels = [];
  failed = [];
  laid = new Map();
  mostAtOnce = 0;
  finish = null;
  desk = canvasDesk({
    holder: (page) => holders.get(page),
    canvasClass: 'canvas',
    textClass: 'text',
    aheadMs: 0,
    failed: (page, why) => failed.push(`${page} ${why}`),
    laid: (page, text) => laid.set(page, text !== null),
    pdf: {
      async draw(page, canvas, scale, signal) {
        if (page === 13) throw new Error('broken page');
        canvas.width = Math.floor(595 * scale);
        canvas.height = Math.floor(842 * scale);
        pixels.push(canvas.width * canvas.height);
        mostAtOnce = Math.max(mostAtOnce, live().length + 1);
        if (page === 20) await new Promise<void>((resolve) => (finish = resolve));
        await turn();
        signal.throwIfAborted();
        drawn.push(page);
      },
      layText: async () => undefined,
      forget: () => undefined,
    },
  });
});

const settled = async () => {
  for (let count = 0; count < 12; count += 1) await turn();
};

describe('canvas desk', () => {
  it('draws the most urgent page first and one at a time', async () => {
    desk.want(boxes(4, 5, 3));
    await settled();
    expect(drawn).toEqual([4, 5, 3]);
    expect(live().toSorted()).toEqual([3, 4, 5]);
  });

  it('puts a page that was drawn early where it belongs once its sheet stands there', async () => {
    const late = holders.get(4);
    holders.delete(4);
    desk.want(boxes(4));
    await settled();
    expect(drawn).toEqual([4]);
    if (late) holders.set(4, late);
    desk.stands(4);
    expect(late?.querySelector('canvas')).not.toBeNull();
    expect(late?.querySelector('.text')).not.toBeNull();
  });

  it('never holds more than three canvases, the one being drawn included', async () => {
    for (const page of [1, 2, 5, 9, 10, 11, 16]) {
      desk.want(boxes(page, page + 1, page - 1));
      await turn();
      await turn();
      await turn();
    }
    desk.want(boxes(7, 8, 6).map((box) => ({ ...box, scale: box.scale * 2 })));
    await settled();
    expect(mostAtOnce).toBeLessThanOrEqual(MOST_CANVASES);
    expect(live().toSorted()).toEqual([6, 7, 8]);
  });

  it('lets go of what is no longer wanted, memory and all', async () => {
    desk.want(boxes(1, 2));
    await settled();
    const canvas = holders.get(1)?.querySelector('canvas');
    desk.want(boxes(7));
    expect(canvas?.width).toBe(0);
    expect(live()).toEqual([]);
    await settled();
    expect(live()).toEqual([7]);
  });

  it('keeps every canvas within five megapixels', async () => {
    desk.want(boxes(1).map((box) => ({ ...box, width: 3000, height: 4245, scale: 3000 / 595 })));
    await settled();
    expect(pixels[0]).toBeLessThanOrEqual(5_000_000);
    expect(pixels[0]).toBeGreaterThan(4_900_000);
  });

  it('keeps the old drawing until the new size is drawn', async () => {
    desk.want(boxes(2));
    await settled();
    desk.want(boxes(2).map((box) => ({ ...box, scale: box.scale * 1.5 })));
    expect(live()).toEqual([2]);
    await settled();
    expect(drawn).toEqual([2, 2]);
  });

  it('gives up a drawing that the reader has left behind', async () => {
    desk.want(boxes(20));
    await turn();
    desk.want(boxes(1));
    finish?.();
    await settled();
    expect(drawn).toEqual([1]);
    expect(live()).toEqual([1]);
  });

  it('says which page could not be drawn and goes on with the others', async () => {
    desk.want(boxes(13, 14));
    await settled();
    expect(failed).toEqual(['13 broken']);
    expect(live()).toEqual([14]);
  });

  it('holds nothing once cleared', async () => {
    desk.want(boxes(1, 2, 3));
    await settled();
    desk.clear();
    expect(live()).toEqual([]);
  });

  it('says of which pages the text can be selected, and that of those let go it cannot', async () => {
    desk.want(boxes(4, 5));
    await settled();
    desk.want(boxes(5, 6));
    await settled();
    expect([...laid]).toEqual([
      [4, false],
      [5, true],
      [6, true],
    ]);
  });
});
