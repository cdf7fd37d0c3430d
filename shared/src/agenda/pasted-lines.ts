// A pasted programme cut into lines that each say one thing: an item, a time by itself, or who presents.
import { cleanText } from '../core/text.js';
import { guessedRoles, headOf, type Role } from './pasted-columns.js';
import { markOf } from './pasted-marks.js';
import { presenterAtEnd } from './pasted-presenters.js';
import { timesOf, type Timed } from './pasted-times.js';
import { presenterInside, presenterWords } from './words.js';

/** Between paragraphs inside a cell; cells are parted by tabs, rows by line ends. */
export const CELL_PARAGRAPH = '\u2028';

export type PastedLine =
  | {
      readonly is: 'item';
      readonly style: string;
      readonly title: string;
      readonly presenter: string;
      readonly time: Timed | null;
    }
  | { readonly is: 'time'; readonly time: Timed; readonly source: string }
  | { readonly is: 'presenter'; readonly presenter: string };

export function pastedLines(pasted: string): PastedLine[] {
  let roles: readonly Role[] | null = null;
  return rowsOf(pasted).flatMap((cells) => {
    const head = headOf(cells);
    if (head !== null) {
      roles = head;
      return [];
    }
    const [first = ''] = cells;
    if (cells.length === 1) return first.split(CELL_PARAGRAPH).flatMap(lineOf);
    const known = roles !== null && roles.length >= cells.length ? roles : guessedRoles(cells);
    return rowLines(cells, known);
  });
}

/** Soft breaks and no-break spaces are spaces; a tab behind a mark parts no cells. */
const rowsOf = (pasted: string): string[][] =>
  pasted
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f\u0085]/g, ' ')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .split('\n')
    .map(cellsOf)
    .filter((cells) => cells.some(Boolean));

function cellsOf(row: string): string[] {
  const cells = row.split('\t').map(cleanText);
  const filled = cells.filter(Boolean);
  const { style, text } = markOf(filled[0] ?? '');
  const isMarked = filled.length === 2 && cells.length <= 3 && style !== '' && text === '';
  if (isMarked) return [filled.join(' ')];
  return filled.length <= 1 ? filled : cells;
}

function rowLines(cells: readonly string[], roles: readonly Role[]): PastedLine[] {
  const of = (role: Role): string =>
    cells.filter((cell, at) => cell !== '' && roles[at] === role).join(CELL_PARAGRAPH);
  const number = of('number');
  const [title = '', ...more] = of('title').split(CELL_PARAGRAPH).filter(Boolean);
  const presenter = of('presenter').replaceAll(CELL_PARAGRAPH, '; ');
  const alone: PastedLine[] = presenter === '' ? [] : [{ is: 'presenter', presenter }];
  const clock = of('time').replaceAll(CELL_PARAGRAPH, ' ');
  const time = clock === '' ? null : timesOf(clock);
  // What a cell of times says beside its times is said in the title.
  const said = [time?.text ?? '', title].filter(Boolean).join(': ');
  if (said === '') {
    return time === null ? alone : [{ is: 'time', time, source: clock }, ...alone];
  }
  const mark = /^\d+$/.test(number) ? `${number}.` : number;
  const [line] = lineOf(`${mark} ${said}`);
  const lines = more.flatMap((text) => lineOf(markOf(text).style === '' ? `- ${text}` : text));
  if (line?.is !== 'item') return [...(line ? [line] : []), ...alone, ...lines];
  const who = [line.presenter, presenter].filter(Boolean).join('; ');
  return [{ ...line, presenter: who, time: both(time, line.time) }, ...lines];
}

function lineOf(line: string): PastedLine[] {
  const { style, text } = markOf(line);
  if (text === '') return line.trim() === '' ? [] : [plain(line.trim())];
  const words = presenterWords.exec(text);
  if (words) return [{ is: 'presenter', presenter: text.slice(words[0].length) }];
  const time = timesOf(text);
  const known = time.startsAt !== null || time.minutes !== null ? time : null;
  if (time.text === '') return known ? [{ is: 'time', time, source: text }] : [plain(text)];
  const inside = presenterInside.exec(time.text);
  const said = inside
    ? { title: time.text.slice(0, inside.index), presenter: inside[1] ?? '' }
    : presenterAtEnd(time.text);
  return [{ is: 'item', style, ...said, time: known }];
}

const plain = (title: string): PastedLine => ({
  ...{ is: 'item', style: '', title, presenter: '', time: null },
});

const both = (first: Timed | null, second: Timed | null): Timed | null =>
  first === null || second === null
    ? (first ?? second)
    : {
        startsAt: first.startsAt ?? second.startsAt,
        minutes: first.minutes ?? second.minutes,
        text: '',
      };
