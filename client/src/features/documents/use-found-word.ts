// A page that was asked for because of a word on it: once its text is there, the word is brought where it can be seen. Whoever scrolls
// away meanwhile is left in peace.
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { topOf, type Layout } from './page-layout';

/** A word further down than this part of the region is brought up. */
const LOW = 0.8;

interface Column {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly layout: Layout | null;
  /** Another object each time that a page is asked for. */
  readonly jump: object | null;
  /** Puts this spot of the column, which is of this page, at the region's top. */
  readonly putTop: (page: number, top: number) => void;
}

export function useFoundWord({ scroller, layout, jump, putTop }: Column) {
  /** Where the first searched word stands on each page that has its text, as part of its height. */
  const found = useRef(new Map<number, number>());
  const sought = useRef<number | null>(null);
  const show = useCallback(() => {
    const region = scroller.current;
    const page = sought.current;
    const down = page === null ? undefined : found.current.get(page);
    if (layout === null || region === null || page === null || down === undefined) return;
    sought.current = null;
    const top = topOf(layout, { page, down });
    const below = region.scrollTop + region.clientHeight * LOW;
    if (top <= region.scrollTop || top >= below) putTop(page, top - region.clientHeight / 3);
  }, [scroller, layout, putTop]);
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
    show();
  }, [show, jump]);
  return {
    /** Null: no page is sought any more. */
    seek: useCallback((page: number | null) => {
      sought.current = page;
    }, []),
    /** The word stands `down` on this page, as part of its height; null: nowhere. */
    onFound: useCallback((page: number, down: number | null) => {
      if (down === null) found.current.delete(page);
      else found.current.set(page, down);
      if (sought.current === page) latest.current();
    }, []),
  };
}
