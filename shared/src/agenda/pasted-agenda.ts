// Reads a programme pasted from Word, a mail or a spreadsheet: lines and rows become items in their order and depth, to be looked at
// and corrected before anything is added. Nothing that says something is left out; what is not understood stands in a title.
import { foldMarks } from '../core/fold.js';
import type { AgendaItem } from './agenda-item.js';
import { pastedLines } from './pasted-lines.js';
import { depths } from './pasted-marks.js';
import { presentedBy } from './pasted-presenters.js';
import type { Timed } from './pasted-times.js';
import { kindWords } from './words.js';

export interface PastedItem extends Pick<
  AgendaItem,
  'title' | 'kind' | 'plannedMinutes' | 'presenter' | 'presenterUnit'
> {
  readonly depth: number;
}
type Found = PastedItem & { readonly startsAt: number | null };

export const MOST_DEPTH = 2;
/** A gap between two clock times that is longer is a break nobody wrote down, not the length of an item. */
const LONGEST_MINUTES = 5 * 60;

export function parsePastedAgenda(pasted: string): PastedItem[] {
  const found: Found[] = [];
  const depthOf = depths(MOST_DEPTH);
  let waiting: { time: Timed; source: string } | null = null;
  const add = (style: string, title: string, presenter: string, time: Timed | null): void => {
    const depth = Math.min(depthOf(style), (found.at(-1)?.depth ?? -1) + 1);
    const { startsAt = null, minutes = null } = time ?? {};
    const kind = kindOf(title);
    found.push({
      title,
      kind,
      ...presentedBy(presenter),
      plannedMinutes: minutes ?? 0,
      startsAt,
      depth,
    });
  };
  /** A time that nothing followed. */
  const leftOver = (): void => {
    if (waiting !== null) add('', waiting.source, '', null);
    waiting = null;
  };
  const changeLast = (change: (last: Found) => Partial<Found>): boolean => {
    const last = found.pop();
    if (last === undefined) return false;
    found.push({ ...last, ...change(last) });
    return true;
  };
  for (const line of pastedLines(pasted)) {
    if (line.is === 'item') {
      add(line.style, line.title, line.presenter, line.time ?? waiting?.time ?? null);
      if (line.time === null) waiting = null;
      else leftOver();
    } else if (line.is === 'presenter') {
      const join = ({ presenter, presenterUnit }: Found) =>
        presentedBy([presenterUnit, presenter, line.presenter].filter(Boolean).join('; '));
      if (!changeLast(join)) add('', line.presenter, '', null);
    } else {
      const { startsAt, minutes } = line.time;
      const isLength = startsAt === null && found.at(-1)?.plannedMinutes === 0;
      if (isLength) changeLast(() => ({ plannedMinutes: minutes ?? 0 }));
      else {
        leftOver();
        waiting = line;
      }
    }
  }
  leftOver();
  return found.map((item, at) => withLength(item, found.slice(at + 1)));
}

/** An item that says when it begins lasts until the next of its depth that does. */
function withLength({ startsAt, ...item }: Found, after: readonly Found[]): PastedItem {
  if (startsAt === null || item.plannedMinutes > 0) return item;
  const next = after.find((one) => one.startsAt !== null && one.depth <= item.depth);
  const length = (next?.startsAt ?? 0) - startsAt;
  return length > 0 && length <= LONGEST_MINUTES ? { ...item, plannedMinutes: length } : item;
}

const kindOf = (title: string): AgendaItem['kind'] =>
  kindWords.find(([words]) => words.test(foldMarks(title)))?.[1] ?? 'report';
