// What people write for the minutes, as stored.
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, IntegerColumn, TextColumn } from '../kernel/columns.js';

@Entity('minute_note')
@Index('minute_note_meeting', ['meetingId'])
export class MinuteNoteRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn({ nullable: true }) agendaItemId!: string | null;
  @TextColumn({ nullable: true }) speechId!: string | null;
  @TextColumn() text!: string;
  @BigColumn() writtenAt!: number;
  @BigColumn({ nullable: true }) editedAt!: number | null;
}

/** One row per meeting, its id is the meeting’s. */
@Entity('conclusion')
@Index('conclusion_meeting', ['meetingId'])
export class ConclusionRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() text!: string;
  @BigColumn() writtenAt!: number;
}
