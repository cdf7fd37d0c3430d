// What lies on the on-screen telephone: messages exactly as they were sent, for trying out without a carrier.
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, TextColumn } from '../kernel/columns.js';

@Entity('phone_message')
@Index('phone_message_phone', ['phone'])
export class PhoneMessageRow {
  /** The message's own id: sending it twice leaves one. */
  @IdColumn() id!: string;
  @TextColumn() phone!: string;
  @TextColumn() participantId!: string;
  @TextColumn() name!: string;
  @TextColumn() text!: string;
  @TextColumn() link!: string;
  @BigColumn() at!: number;
}
