// The secret address of a person's calendar. `id` is the keyed hash of its secret, as that of a session is.
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, TextColumn } from '../kernel/columns.js';

@Entity('calendar_feed')
@Index('calendar_feed_person', ['personId'])
export class CalendarFeedRow {
  @IdColumn() id!: string;
  @TextColumn() personId!: string;
  @BigColumn() createdAt!: number;
}
