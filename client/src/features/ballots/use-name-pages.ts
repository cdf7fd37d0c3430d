// Fits a list in columns into its box on a wall: the largest of a few sizes that shows it whole, else the smallest and pages
// that turn by themselves. The browser makes the columns; what does not fit stands in further ones to the right.
import { useLayoutEffect, useState, type RefObject } from 'react';
import { useTurningPage } from './use-turning-page';

/** In hundredths of the screen's height: the first is 1/30 of it, read from the back of a hall. */
export const NAME_SIZES = [3.4, 3, 2.7, 2.4] as const;

interface Fitted {
  readonly size: number;
  readonly pages: number;
  /** From the start of one page to the start of the next, in pixels. */
  readonly stepPx: number;
}

/** Columns beyond the box, counted in boxes. The last page needs no gap after it. */
export function pagesOf(widths: { content: number; box: number; gap: number }): number {
  const { content, box, gap } = widths;
  return box <= 0 ? 1 : Math.max(1, Math.ceil((content + gap) / (box + gap) - 0.02));
}

function fit(list: HTMLElement): Fitted {
  let fitted: Fitted = { size: NAME_SIZES[0], pages: 1, stepPx: 0 };
  for (const size of NAME_SIZES) {
    list.style.setProperty('--names', String(size));
    const gap = Number.parseFloat(getComputedStyle(list).columnGap) || 0;
    const box = list.clientWidth;
    fitted = { size, pages: pagesOf({ content: list.scrollWidth, box, gap }), stepPx: box + gap };
    if (fitted.pages === 1) break;
  }
  return fitted;
}

/** `key` changes with the names. Returns the page on screen, counted from 0, and how far the list is shifted for it. */
export function useNamePages(ref: RefObject<HTMLElement | null>, key: string) {
  const [fitted, setFitted] = useState<Fitted>({ size: NAME_SIZES[0], pages: 1, stepPx: 0 });
  const { pages } = fitted;
  const page = useTurningPage(pages);
  useLayoutEffect(() => {
    const list = ref.current;
    if (list === null) return;
    const measure = () => setFitted(fit(list));
    measure();
    window.addEventListener('resize', measure);
    // Names are as wide as their letters, which may arrive after them.
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      window.removeEventListener('resize', measure);
      document.fonts.removeEventListener('loadingdone', measure);
    };
    // The line that tells the page takes height from the list, so it is measured again once that stands there.
  }, [ref, key, pages > 1]);
  return { page, pages, size: fitted.size, shiftPx: page * fitted.stepPx };
}
