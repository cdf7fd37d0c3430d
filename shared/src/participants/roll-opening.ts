// From when on people may be put down as present: shortly before the sitting, so that nobody counts as there a week ahead.
// Which states of a meeting have a roll at all: roll-call.ts.
import type { Meeting, Sitting } from '../meetings/meeting.js';

/** Those who come from far are there early, and reception opens with the doors. */
export const ROLL_OPENS_BEFORE_MINUTES = 120;
const MINUTE_MS = 60_000;

/** Epoch milliseconds; null: it is open, because the sitting runs, or at any hour in the demo, which people only try out. */
export function rollOpensAt(
  meeting: Pick<Meeting, 'startsAt' | 'demo'>,
  sitting: Pick<Sitting, 'state' | 'startsAt'>,
): number | null {
  if (meeting.demo || sitting.state === 'running') return null;
  return (sitting.startsAt ?? meeting.startsAt) - ROLL_OPENS_BEFORE_MINUTES * MINUTE_MS;
}

export const isTooEarly = (opensAt: number | null, now: number): boolean =>
  opensAt !== null && now < opensAt;
