// How a screen that shows whole pages comes closer, to what the one who shows the page looks at. Pure figures.
import type { ViewBody } from '@hop/shared/documents/lead.js';

interface Size {
  readonly width: number;
  readonly height: number;
}
export interface CloseUp {
  /** 1: the whole page. */
  readonly times: number;
  /** By how much the page's middle lies off the middle of the place, in the units of `sheet`. */
  readonly x: number;
  readonly y: number;
}
const whole: CloseUp = { times: 1, x: 0, y: 0 };
/** Less is no close-up but the same page a little displaced. */
const LEAST = 1.1;
const MOST = 4;

const within = (value: number, most: number): number =>
  Math.max(-Math.max(0, most), Math.min(Math.max(0, most), value));

/** `sheet`: the page where it fits whole into `place`, both in CSS pixels. */
export function closeUp(
  view: Pick<ViewBody, 'down' | 'tall' | 'middle' | 'zoom'> | null,
  sheet: Size,
  place: Size,
): CloseUp {
  if (view === null || view.zoom < LEAST) return whole;
  const seen = { width: sheet.width / view.zoom, height: sheet.height * view.tall };
  const times = Math.min(MOST, place.width / seen.width, place.height / seen.height);
  if (times < LEAST) return whole;
  // Never so far that the place is empty beside the page.
  const most = {
    x: (sheet.width * times - place.width) / 2,
    y: (sheet.height * times - place.height) / 2,
  };
  return {
    times,
    x: within((0.5 - view.middle) * sheet.width * times, most.x),
    y: within((0.5 - view.down - view.tall / 2) * sheet.height * times, most.y),
  };
}
