// What the cells of a pasted row are: by the head of its table where there is one, else by what stands in them.
import { foldMarks } from '../core/fold.js';
import { markOf } from './pasted-marks.js';
import { timesOf } from './pasted-times.js';
import { columnWords } from './words.js';

export type Role = 'number' | 'time' | 'title' | 'presenter';

/** The roles of the columns when the row is the head of a table, else null: every cell that says something must name a column. */
export function headOf(cells: readonly string[]): readonly Role[] | null {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 2) return null;
  const roles = cells.map((cell) => columnWords.find(([word]) => word.test(foldMarks(cell)))?.[1]);
  const named = cells.every((cell, at) => cell.trim() === '' || roles[at] !== undefined);
  return named && roles.includes('title') ? roles.map((role) => role ?? 'title') : null;
}

/** Nothing but a mark ("1", "1.", "I") or a time: the first such cells; the next is the title, the rest say who presents. */
export function guessedRoles(cells: readonly string[]): readonly Role[] {
  let titled = false;
  return cells.map((cell): Role => {
    const text = cell.trim();
    if (text === '') return 'title';
    if (isOnlyTime(text)) return 'time';
    if (titled) return 'presenter';
    if (isOnlyMark(text)) return 'number';
    titled = true;
    return 'title';
  });
}

const isOnlyTime = (text: string): boolean => {
  const { startsAt, minutes, text: rest } = timesOf(text);
  return rest === '' && (startsAt !== null || minutes !== null);
};

const isOnlyMark = (text: string): boolean =>
  /^\d{1,3}$/.test(text) || (markOf(text).style !== '' && markOf(text).text === '');
