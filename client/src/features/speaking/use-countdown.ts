// The running clock of a speech by the server's time, ready to be shown. Below zero it runs on with a minus sign.
import { remainingMs } from '@hop/shared/speaking/speaking-time.js';
import type { Speech } from '@hop/shared/speaking/speech.js';
import { useServerNow } from '../../live';
import { formatDuration } from '../../lib/format';

export interface Countdown {
  /** Whole seconds, negative when over the limit. */
  readonly seconds: number;
  /** "02:14" */
  readonly text: string;
  readonly isOver: boolean;
}

type Clock = Pick<Speech, 'usedMs' | 'runningSince' | 'limitSeconds'>;

export function countdownAt(speech: Clock, now: number): Countdown {
  const leftMs = remainingMs(speech, now);
  // Rounded up on both sides of zero, so that 00:00 lasts one second and not two.
  const seconds = Math.ceil(leftMs / 1000);
  return { seconds, text: formatDuration(seconds), isOver: leftMs < 0 };
}

export const useCountdown = (speech: Clock): Countdown => countdownAt(speech, useServerNow(250));
