// Short texts, who has read them, and quick requests, as stored. One row per notice and recipient is a constraint of the database.
import type { Message } from '@hop/shared/messages/message.js';
import type { ServiceRequest } from '@hop/shared/messages/service-request.js';
import { Entity, Index } from 'typeorm';
import { BigColumn, FlagColumn, IdColumn, IntegerColumn, TextColumn } from '../kernel/columns.js';

@Entity('message')
@Index('message_meeting', ['meetingId'])
export class MessageRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() audience!: Message['audience'];
  @TextColumn({ nullable: true }) siteId!: string | null;
  @TextColumn({ nullable: true }) participantId!: string | null;
  @TextColumn() text!: string;
  @FlagColumn() mustAcknowledge!: boolean;
  @FlagColumn() onDisplays!: boolean;
  @TextColumn() sentBy!: string;
  @BigColumn() sentAt!: number;
  @BigColumn({ nullable: true }) withdrawnAt!: number | null;
  @BigColumn({ nullable: true }) remindedAt!: number | null;
}

@Entity('acknowledgement')
@Index('acknowledgement_meeting', ['meetingId'])
@Index('acknowledgement_once', ['messageId', 'participantId'], { unique: true })
export class AcknowledgementRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() messageId!: string;
  @TextColumn() participantId!: string;
  @BigColumn({ nullable: true }) remindedAt!: number | null;
  @BigColumn({ nullable: true }) readAt!: number | null;
}

@Entity('service_request')
@Index('service_request_meeting', ['meetingId'])
export class ServiceRequestRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() participantId!: string;
  @TextColumn() kind!: ServiceRequest['kind'];
  @TextColumn() note!: string;
  @TextColumn() state!: ServiceRequest['state'];
  @BigColumn() askedAt!: number;
  @BigColumn({ nullable: true }) comingAt!: number | null;
  @BigColumn({ nullable: true }) endedAt!: number | null;
}
