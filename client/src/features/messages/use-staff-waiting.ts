// What waits for those who run the meeting: requests that nobody has taken on or finished, and texts of the channel not read here.
import type { Message } from '@hop/shared/messages/message.js';
import type { ServiceRequest } from '@hop/shared/messages/service-request.js';
import { isWaiting } from '@hop/shared/messages/serving.js';
import { useActor, useEntities, useScope } from '../../live';
import { useSeenUntil } from './seen';

/** Oldest first. */
export const useStaffChannel = (): readonly Message[] =>
  useEntities('message')
    .filter(({ audience }) => audience === 'staff')
    .toSorted((a, b) => a.sentAt - b.sentAt);

/** Who has waited longest comes first. */
export const useOpenRequests = (): readonly ServiceRequest[] =>
  useEntities('serviceRequest')
    .filter(isWaiting)
    .toSorted((a, b) => a.askedAt - b.askedAt);

export function useStaffWaiting(): { messages: number; requests: number } {
  const { meetingId } = useScope();
  const { participantId } = useActor();
  const seenUntil = useSeenUntil(meetingId);
  const unread = useStaffChannel().filter(
    ({ sentBy, sentAt }) => sentBy !== participantId && sentAt > seenUntil,
  );
  return { messages: unread.length, requests: useOpenRequests().length };
}
