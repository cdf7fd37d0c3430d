// Whether agenda and document have no room side by side. Measured in rem, so that enlarged text folds the room too.
import { useLayoutEffect, useState, type RefObject } from 'react';

/** The width at which the action bar folds as well. */
const NARROW_REM = 50;

export function useNarrow(room: RefObject<HTMLElement | null>): boolean {
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const element = room.current;
    if (element === null) return;
    const measure = () => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setNarrow(element.clientWidth / rem <= NARROW_REM);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // The reader's choice of text size changes the rem and not the width.
    const zoomed = new MutationObserver(measure);
    zoomed.observe(document.documentElement, { attributeFilter: ['data-zoom'] });
    return () => {
      observer.disconnect();
      zoomed.disconnect();
    };
  }, [room]);
  return narrow;
}
