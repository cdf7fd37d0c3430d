// What other capabilities have done to notices and requests, staged in their own commands: people who come late, move, or leave the list.
import { newId } from '@hop/shared/core/ids.js';
import { acknowledgementId } from '@hop/shared/messages/message.js';
import { isMeantFor, mayMessage } from '@hop/shared/messages/receiving.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { AcknowledgementRow, MessageRow, ServiceRequestRow } from './message.entity.js';

/**
 * Every current notice that is meant for this person and that they do not have yet. Not of an older time or place of the
 * meeting: whoever comes late was invited to the present one.
 */
export async function tellCurrentNotices(
  work: Work,
  person: Pick<ParticipantRow, 'id' | 'role' | 'siteId'>,
): Promise<void> {
  const { changes } = await work.need(MeetingRow, work.meetingId);
  const ofChange = new Set(changes.map(({ at }) => at));
  for (const message of await work.all(MessageRow)) {
    if (message.withdrawnAt !== null) continue;
    const id = acknowledgementId(message.id, person.id);
    const known = await work.staging.one(AcknowledgementRow, id);
    if (isMeantFor(message, person)) {
      if (known === undefined && !ofChange.has(message.sentAt)) tell(work, message.id, person.id);
      // Whom it is not for any more is not waited for.
    } else if (known?.readAt === null) work.remove(AcknowledgementRow, known);
  }
}

/** A notice of the meeting itself, signed by whoever made the change: each one concerned acknowledges it. Those who run the meeting know. */
export async function noticeToAll(work: Work, text: string): Promise<void> {
  const { participantId } = work.actor;
  if (participantId === null) return;
  const people = await work.all(ParticipantRow);
  const concerned = people.filter((person) => isMeantFor(everybody, person));
  if (concerned.length === 0) return;
  const { id } = work.insert(MessageRow, {
    ...{ id: newId(), ...everybody, text, mustAcknowledge: true, onDisplays: false },
    ...{ sentBy: participantId, sentAt: work.now, withdrawnAt: null, remindedAt: null },
  });
  for (const person of concerned) tell(work, id, person.id);
}

const everybody = { audience: 'all', siteId: null, participantId: null } as const;

/** Nobody waits any more for somebody who is off the list. */
export async function forgetPerson(work: Work, participantId: string): Promise<void> {
  for (const row of await work.all(AcknowledgementRow))
    if (row.participantId === participantId) work.remove(AcknowledgementRow, row);
  for (const row of await work.all(ServiceRequestRow))
    if (row.participantId === participantId) work.remove(ServiceRequestRow, row);
}

export function tell(work: Work, messageId: string, participantId: string): void {
  work.insert(AcknowledgementRow, {
    ...{ id: acknowledgementId(messageId, participantId), messageId, participantId },
    ...{ remindedAt: null, readAt: null },
  });
}

/** A notice to each of them alone, sent by whoever acts. How many got it: nobody before the invitations are out. */
export async function notify(
  work: Work,
  participantIds: readonly string[],
  text: string,
  { mustAcknowledge = false } = {},
): Promise<number> {
  const { state } = await work.need(MeetingRow, work.meetingId);
  const sentBy = work.actor.participantId;
  if (!mayMessage(state) || sentBy === null) return 0;
  for (const participantId of participantIds) {
    const { id } = work.insert(MessageRow, {
      ...{ id: newId(), audience: 'person', siteId: null, participantId, text },
      ...{ mustAcknowledge, onDisplays: false },
      ...{ sentBy, sentAt: work.now, withdrawnAt: null, remindedAt: null },
    });
    tell(work, id, participantId);
  }
  return participantIds.length;
}
