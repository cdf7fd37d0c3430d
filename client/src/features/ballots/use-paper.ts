// The paper with lines that I am filling in. It is mine alone: nothing that others do, and nothing that arrives, touches it.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import {
  isBlank,
  isLimited,
  readMarks,
  winningMark,
  writeMarks,
  type LinesKind,
  type Mark,
  type Marks,
} from '@hop/shared/ballots/paper-marks.js';
import { useState } from 'react';

export interface Paper {
  readonly marks: readonly (Mark | null)[];
  readonly written: Marks;
  readonly isEmpty: boolean;
  /** Marked lines; of an election or options those that were chosen or agreed to. */
  readonly marked: number;
  /** Whether one more may be chosen. */
  readonly isFull: boolean;
  /** Sets a mark; the same mark again takes it away. */
  mark(line: number, mark: Mark): void;
  /** Filled in otherwise than it is recorded. */
  readonly isChanged: boolean;
  clear(): void;
  /** Back to what is recorded. */
  restore(): void;
}

/** Starts with what is recorded, if that may be seen; mount it once per ballot. */
export function usePaper(
  { lines, seats }: Pick<Ballot, 'lines' | 'seats'>,
  kind: LinesKind,
  recorded: Marks | null,
): Paper {
  const [touched, setTouched] = useState<readonly (Mark | null)[] | null>(null);
  const blank = lines.map(() => null);
  const marks = touched ?? (recorded === null ? blank : readMarks(recorded));
  const limited = isLimited(kind);
  const winner = winningMark(kind);
  const marked = marks.filter((mark) => (limited ? mark === winner : mark !== null)).length;
  const written = writeMarks(marks);
  return {
    ...{ marks, written, marked },
    isEmpty: isBlank(written),
    isFull: limited && seats !== null && marked >= seats,
    mark: (line, mark) =>
      setTouched(marks.map((now, at) => (at !== line ? now : now === mark ? null : mark))),
    isChanged: recorded !== null && written !== recorded,
    clear: () => setTouched(blank),
    restore: () => setTouched(null),
  };
}
