// Who gets a notice, while what meeting, and which one the displays show.
import type { MeetingState } from '../meetings/meeting.js';
import { audienceOf, type MeetingRole } from '../policy/actor.js';
import type { Acknowledgement, Message } from './message.js';

/** From the invitations going out until the meeting is put into the archive. */
export const mayMessage = (state: MeetingState): boolean =>
  state === 'issued' || state === 'inSession' || state === 'adjourned' || state === 'closed';

/** Those who run the meeting write notices and serve requests; everybody else who takes part gets and makes them. */
export function isServed(role: MeetingRole | null): boolean {
  const audience = audienceOf({ kind: 'account', role });
  return audience === 'delegate' || audience === 'guest' || audience === 'operator';
}

interface Person {
  readonly id: string;
  readonly role: MeetingRole;
  readonly siteId: string | null;
}

/** An operator sits at the site, so what goes to the site goes there too. */
export function isMeantFor(
  message: Pick<Message, 'audience' | 'siteId' | 'participantId'>,
  person: Person,
): boolean {
  if (!isServed(person.role)) return false;
  switch (message.audience) {
    case 'staff':
      return false;
    case 'all':
      return true;
    case 'site':
      return person.siteId === message.siteId;
    case 'person':
      return person.id === message.participantId;
  }
}

/** What stands on displays that show notices: the newest that is meant for them and was not withdrawn. */
export const messageOnDisplays = <
  M extends Pick<Message, 'id' | 'onDisplays' | 'sentAt' | 'withdrawnAt' | 'audience'>,
>(
  messages: readonly M[],
): M | undefined =>
  messages
    .filter((one) => one.audience === 'all' && one.onDisplays && one.withdrawnAt === null)
    .toSorted((a, b) => b.sentAt - a.sentAt || (a.id < b.id ? -1 : 1))[0];

/** How many of how many have read it, and who has not. */
export function readingOf<
  A extends Pick<Acknowledgement, 'messageId' | 'participantId' | 'readAt'>,
>(
  messageId: string,
  acknowledgements: readonly A[],
): { read: number; of: number; waiting: readonly A[] } {
  const all = acknowledgements.filter((one) => one.messageId === messageId);
  const waiting = all.filter((one) => one.readAt === null);
  return { read: all.length - waiting.length, of: all.length, waiting };
}
