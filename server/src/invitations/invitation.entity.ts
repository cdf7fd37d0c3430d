// Invitations and their messages as stored. `linkHash` is a keyed hash: the link itself is never kept.
import type { Invitation, SmsMessage } from '@hop/shared/invitations/invitation.js';
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, IntegerColumn, TextColumn } from '../kernel/columns.js';

@Entity('invitation')
@Index('invitation_meeting', ['meetingId'])
@Index('invitation_once', ['meetingId', 'participantId'], { unique: true })
@Index('invitation_link', ['linkHash'])
export class InvitationRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() participantId!: string;
  @TextColumn() answer!: Invitation['answer'];
  @TextColumn({ nullable: true }) reason!: string | null;
  @BigColumn({ nullable: true }) sentAt!: number | null;
  @BigColumn({ nullable: true }) openedAt!: number | null;
  @BigColumn({ nullable: true }) answeredAt!: number | null;
  @TextColumn({ nullable: true }) linkHash!: string | null;
}

@Entity('sms_message')
@Index('sms_message_meeting', ['meetingId'])
export class SmsMessageRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() invitationId!: string;
  @TextColumn() participantId!: string;
  @TextColumn() phone!: string;
  @TextColumn() text!: string;
  @IntegerColumn() segments!: number;
  @TextColumn() state!: SmsMessage['state'];
  @TextColumn({ nullable: true }) failure!: string | null;
  @BigColumn() queuedAt!: number;
  @BigColumn({ nullable: true }) sentAt!: number | null;
}
