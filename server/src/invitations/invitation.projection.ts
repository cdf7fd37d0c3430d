// Who sees what of invitations:
//   invitation    chair and secretary; never the link's hash
//   myInvitation  the invited person
//   smsMessage    the secretary; it holds phone numbers
import {
  invitationEntity,
  myInvitationEntity,
  smsMessageEntity,
} from '@hop/shared/invitations/invitation.js';
import { projection, UNSEEN } from '../kernel/capability.js';
import { InvitationRow, SmsMessageRow } from './invitation.entity.js';

const wireOf = ({ meetingId: _, linkHash: __, ...wire }: InvitationRow) => wire;

export const invitationProjections = [
  projection({
    entity: invitationEntity,
    row: InvitationRow,
    project: (row, audience) =>
      audience === 'staff' || audience === 'chair' ? wireOf(row) : UNSEEN,
  }),
  projection({
    entity: myInvitationEntity,
    row: InvitationRow,
    owner: (row) => row.participantId,
    project: wireOf,
  }),
  projection({
    entity: smsMessageEntity,
    row: SmsMessageRow,
    project: ({ meetingId: _, ...wire }, audience) => (audience === 'staff' ? wire : UNSEEN),
  }),
];
