// Steps that the commands of short texts and quick requests share. Not for other capabilities.
import { refusals } from '@hop/shared/core/refusal.js';
import { mayMessage } from '@hop/shared/messages/receiving.js';
import { messageRefusals } from '@hop/shared/messages/refusals.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { AcknowledgementRow, MessageRow } from './message.entity.js';

/** Refuses before the invitations are out and once the meeting is in the archive. */
export async function requireNow(work: Work): Promise<void> {
  const { state } = await work.need(MeetingRow, work.meetingId);
  if (!mayMessage(state)) throw messageRefusals.notNow();
}

/** The participant who acts. */
export function oneself(work: Work): string {
  const { participantId } = work.actor;
  if (participantId === null) throw refusals.forbidden();
  return participantId;
}

/** One that was sent to others. The staff channel has nothing to remind of and nothing to withdraw. */
export async function neededNotice(work: Work, messageId: string): Promise<MessageRow> {
  const message = await work.need(MessageRow, messageId);
  if (message.audience === 'staff') throw refusals.notFound();
  return message;
}

export const acknowledgementsOf = (work: Work, messageId: string): Promise<AcknowledgementRow[]> =>
  work.staging.where(AcknowledgementRow, 'messageId', messageId);
