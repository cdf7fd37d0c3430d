// A clash that stays on purpose, in the scope of the meeting whose staff said so. No device has the row: calendars tell it.
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, IntegerColumn, TextColumn } from '../kernel/columns.js';

@Entity('kept_clash')
@Index('kept_clash_meeting', ['meetingId'])
export class KeptClashRow {
  /** Of the two meetings, this one first. */
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() otherMeetingId!: string;
  /** What clashed: clash-sign.ts. */
  @TextColumn() sign!: string;
  @TextColumn() reason!: string;
  /** The name of whoever said so. */
  @TextColumn() by!: string;
  @BigColumn() at!: number;
}
