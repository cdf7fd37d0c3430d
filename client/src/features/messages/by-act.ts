// What one act sent to many, one by one, stands in the list as one entry: sixty reminders must not hide every other notice.
import type { Message } from '@hop/shared/messages/message.js';

/** One act sends them one after the other; the next of it comes within this time, in milliseconds. */
const NEXT_WITHIN_MS = 10_000;

/** Reminders of one act may differ in how many papers they count. */
const kindOf = ({ text }: Message): string => text.replace(/\d+/g, '#');

const isOfOneAct = (newer: Message, older: Message): boolean =>
  (newer.audience === 'person' || newer.audience === 'site') &&
  newer.audience === older.audience &&
  newer.sentBy === older.sentBy &&
  newer.mustAcknowledge === older.mustAcknowledge &&
  newer.sentAt - older.sentAt <= NEXT_WITHIN_MS &&
  kindOf(newer) === kindOf(older);

/** Takes them newest first and keeps that order. */
export function byAct(sent: readonly Message[]): Message[][] {
  const acts: Message[][] = [];
  for (const message of sent) {
    const newest = acts.at(-1);
    const before = newest?.at(-1);
    if (newest && before && isOfOneAct(before, message)) newest.push(message);
    else acts.push([message]);
  }
  return acts;
}
