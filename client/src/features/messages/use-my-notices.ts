// The notices that stand before me: neither acknowledged nor put away, what I was reminded of first, then the newest.
import type { MyMessage } from '@hop/shared/messages/message.js';
import { mayMessage } from '@hop/shared/messages/receiving.js';
import { useEntities, useEntity, useScope } from '../../live';

const raisedAt = ({ remindedAt, sentAt }: MyMessage): number => remindedAt ?? sentAt;

export function useMyNotices(): readonly MyMessage[] {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const mine = useEntities('myMessage');
  // In the archive nothing can be acknowledged any more.
  if (meeting === undefined || !mayMessage(meeting.state)) return [];
  return mine.filter(({ readAt }) => readAt === null).toSorted((a, b) => raisedAt(b) - raisedAt(a));
}
