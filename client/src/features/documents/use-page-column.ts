// What keeps a reader's spot while sizes, zoom, mode and the room around change, and tells what is in view. It moves the
// pages only when asked (`jump`) or to keep what is read where it is. Drawn by page-column.tsx.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { canvasDesk, MOST_CANVASES, type Desk, type Failure } from './canvas-desk';
import { downFor, partInView, type LedPart, type PartOfPage } from './led-part';
import { pageInView, pagesToDraw, spotAt, topOf, type Layout, type Spot } from './page-layout';
import type { Turn } from '../../lib/page-turn';
import type { OpenedPdf } from './pdf-engine';
import type { PageMode } from './reading-look';
import { useFoundWord } from './use-found-word';
import { useLayout } from './use-layout';
import { useLedPart } from './use-led-part';
import { usePinch, type Point } from './use-pinch';
import { clampZoom } from './zoom-steps';

export interface ColumnOptions {
  pdf: OpenedPdf;
  /** Where to begin; later values are not looked at. */
  start: Spot;
  zoom: number;
  mode: PageMode;
  turn: Turn;
  onZoom: (zoom: number) => void;
  /** A new object each time that somebody asks for a page. */
  jump: { readonly page: number; readonly found?: boolean } | null;
  /** The part of a page that somebody else shows; another object each time that it changes. */
  led?: { readonly part: LedPart | null; readonly onZoom: (zoom: number) => void };
  /** `byHand`: the reader scrolled there. */
  onPage: (page: number, byHand: boolean) => void;
  onSpot: (spot: Spot) => void;
}
/** A point of a page and where on the region it is held. */
interface Anchor {
  readonly spot: Spot;
  /** Part of the page's width left of the point: the margins beside it do not grow with it. */
  readonly across: number;
  readonly at: Point;
}
interface Asked {
  readonly page: number;
  readonly top: number;
}
/** Browsers round scroll positions. */
const SAME_PX = 1.5;
/** Two frames of a slow tablet. */
const AHEAD_MS = 80;

/** The page that somebody asked for is still where it was put. */
const isKept = ({ page, top }: Asked, { row }: Layout, now: number): boolean =>
  row === null ? Math.abs(top - now) < SAME_PX : page >= row.first && page <= row.last;

function withText(
  known: ReadonlyMap<number, HTMLElement>,
  page: number,
  layer: HTMLElement | null,
): ReadonlyMap<number, HTMLElement> {
  if (layer === null && !known.has(page)) return known;
  const texts = new Map(known);
  if (layer === null) texts.delete(page);
  else texts.set(page, layer);
  return texts;
}

