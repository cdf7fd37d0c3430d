// Who sees what of short texts and quick requests:
//                     staff, chair   display                    others
//   message           all of them    of those for displays,     –
//                                    until withdrawn
//   acknowledgement   all of them    –                          –
//   myMessage         –              –                          its recipient, until withdrawn
//   serviceRequest    all of them    –                          –
//   myServiceRequest  –              –                          who asked
// A text of the staff channel has no recipients, so it is in `message` alone. A notice goes to delegates, guests and operators by
// their own rows: two people of one audience need not be sent the same.
import {
  acknowledgementEntity,
  messageEntity,
  myMessageEntity,
} from '@hop/shared/messages/message.js';
import {
  myServiceRequestEntity,
  serviceRequestEntity,
} from '@hop/shared/messages/service-request.js';
import type { Audience } from '@hop/shared/policy/actor.js';
import { projection, UNSEEN } from '../kernel/capability.js';
import type { FactReader } from '../kernel/facts.js';
import { AcknowledgementRow, MessageRow, ServiceRequestRow } from './message.entity.js';

const runsTheMeeting = (audience: Audience): boolean =>
  audience === 'staff' || audience === 'chair';

async function messagesById(
  facts: FactReader,
  rows: readonly AcknowledgementRow[],
): Promise<ReadonlyMap<string, MessageRow>> {
  const found = new Map<string, MessageRow>();
  for (const meetingId of new Set(rows.map((row) => row.meetingId)))
    for (const message of await facts.where(MessageRow, 'meetingId', meetingId))
      found.set(message.id, message);
  return found;
}

export const messageProjections = [
  projection<MessageRow>({
    entity: messageEntity,
    row: MessageRow,
    project: ({ meetingId: _, ...wire }, audience) => {
      if (runsTheMeeting(audience)) return wire;
      if (audience !== 'display' || !wire.onDisplays) return UNSEEN;
      return wire.withdrawnAt === null ? wire : null;
    },
  }),
  projection<AcknowledgementRow>({
    entity: acknowledgementEntity,
    row: AcknowledgementRow,
    project: ({ meetingId: _, remindedAt: __, ...wire }, audience) =>
      runsTheMeeting(audience) ? wire : UNSEEN,
  }),
  projection<AcknowledgementRow, ReadonlyMap<string, MessageRow>>({
    entity: myMessageEntity,
    row: AcknowledgementRow,
    owner: (row) => row.participantId,
    gather: messagesById,
    project: ({ id, messageId, version, remindedAt, readAt }, _, messages) => {
      const message = messages.get(messageId);
      if (message === undefined || message.withdrawnAt !== null) return null;
      const { text, audience, mustAcknowledge, sentAt } = message;
      return {
        ...{ id, version, messageId, text, audience, mustAcknowledge },
        ...{ sentAt, remindedAt, readAt },
      };
    },
  }),
  projection<ServiceRequestRow>({
    entity: serviceRequestEntity,
    row: ServiceRequestRow,
    project: ({ meetingId: _, ...wire }, audience) => (runsTheMeeting(audience) ? wire : UNSEEN),
  }),
  projection<ServiceRequestRow>({
    entity: myServiceRequestEntity,
    row: ServiceRequestRow,
    owner: (row) => row.participantId,
    project: ({ meetingId: _, participantId: __, ...wire }) => wire,
  }),
];
