// An agenda item as stored.
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, IntegerColumn, TextColumn } from '../kernel/columns.js';

@Entity('agenda_item')
@Index('agenda_item_meeting', ['meetingId'])
export class AgendaItemRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn({ nullable: true }) parentId!: string | null;
  @IntegerColumn() position!: number;
  @TextColumn() title!: string;
  @TextColumn() kind!: AgendaItem['kind'];
  @IntegerColumn() plannedMinutes!: number;
  @TextColumn() presenter!: string;
  @TextColumn() presenterUnit!: string;
  @TextColumn() access!: NonNullable<AgendaItem['access']>;
  @TextColumn({ nullable: true }) sittingId!: string | null;
  @TextColumn() state!: AgendaItem['state'];
  @BigColumn({ nullable: true }) startedAt!: number | null;
  @BigColumn() usedMs!: number;
}
