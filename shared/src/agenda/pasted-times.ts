// The times in a pasted line: when it begins, until when, how long. Taken off where they stand at an end of the line.
import { durationPattern, lastDuration, rangePattern } from './words.js';

export interface Timed {
  /** Minutes since midnight. */
  readonly startsAt: number | null;
  readonly minutes: number | null;
  readonly text: string;
}

const EDGE = /^[\s:;,.–—\-()|/]+|[\s:;,–—\-(|/]+$/gu;
const minutesOf = (hours: string | undefined, minutes: string | undefined): number =>
  Number(hours ?? 0) * 60 + Number(minutes ?? 0);

/** The time at the beginning of the line and the duration at its end (or, if it stands in the middle, read and left there). */
export function timesOf(line: string): Timed {
  let text = line;
  let startsAt: number | null = null;
  let minutes: number | null = null;
  const range = rangePattern.exec(text);
  if (range) {
    startsAt = minutesOf(range[1], range[2]);
    if (range[3] !== undefined) {
      const length = minutesOf(range[3], range[4]) - startsAt;
      if (length > 0) minutes = length;
    }
    text = text.slice(range[0].length).replace(EDGE, '');
  }
  const atEnd = lastDuration.exec(text);
  const anywhere = atEnd ?? durationPattern.exec(text);
  if (anywhere) {
    const length = minutesOf(anywhere[1] ?? anywhere[3], anywhere[2]);
    if (length <= 24 * 60) minutes ??= length;
  }
  if (atEnd) text = text.slice(0, atEnd.index);
  return { startsAt, minutes, text: text.replace(EDGE, '') };
}
