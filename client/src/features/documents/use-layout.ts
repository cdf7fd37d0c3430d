// The layout of the pages for the room that there is now: sizes, mode, turn and zoom put together.
import { useMemo, type RefObject } from 'react';
import { layoutOf, rowLayoutOf } from './page-layout';
import { usePageSizes } from './page-sizes';
import { turnedSize, type Turn } from '../../lib/page-turn';
import type { OpenedPdf } from './pdf-engine';
import type { PageMode } from './reading-look';
import { useRoom } from './use-room';

/** Width to height from which two pages lie side by side: on an upright screen they would be too small to read. */
const WIDE = 1.2;

interface LayoutOrder {
  pdf: OpenedPdf;
  zoom: number;
  mode: PageMode;
  turn: Turn;
  /** The page whose row is shown; means nothing in a column. */
  at: number;
}
interface Regions {
  scroller: RefObject<HTMLElement | null>;
  ruler: RefObject<HTMLElement | null>;
}

export function useLayout(
  { pdf, zoom, mode, turn, at }: LayoutOrder,
  { scroller, ruler }: Regions,
  onResized: () => void,
) {
  const { sizes, learn } = usePageSizes(pdf);
  const room = useRoom(scroller, ruler, onResized);
  const turned = useMemo(() => sizes?.map((size) => turnedSize(size, turn)) ?? null, [sizes, turn]);
  const inColumn = mode === 'column';
  // A column does not depend on how tall the room is: a banner that comes must not lay it anew.
  const tall = inColumn ? 0 : (room?.height ?? 0);
  const page = inColumn ? 0 : at;
  const { width, fitWidth, gap } = room ?? { width: 0, fitWidth: 0, gap: 0 };
  const layout = useMemo(() => {
    if (turned === null || fitWidth === 0) return null;
    const frame = { room: width, gap, zoom };
    if (inColumn) return layoutOf(turned, { ...frame, fitWidth });
    const across = mode === 'spread' && width > WIDE * tall ? 2 : 1;
    return rowLayoutOf(turned, { ...frame, tall, across, page });
  }, [turned, fitWidth, width, gap, zoom, inColumn, mode, tall, page]);
  return { layout, room, learn };
}
