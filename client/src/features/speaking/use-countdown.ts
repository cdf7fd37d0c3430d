// The running clock of a speech by the server's time, ready to be shown: counted down, and up again once it is over.
import { remainingMs } from '@hop/shared/speaking/speaking-time.js';
import type { Speech } from '@hop/shared/speaking/speech.js';
import { useServerNow } from '../../live';
import { formatDuration } from '../../lib/format';

/** `minute`: the last minute; `last`: the last quarter of one; over: past the limit. Each has its own look and word. */
export type CountdownStage = 'calm' | 'minute' | 'last' | 'over';

export interface Countdown {
  /** Whole seconds, negative when over the limit. */
  readonly seconds: number;
  /** "02:14", over the limit "+00:35". */
  readonly text: string;
  /** Time over the limit, "00:35". */
  readonly overBy: string;
  readonly isOver: boolean;
  readonly stage: CountdownStage;
}

const MINUTE_SECONDS = 60;
const LAST_SECONDS = 15;

/** Two screens show the same second within a fifth of one, whenever each of them looks. */
const EVERY_MS = 100;

type Clock = Pick<Speech, 'usedMs' | 'runningSince' | 'limitSeconds'>;

export function countdownAt(speech: Clock, now: number): Countdown {
  const leftMs = remainingMs(speech, now);
  // Rounded up on both sides of zero, so that 00:00 lasts one second and not two.
  const seconds = Math.ceil(leftMs / 1000);
  const isOver = leftMs < 0;
  const overBy = formatDuration(isOver ? -seconds : 0);
  return {
    ...{ seconds, isOver, overBy },
    text: isOver ? `+${overBy}` : formatDuration(seconds),
    stage: stageOf(seconds, isOver, speech.limitSeconds),
  };
}

/** Where a minute is all there is, its beginning is no warning. */
function stageOf(seconds: number, isOver: boolean, limitSeconds: number): CountdownStage {
  if (isOver) return 'over';
  if (seconds <= LAST_SECONDS && limitSeconds > LAST_SECONDS) return 'last';
  if (seconds <= MINUTE_SECONDS && limitSeconds > MINUTE_SECONDS) return 'minute';
  return 'calm';
}

export const useCountdown = (speech: Clock): Countdown =>
  countdownAt(speech, useServerNow(EVERY_MS));
