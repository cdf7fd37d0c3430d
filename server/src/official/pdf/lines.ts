// Breaks styled text into lines of a given width. Pure: the caller brings the ruler.
import type { Run } from '../document.js';
import { fontStyle, type FontStyle } from '../fonts.js';
import { plainText } from '../plain-text.js';

export interface Piece {
  readonly text: string;
  readonly style: FontStyle;
}

/** A line as pieces in one style each; spaces belong to the piece before them. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly spaces: number;
  readonly last: boolean;
}

export type Measure = (text: string, style: FontStyle) => number;

/** A word may change style inside ("**Điều 1**."): a list of pieces without spaces. */
function words(runs: readonly Run[]): Piece[][] {
  const result: Piece[][] = [];
  let open = false;
  for (const run of runs) {
    const style = fontStyle(run);
    for (const part of plainText(run.text).split(/( +)/)) {
      if (part === '') continue;
      if (part.startsWith(' ')) {
        open = false;
        continue;
      }
      const current = result.at(-1);
      if (open && current !== undefined) current.push({ text: part, style });
      else result.push([{ text: part, style }]);
      open = true;
    }
  }
  return result;
}

function joined(line: readonly Piece[][]): Piece[] {
  const pieces: Piece[] = [];
  line.forEach((word, index) => {
    word.forEach((piece, position) => {
      const before = pieces.at(-1);
      const space = index > 0 && position === 0 ? ' ' : '';
      if (before?.style === piece.style)
        pieces[pieces.length - 1] = { style: before.style, text: before.text + space + piece.text };
      else {
        if (before !== undefined && space !== '')
          pieces[pieces.length - 1] = { style: before.style, text: before.text + space };
        pieces.push(piece);
      }
    });
  });
  return pieces;
}

/** Greedy line breaking; the first line is shorter by `indent`. A word wider than the line stands alone. */
export function breakLines(
  runs: readonly Run[],
  width: number,
  indent: number,
  measure: Measure,
): Line[] {
  const lines: Line[] = [];
  let current: Piece[][] = [];
  let used = 0;
  const close = (last: boolean) => {
    lines.push({
      pieces: joined(current),
      width: used,
      spaces: Math.max(0, current.length - 1),
      last,
    });
    current = [];
    used = 0;
  };
  for (const word of words(runs)) {
    const wordWidth = word.reduce((sum, piece) => sum + measure(piece.text, piece.style), 0);
    const space = measure(' ', word[0]?.style ?? 'regular');
    const room = width - (lines.length === 0 ? indent : 0);
    if (current.length > 0 && used + space + wordWidth > room) close(false);
    used += wordWidth + (current.length > 0 ? space : 0);
    current.push(word);
  }
  if (current.length > 0 || lines.length === 0) close(true);
  return lines;
}
