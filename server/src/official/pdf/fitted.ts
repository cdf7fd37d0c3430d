// A text in the largest type in which it fits: long names grow small, they are never cut.
import { textWidth, type FontStyle } from '../fonts.js';
import { breakLines } from './lines.js';

export interface Fitted {
  readonly lines: readonly string[];
  /** In points. */
  readonly size: number;
}

/** Below this nobody reads it; a text that is longer still may run over its lines. */
const LEAST_PT = 5;
const STEP_PT = 0.5;

/** `width` and `most` (the largest size) in points; in at most `lines` lines. */
export function fitted(
  text: string,
  style: FontStyle,
  { width, most, lines: allowed = 1 }: { width: number; most: number; lines?: number },
): Fitted {
  const runs = [{ text, bold: style === 'bold', italic: style === 'italic' }];
  for (let size = most; ; size -= STEP_PT) {
    const lines = breakLines(runs, width, 0, (part, as) => textWidth(part, as, size));
    const fits = lines.length <= allowed && lines.every((line) => line.width <= width);
    if (fits || size - STEP_PT < LEAST_PT)
      return { lines: lines.map(({ pieces }) => pieces.map((one) => one.text).join('')), size };
  }
}
