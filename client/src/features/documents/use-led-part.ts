// Brings the part of a page that somebody else shows into view, first to its size and then to its spot, once for each word of it.
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { zoomFor, type LedPart } from './led-part';
import type { Layout } from './page-layout';

interface LedOptions {
  readonly part: LedPart | null;
  readonly zoom: number;
  /** The size at which the part fits here. */
  readonly onZoom: ((zoom: number) => void) | undefined;
}
interface Column {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly layout: Layout | null;
  readonly goTo: (page: number, part: LedPart) => void;
}
/** Sizes closer than this are the same to the eye. */
const SAME = 0.002;

export function useLedPart(
  { part, zoom, onZoom }: LedOptions,
  { scroller, layout, goTo }: Column,
): void {
  const sized = useRef<LedPart | null>(null);
  const done = useRef<LedPart | null>(null);
  useLayoutEffect(() => {
    const box = part && layout?.boxes[part.page - 1];
    const region = scroller.current;
    if (!box || part === done.current || layout === null || region === null) return;
    if (sized.current !== part) {
      sized.current = part;
      const inRow = layout.row !== null;
      const fits = zoomFor(part, box, { width: region.clientWidth, zoom, inRow });
      // The pages are laid anew first; then this runs again.
      if (Math.abs(fits - zoom) > SAME) {
        onZoom?.(fits);
        return;
      }
    }
    done.current = part;
    goTo(part.page, part);
  }, [part, zoom, onZoom, scroller, layout, goTo]);
}