export function usePageColumn(
  { pdf, start, zoom, mode, turn, onZoom, jump, led, onPage, onSpot }: ColumnOptions,
  classes: { canvas: string | undefined; text: string | undefined },
) {
  const { canvas, text } = classes;
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const holders = useRef(new Map<number, HTMLElement>());
  const anchor = useRef<Anchor>({ spot: start, across: 0.5, at: { x: 0, y: 0 } });
  const asked = useRef<Asked | null>(null);
  const settledTop = useRef(0);
  const shown = useRef(0);
  const [prepared, setPrepared] = useState<readonly number[]>([]);
  const [failed, setFailed] = useState<ReadonlyMap<number, Failure>>(new Map());
  const [texts, setTexts] = useState<ReadonlyMap<number, HTMLElement>>(new Map());
  const desk = useRef<Desk | null>(null);
  const look = useRef<(byHand: boolean) => void>(() => undefined);
  /** The page whose row is shown, where there are rows. */
  const [at, setAt] = useState(start.page);
  const { layout, room, learn } = useLayout(
    { pdf, zoom, mode, turn, at },
    { scroller, ruler },
    useCallback(() => look.current(false), []),
  );

  /** Looks at what is in view now: says the page and has it drawn. */
  useLayoutEffect(() => {
    look.current = (byHand) => {
      const region = scroller.current;
      if (layout === null || region === null) return;
      const view = { top: region.scrollTop, height: region.clientHeight };
      if (asked.current !== null && !isKept(asked.current, layout, view.top)) asked.current = null;
      const page = asked.current?.page ?? pageInView(layout, view);
      const pages = pagesToDraw(layout, view, MOST_CANVASES);
      learn(pages);
      setAt(page);
      setPrepared((before) => (before.join() === pages.join() ? before : pages));
      desk.current?.want(pages.flatMap((each) => layout.boxes[each - 1] ?? []));
      if (page === shown.current) return;
      shown.current = page;
      onPage(page, byHand);
    };
  });

  const hold = useCallback(
    (at: Point) => {
      const region = scroller.current;
      if (region === null || layout === null) return;
      const spot = spotAt(layout, region.scrollTop + at.y);
      const { left, width } = layout.boxes[spot.page - 1] ?? { left: 0, width: layout.width };
      anchor.current = { spot, across: (region.scrollLeft + at.x - left) / width, at };
    },
    [layout],
  );

  const settle = useCallback(() => {
    const region = scroller.current;
    if (region === null || layout === null) return;
    const { spot, across, at } = anchor.current;
    const { left, width } = layout.boxes[spot.page - 1] ?? { left: 0, width: layout.width };
    region.scrollTop = topOf(layout, spot) - at.y;
    region.scrollLeft = left + across * width - (at.x || region.clientWidth / 2);
    settledTop.current = region.scrollTop;
    look.current(false);
  }, [layout]);

  useEffect(() => {
    desk.current = canvasDesk({
      pdf,
      holder: (page) => holders.current.get(page),
      canvasClass: canvas,
      textClass: text,
      aheadMs: AHEAD_MS,
      failed: (page, why) => setFailed((known) => new Map(known).set(page, why)),
      laid: (page, layer) => setTexts((known) => withText(known, page, layer)),
    });
    look.current(false);
    return () => desk.current?.clear();
  }, [pdf, canvas, text]);
  useLayoutEffect(settle, [settle]);

  const goTo = useCallback(
    (page: number, part?: LedPart) => {
      const box = layout?.boxes[page - 1];
      const region = scroller.current;
      if (layout === null || box === undefined || region === null || room === null) return;
      const gap = room.gap / box.height;
      const down = part ? downFor(part, region.clientHeight / box.height, gap) : -gap;
      const { across, at } = anchor.current;
      anchor.current = {
        spot: { page, down },
        across: part ? part.middle : across,
        at: { x: part ? 0 : at.x, y: 0 },
      };
      asked.current = { page, top: region.scrollTop };
      if (layout.row !== null && !isKept(asked.current, layout, 0)) {
        // Its row is not laid out yet: it is settled there once it is.
        setAt(page);
        onSpot(anchor.current.spot);
        return;
      }
      region.scrollTop = topOf(layout, anchor.current.spot);
      if (part) region.scrollLeft = box.left + part.middle * box.width - region.clientWidth / 2;
      asked.current = { page, top: region.scrollTop };
      settledTop.current = region.scrollTop;
      look.current(false);
    },
    [layout, room, onSpot],
  );
  const putTop = useCallback(
    (page: number, top: number) => {
      const region = scroller.current;
      if (region === null) return;
      region.scrollTop = top;
      asked.current = { page, top: region.scrollTop };
      settledTop.current = region.scrollTop;
      hold({ x: region.clientWidth / 2, y: 0 });
      look.current(false);
    },
    [hold],
  );
  const { seek, onFound } = useFoundWord({ scroller, layout, jump, putTop });
  const done = useRef<typeof jump>(null);
  useLayoutEffect(() => {
    if (jump === null || jump === done.current || layout === null) return;
    done.current = jump;
    goTo(jump.page);
    seek(jump.found ? jump.page : null);
  }, [jump, layout, goTo, seek]);

  useLedPart({ part: led?.part ?? null, zoom, onZoom: led?.onZoom }, { scroller, layout, goTo });

  /** What of this page is in view; null until it is laid out. */
  const partOf = (page: number): PartOfPage | null => {
    const box = layout?.boxes[page - 1];
    const region = scroller.current;
    if (box === undefined || region === null) return null;
    const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = region;
    return partInView(box, { top, left, width, height }, { zoom, inRow: layout?.row != null });
  };

  /** What lies at `at` of the region comes to `to`. */
  const zoomAround = (next: number, at: Point, to = at) => {
    hold(at);
    anchor.current = { ...anchor.current, at: to };
    onZoom(clampZoom(next));
  };
  usePinch(scroller, content, (factor, at, to) => zoomAround(zoom * factor, at, to));
  const zoomTo = (next: number) => {
    const region = scroller.current;
    if (region !== null)
      zoomAround(next, { x: region.clientWidth / 2, y: region.clientHeight / 2 });
  };
  /** Around `y` of the region; what lies at `x` comes to the middle. */
  const zoomInOn = (next: number, { x, y }: Point) => {
    const region = scroller.current;
    if (region !== null) zoomAround(next, { x, y }, { x: region.clientWidth / 2, y });
  };
  const onScroll = () => {
    const region = scroller.current;
    if (region === null || layout === null) return;
    const byHand = Math.abs(region.scrollTop - settledTop.current) >= SAME_PX;
    if (byHand) seek(null);
    settledTop.current = region.scrollTop;
    hold({ x: region.clientWidth / 2, y: 0 });
    onSpot(anchor.current.spot);
    look.current(byHand);
  };

  const holderOf = useCallback((page: number, element: HTMLElement | null) => {
    if (element === null) holders.current.delete(page);
    else holders.current.set(page, element);
    if (element !== null) desk.current?.stands(page);
  }, []);
  return {
    ...{ scroller, content, ruler, layout, failed, texts, prepared },
    /** Nothing lies beside what is in view. */
    narrow: layout !== null && room !== null && layout.width <= room.width,
    ...{ holderOf, onScroll, zoomTo, zoomInOn, partOf, onFound, shownPage: () => shown.current },
  };
}
