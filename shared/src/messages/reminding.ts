// Who was reminded just now is not reminded again for a while, whoever presses: the server's rule, and what a button says of it.
import { twoDigits } from '../core/two-digits.js';
import { vietnamTime } from '../core/vietnam-time.js';
import type { Message } from './message.js';

export const REMIND_AGAIN_MS = 10 * 60_000;
const MINUTE_MS = 60_000;

/** `lastAt`: null for never. */
export const mayRemind = (lastAt: number | null, now: number): boolean =>
  lastAt === null || now - lastAt >= REMIND_AGAIN_MS;

/** When somebody was last written these very words alone; null: never. What was withdrawn is unsaid. */
export const lastTold = (
  messages: readonly Pick<Message, 'participantId' | 'text' | 'sentAt' | 'withdrawnAt'>[],
  participantId: string,
  text: string,
): number | null =>
  messages
    .filter(
      (one) => one.participantId === participantId && one.text === text && one.withdrawnAt === null,
    )
    .reduce<number | null>((last, { sentAt }) => Math.max(last ?? sentAt, sentAt), null);

/** "14:05": when the last of these went out, and from when on the first may go out again. */
export const remindedWords = (times: readonly number[]): { at: string; again: string } => ({
  at: clockOf(Math.max(...times)),
  // A whole minute at which it is certainly open.
  again: clockOf(Math.ceil((Math.min(...times) + REMIND_AGAIN_MS) / MINUTE_MS) * MINUTE_MS),
});

function clockOf(at: number): string {
  const { hour, minute } = vietnamTime(at);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}
