// How much room the column of pages has. Also keeps the page still on the glass when something above it comes or goes
// (a banner): what the eye rests on must not jump because the region became taller.
import { useLayoutEffect, useState, type RefObject } from 'react';

export interface Room {
  /** Width of a page at zoom 1. */
  readonly fitWidth: number;
  readonly width: number;
  readonly height: number;
  readonly gap: number;
}

export function useRoom(
  scroller: RefObject<HTMLElement | null>,
  ruler: RefObject<HTMLElement | null>,
  onResized: () => void,
): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const region = scroller.current;
    const fit = ruler.current;
    if (region === null || fit === null) return;
    let before = region.getBoundingClientRect();
    const measure = () => {
      const now = region.getBoundingClientRect();
      if (now.width === before.width && now.top !== before.top)
        region.scrollTop += now.top - before.top;
      before = now;
      const next = {
        fitWidth: fit.offsetWidth,
        width: region.clientWidth,
        height: region.clientHeight,
        gap: parseFloat(getComputedStyle(region).rowGap) || 0,
      };
      setRoom((old) =>
        old?.fitWidth === next.fitWidth &&
        old.width === next.width &&
        old.height === next.height &&
        old.gap === next.gap
          ? old
          : next,
      );
      onResized();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(region);
    observer.observe(fit);
    measure();
    return () => observer.disconnect();
  }, [scroller, ruler, onResized]);
  return room;
}
