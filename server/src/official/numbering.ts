// Numbers of headings: I. → 1. → a), each level starting again under the one above; appendices start anew.
import type { Heading } from './document.js';

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [unit, letters] of ROMAN) {
    for (; rest >= unit; rest -= unit) text += letters;
  }
  return text;
}

/** Vietnamese order of list letters: đ follows d; f, j, w, z are not used. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Returns a function that gives each heading, in order, its number. */
export function headingNumbers(): (heading: Heading) => string {
  const counts = { 1: 0, 2: 0, 3: 0 };
  return ({ level }) => {
    counts[level] += 1;
    if (level === 1) counts[2] = 0;
    if (level <= 2) counts[3] = 0;
    switch (level) {
      case 1:
        return `${roman(counts[1])}.`;
      case 2:
        return `${counts[2]}.`;
      case 3:
        return `${LETTERS[(counts[3] - 1) % LETTERS.length] ?? ''})`;
    }
  };
}
