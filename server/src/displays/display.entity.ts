// A paired screen as stored. `code` is what the screen showed; it opens one session and is then cleared.
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, IntegerColumn, TextColumn } from '../kernel/columns.js';

@Entity('display')
@Index('display_meeting', ['meetingId'])
@Index('display_code', ['code'])
export class DisplayRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() name!: string;
  @TextColumn({ nullable: true }) siteId!: string | null;
  @TextColumn({ nullable: true }) code!: string | null;
  @BigColumn() pairedAt!: number;
}
