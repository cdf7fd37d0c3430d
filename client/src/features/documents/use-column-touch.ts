// What two taps and a swipe do to the pages: to the width of the tapped column and back; to the next page where pages lie in rows.
import { columnAt, type Run } from './tapped-column';
import type { usePageColumn } from './use-page-column';
import { useTouchActs } from './use-touch-acts';
import { FULL_WIDTH } from './zoom-steps';

/** Of the region, that a column then takes. */
const COLUMN_SHARE = 0.94;
/** A page without text is made so much larger. */
const TWICE = 2;
/** Less than this is no change to the eye. */
const WORTH = 1.08;

interface TouchOptions {
  zoom: number;
  pages: number;
  onGoTo: (page: number) => void;
}

export function useColumnTouch(
  {
    scroller,
    layout,
    texts,
    zoomInOn,
    shownPage,
  }: Pick<
    ReturnType<typeof usePageColumn>,
    'scroller' | 'layout' | 'texts' | 'zoomInOn' | 'shownPage'
  >,
  { zoom, pages, onGoTo }: TouchOptions,
): void {
  useTouchActs(scroller, {
    onDoubleTap(x, y) {
      const region = scroller.current;
      if (region === null) return;
      const { left, top } = region.getBoundingClientRect();
      const at = { x: x - left, y: y - top };
      if (zoom > FULL_WIDTH * WORTH) return zoomInOn(FULL_WIDTH, at);
      const runs = [...texts.values()].flatMap(runsOf);
      const column = columnAt(runs, x, y);
      if (column === null) return zoomInOn(zoom * TWICE, at);
      const fits = (region.clientWidth * COLUMN_SHARE) / (column.right - column.left);
      const middle = (column.left + column.right) / 2 - left;
      zoomInOn(zoom * (fits > WORTH ? fits : TWICE), { x: fits > WORTH ? middle : at.x, y: at.y });
    },
    onSwipe(to) {
      const row = layout?.row;
      if (row == null) return;
      const page = to > 0 ? row.last + 1 : Math.max(1, row.first - 1);
      if (page <= pages && page !== shownPage()) onGoTo(page);
    },
  });
}

const runsOf = (layer: HTMLElement): Run[] =>
  [...layer.querySelectorAll('span')]
    .filter((span) => span.textContent.trim() !== '')
    .map((span) => span.getBoundingClientRect());
