// How each mark on a paper with lines looks: shape and tone; its word comes from the kind of ballot (agreeing to a candidate is not
// being in favour of a motion).
import { lineWords } from '@hop/shared/ballots/words-of-lines.js';
import {
  readMarks,
  type LinesKind,
  type Mark,
  type Marks,
} from '@hop/shared/ballots/paper-marks.js';
import { Check, ChevronsDown, ChevronsUp, Equal } from 'lucide-react';
import { currentLanguage } from '../../lib/i18n';
import type { LucideIcon, Tone } from '../../ui';
import { choiceLooks } from './choices';

export const markLooks: Readonly<Record<Mark, { tone: Tone; icon: LucideIcon }>> = {
  ...choiceLooks,
  chosen: { tone: 'a', icon: Check },
  high: { tone: 'a', icon: ChevronsUp },
  medium: { tone: 'c', icon: Equal },
  low: { tone: 'b', icon: ChevronsDown },
};

/** "Đồng ý": as it stands alone on a button. */
export function markWord(kind: LinesKind, mark: Mark): string {
  const word = lineWords(currentLanguage(), kind, mark);
  return word.slice(0, 1).toLocaleUpperCase() + word.slice(1);
}

/** A whole paper in one line of words, as on the official list: "1. Đồng ý; 2. –" */
export const paperWords = (kind: LinesKind, marks: Marks): string =>
  readMarks(marks)
    .map((mark, at) => `${at + 1}. ${mark === null ? '–' : markWord(kind, mark)}`)
    .join('; ');
