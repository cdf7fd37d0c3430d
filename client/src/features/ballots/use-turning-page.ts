// Pages of a list on a wall that turn by themselves: nobody stands beside it to turn them.
import { useEffect, useState } from 'react';

/** Long enough to find a name on a page of seventy. */
const PAGE_MS = 8_000;

/** The page on screen, counted from 0. */
export function useTurningPage(pages: number): number {
  const [turned, setTurned] = useState(0);
  useEffect(() => {
    if (pages <= 1) return;
    const timer = setInterval(() => setTurned((now) => now + 1), PAGE_MS);
    return () => clearInterval(timer);
  }, [pages]);
  return pages <= 1 ? 0 : turned % pages;
}
