// The mark before one line of a pasted list (I., 1., 1.1, a), -, •) and how deep a line stands by the marks before it.

import { letterMark, upperMark } from './words.js';

export interface Marked {
  /** Lines with the same style stand at the same depth; '' is a line without a mark. */
  readonly style: string;
  readonly text: string;
}

const NUMBERS = /^(\d{1,3}(?:\.\d{1,3})*)(?:[.)](?=\D|$)|(?<=\.\d+)(?=\s)|\s*[.)]\s)\s*/u;
const ROMAN = /^([IVX]{1,6})[.)/](?=\s|\p{L}\p{Ll}|$)\s*/u;
const BULLET = /^([-–—•●○▪■◦·*+\u00b7\uf0b7\uf0a7])(?=\s|\p{L}|$)\s*/u;

export function markOf(line: string): Marked {
  const text = line.trim();
  const without = (mark: RegExpExecArray): string => text.slice(mark[0].length).trim();
  const numbers = NUMBERS.exec(text);
  if (numbers)
    return { style: `number${(numbers[1] ?? '').split('.').length}`, text: without(numbers) };
  const roman = ROMAN.exec(text);
  if (roman) return { style: 'roman', text: without(roman) };
  const upper = upperMark.exec(text);
  if (upper) return { style: 'upper', text: without(upper) };
  const letter = letterMark.exec(text);
  if (letter) return { style: 'letter', text: without(letter) };
  const bullet = BULLET.exec(text);
  if (bullet) return { style: `bullet${bulletFamily(bullet[1] ?? '')}`, text: without(bullet) };
  return { style: '', text };
}

/** Hyphens of all lengths are one bullet; Word makes them longer as it likes. */
const bulletFamily = (mark: string): string => ('–—'.includes(mark) ? '-' : mark);

/** Follows the marks of one list from line to line; answers with the depth of each. */
export function depths(most: number): (style: string) => number {
  let path: string[] = [];
  return (style) => {
    // A line without a mark is a heading over bullets, and never one over numbers: those begin at the top.
    if (style === '') path = [];
    else if (path[0] === '' && !style.startsWith('bullet')) path = [];
    const known = path.indexOf(style);
    path = known === -1 ? [...path, style] : path.slice(0, known + 1);
    return Math.min(path.length - 1, most);
  };
}
