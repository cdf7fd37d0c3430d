// What keeps a reader's spot while sizes, zoom and the room around change, and tells what is in view. It moves the
// column only when asked (`jump`) or to keep what is read where it is. Drawn by page-column.tsx.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { canvasDesk, MOST_CANVASES, type Desk } from './canvas-desk';
import { layoutOf, pageInView, pagesToDraw, spotAt, topOf, type Spot } from './page-layout';
import { usePageSizes } from './page-sizes';
import type { OpenedPdf } from './pdf-engine';
import { usePinch, type Point } from './use-pinch';
import { useRoom } from './use-room';
import { clampZoom } from './zoom-steps';

export interface ColumnOptions {
  pdf: OpenedPdf;
  /** Where to begin; later values are not looked at. */
  start: Spot;
  zoom: number;
  onZoom: (zoom: number) => void;
  /** A new object each time that somebody asks for a page. */
  jump: { readonly page: number } | null;
  /** The part of a page that somebody else shows; another object each time that it changes. */
  led: PartInView | null;
  /** `byHand`: the reader scrolled there. */
  onPage: (page: number, byHand: boolean) => void;
  onSpot: (spot: Spot) => void;
}
/** Parts of the page: its upper edge and height in view by the page's height, the middle by its width. */
export interface PartInView {
  readonly page: number;
  readonly down: number;
  readonly tall: number;
  readonly middle: number;
}
/** Also how much of the width; less than 1: not all of it. */
export type ViewOfPage = Omit<PartInView, 'page'> & { readonly wide: number };
/** A point of the content and where on the region it is held. */
interface Anchor {
  readonly spot: Spot;
  /** Part of the content's width left of the point. */
  readonly across: number;
  readonly at: Point;
}
/** Browsers round scroll positions. */
const SAME_PX = 1.5;

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
  { pdf, start, zoom, onZoom, jump, led, onPage, onSpot }: ColumnOptions,
  classes: { canvas: string | undefined; text: string | undefined },
) {
  const { canvas, text } = classes;
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const holders = useRef(new Map<number, HTMLElement>());
  const anchor = useRef<Anchor>({ spot: start, across: 0.5, at: { x: 0, y: 0 } });
  const asked = useRef<{ page: number; top: number } | null>(null);
  const settledTop = useRef(0);
  const shown = useRef(0);
  const [failed, setFailed] = useState<ReadonlySet<number>>(new Set());
  const [texts, setTexts] = useState<ReadonlyMap<number, HTMLElement>>(new Map());
  const { sizes, learn } = usePageSizes(pdf);
  const desk = useRef<Desk | null>(null);
  const look = useRef<(byHand: boolean) => void>(() => undefined);
  const room = useRoom(
    scroller,
    ruler,
    useCallback(() => look.current(false), []),
  );
  const layout = useMemo(
    () =>
      sizes === null || room === null
        ? null
        : layoutOf(sizes, { fitWidth: room.fitWidth, room: room.width, gap: room.gap, zoom }),
    [sizes, room, zoom],
  );

  /** Looks at what is in view now: says the page and has it drawn. */
  useLayoutEffect(() => {
    look.current = (byHand) => {
      const region = scroller.current;
      if (layout === null || region === null) return;
      const view = { top: region.scrollTop, height: region.clientHeight };
      const kept = asked.current !== null && Math.abs(asked.current.top - view.top) < SAME_PX;
      const page = kept && asked.current ? asked.current.page : pageInView(layout, view);
      if (!kept) asked.current = null;
      const pages = pagesToDraw(layout, view, MOST_CANVASES);
      learn(pages);
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
      anchor.current = {
        spot: spotAt(layout, region.scrollTop + at.y),
        across: (region.scrollLeft + at.x) / layout.width,
        at,
      };
    },
    [layout],
  );

  const settle = useCallback(() => {
    const region = scroller.current;
    if (region === null || layout === null) return;
    const { spot, across, at } = anchor.current;
    region.scrollTop = topOf(layout, spot) - at.y;
    region.scrollLeft = across * layout.width - (at.x || region.clientWidth / 2);
    settledTop.current = region.scrollTop;
    look.current(false);
  }, [layout]);

  useEffect(() => {
    desk.current = canvasDesk({
      pdf,
      holder: (page) => holders.current.get(page),
      canvasClass: canvas,
      textClass: text,
      failed: (page) => setFailed((known) => new Set(known).add(page)),
      laid: (page, layer) => setTexts((known) => withText(known, page, layer)),
    });
    look.current(false);
    return () => desk.current?.clear();
  }, [pdf, canvas, text]);
  useLayoutEffect(settle, [settle]);

  const goTo = useCallback(
    (page: number, part?: PartInView) => {
      const box = layout?.boxes[page - 1];
      const region = scroller.current;
      if (layout === null || box === undefined || region === null || room === null) return;
      // On a flatter screen than theirs the middle of what they see is in the middle here.
      const lack = part ? Math.max(0, part.tall - region.clientHeight / box.height) / 2 : 0;
      const down = part ? part.down + lack : -room.gap / box.height;
      const { across, at } = anchor.current;
      anchor.current = {
        spot: { page, down },
        across: part ? (box.left + part.middle * box.width) / layout.width : across,
        at: { x: part ? 0 : at.x, y: 0 },
      };
      region.scrollTop = box.top + down * box.height;
      if (part) region.scrollLeft = anchor.current.across * layout.width - region.clientWidth / 2;
      asked.current = { page, top: region.scrollTop };
      settledTop.current = region.scrollTop;
      look.current(false);
    },
    [layout, room],
  );
  const done = useRef<typeof jump>(null);
  useEffect(() => {
    if (jump === null || jump === done.current || layout === null) return;
    done.current = jump;
    goTo(jump.page);
  }, [jump, layout, goTo]);
  const followed = useRef<PartInView | null>(null);
  useEffect(() => {
    if (led === null || led === followed.current || layout === null) return;
    followed.current = led;
    goTo(led.page, led);
  }, [led, layout, goTo]);

  /** What of this page is in view. */
  const viewOf = (page: number): ViewOfPage | null => {
    const box = layout?.boxes[page - 1];
    const region = scroller.current;
    if (box === undefined || region === null) return null;
    return {
      down: (region.scrollTop - box.top) / box.height,
      tall: region.clientHeight / box.height,
      middle: (region.scrollLeft + region.clientWidth / 2 - box.left) / box.width,
      wide: region.clientWidth / box.width,
    };
  };

  const zoomAround = (next: number, at: Point) => {
    hold(at);
    onZoom(clampZoom(next));
  };
  usePinch(scroller, content, (factor, at) => zoomAround(zoom * factor, at));
  const zoomTo = (next: number) => {
    const region = scroller.current;
    if (region !== null)
      zoomAround(next, { x: region.clientWidth / 2, y: region.clientHeight / 2 });
  };

  const onScroll = () => {
    const region = scroller.current;
    if (region === null || layout === null) return;
    const byHand = Math.abs(region.scrollTop - settledTop.current) >= SAME_PX;
    settledTop.current = region.scrollTop;
    hold({ x: region.clientWidth / 2, y: 0 });
    onSpot(anchor.current.spot);
    look.current(byHand);
  };

  const holderOf = (page: number) => (element: HTMLElement | null) => {
    if (element === null) holders.current.delete(page);
    else holders.current.set(page, element);
  };
  return { scroller, content, ruler, layout, failed, texts, holderOf, onScroll, zoomTo, viewOf };
}
