// Whether somebody came late or left early, by the minutes of the sitting. What no clock on the wall would show is no lateness.
import type { Sitting } from '../meetings/meeting.js';
import { presences, type RollRecord } from './attendance-moves.js';

export interface Timeliness {
  /** First coming, in epoch milliseconds; null: was never there. */
  readonly cameAt: number | null;
  /** Last leaving; null while there, or never there. */
  readonly wentAt: number | null;
  readonly late: boolean;
  readonly early: boolean;
}

const MINUTE_MS = 60_000;
const minute = (atMs: number): number => Math.floor(atMs / MINUTE_MS);

/** Before a sitting has begun nobody is late; who goes while it runs goes early. */
export function timeliness(
  record: RollRecord | undefined,
  { startedAt, endedAt }: Pick<Sitting, 'startedAt' | 'endedAt'>,
): Timeliness {
  const times = record === undefined ? [] : presences(record);
  const cameAt = times[0]?.checkedInAt ?? null;
  const wentAt = times.at(-1)?.leftAt ?? null;
  return {
    cameAt,
    wentAt,
    late: startedAt !== null && cameAt !== null && minute(cameAt) > minute(startedAt),
    early:
      startedAt !== null &&
      wentAt !== null &&
      wentAt >= startedAt &&
      (endedAt === null || minute(wentAt) < minute(endedAt)),
  };
}

/** Whether somebody was there at an instant, such as the opening. */
export const wasThereAt = (record: RollRecord, atMs: number): boolean =>
  presences(record).some(
    ({ checkedInAt, leftAt }) => checkedInAt <= atMs && (leftAt === null || leftAt > atMs),
  );
