// How far a deadline is in the largest unit that fits: days, then hours, then minutes. Its words: use-due-words.ts.
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export interface TimeLeft {
  readonly over: boolean;
  readonly unit: 'days' | 'hours' | 'minutes';
  /** Whole units, never 0. Time left is rounded down, so that nobody is told more than there is. */
  readonly count: number;
}

export function timeLeft(dueAt: number, now: number): TimeLeft {
  const over = now > dueAt;
  const ms = Math.abs(dueAt - now);
  const inUnits = (unit: TimeLeft['unit'], unitMs: number): TimeLeft => ({
    ...{ over, unit },
    count: Math.max(1, Math.floor(ms / unitMs)),
  });
  if (ms >= DAY_MS) return inUnits('days', DAY_MS);
  return ms >= HOUR_MS ? inUnits('hours', HOUR_MS) : inUnits('minutes', MINUTE_MS);
}
