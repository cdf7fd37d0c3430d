// Which pages have a canvas: never more than three, each of at most five megapixels, one drawn at a time, the most
// urgent first. Tablets cap the memory of all canvases together, so what is out of sight is let go at once.
import { fineness, type PageBox } from './page-layout';
import { TookTooLong } from './patience';
import type { OpenedPdf } from './pdf-engine';

export const MOST_CANVASES = 3;
const MOST_PIXELS = 5_000_000;

/** slow: its drawing was stopped after a while. */
export type Failure = 'broken' | 'slow';
interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly text: HTMLElement;
  readonly scale: number;
}
export interface Desk {
  /** Boxes most urgent first, with the element that each is shown in. */
  want(boxes: readonly PageBox[]): void;
  /** The element of this page came to stand there: what was drawn before that is put into it. */
  stands(page: number): void;
  clear(): void;
}
interface Ports {
  readonly pdf: Pick<OpenedPdf, 'draw' | 'layText' | 'forget'>;
  /** Where the page stands on screen; undefined while it is not there. */
  readonly holder: (page: number) => HTMLElement | undefined;
  readonly textClass: string | undefined;
  readonly canvasClass: string | undefined;
  /** What is not looked at yet is drawn so much later. */
  readonly aheadMs: number;
  readonly failed: (page: number, why: Failure) => void;
  /** The page's text can be selected from now on; null when the page is let go of. */
  readonly laid: (page: number, text: HTMLElement | null) => void;
}

export function canvasDesk({
  pdf,
  holder,
  textClass,
  canvasClass,
  aheadMs,
  failed,
  laid,
}: Ports): Desk {
  const live = new Map<number, Sheet>();
  const broken = new Set<number>();
  let wanted: readonly PageBox[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let running: { box: PageBox; stop: AbortController } | null = null;

  const release = (page: number) => {
    const sheet = live.get(page);
    if (sheet === undefined) return;
    live.delete(page);
    // Zero size gives the memory back now, not when the collector comes by.
    sheet.canvas.width = sheet.canvas.height = 0;
    holder(page)?.replaceChildren();
    laid(page, null);
    pdf.forget(page);
  };

  const put = (page: number) => {
    const sheet = live.get(page);
    if (sheet !== undefined) holder(page)?.replaceChildren(sheet.canvas, sheet.text);
  };

  const makeRoom = (forPage: number) => {
    for (const page of [...live.keys()])
      if (!wanted.some((box) => box.page === page)) release(page);
    if (live.size < MOST_CANVASES) return;
    const least = wanted.findLast((box) => box.page !== forPage && live.has(box.page));
    release(least?.page ?? forPage);
  };

  const drawOne = async (box: PageBox, stop: AbortController) => {
    const canvas = document.createElement('canvas');
    if (canvasClass !== undefined) canvas.className = canvasClass;
    const scale = box.scale * fineness(box, devicePixelRatio, MOST_PIXELS);
    try {
      await pdf.draw(box.page, canvas, scale, stop.signal);
    } catch (error) {
      canvas.width = canvas.height = 0;
      if (stop.signal.aborted) return;
      broken.add(box.page);
      failed(box.page, error instanceof TookTooLong ? 'slow' : 'broken');
      return;
    }
    const old = live.get(box.page);
    if (old !== undefined) old.canvas.width = old.canvas.height = 0;
    const layer = document.createElement('div');
    if (textClass !== undefined) layer.className = textClass;
    live.set(box.page, { canvas, text: layer, scale: box.scale });
    put(box.page);
    laid(box.page, null);
    // A page without selectable text is still a page.
    await pdf.layText(box.page, layer, box.scale, stop.signal).catch(() => undefined);
    if (live.get(box.page)?.canvas === canvas) laid(box.page, layer);
  };

  /** What is ahead waits until what is looked at was painted: drawing would hold up the very page turn. */
  const pump = (rested = false) => {
    if (running !== null) return;
    const next = wanted.find(
      (box) => !broken.has(box.page) && live.get(box.page)?.scale !== box.scale,
    );
    if (next === undefined) return;
    clearTimeout(waiting);
    if (!rested && next !== wanted[0]) {
      waiting = setTimeout(() => pump(true), aheadMs);
      return;
    }
    makeRoom(next.page);
    const stop = new AbortController();
    running = { box: next, stop };
    void drawOne(next, stop).finally(() => {
      running = null;
      pump();
    });
  };

  return {
    want(boxes) {
      wanted = boxes.slice(0, MOST_CANVASES);
      for (const page of [...live.keys()])
        if (!wanted.some((box) => box.page === page)) release(page);
      const still = wanted.some(
        ({ page, scale }) => page === running?.box.page && scale === running.box.scale,
      );
      if (running !== null && !still) running.stop.abort();
      pump();
    },
    stands: put,
    clear() {
      wanted = [];
      clearTimeout(waiting);
      running?.stop.abort();
      for (const page of [...live.keys()]) release(page);
    },
  };
}
