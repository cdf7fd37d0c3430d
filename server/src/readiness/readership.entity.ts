// What people have opened, as stored; and when their devices were last seen, which no row tells and no journal keeps.
import { readershipEntity, type Readership } from '@hop/shared/readiness/readership.js';
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, IntegerColumn, JsonColumn, TextColumn } from '../kernel/columns.js';

/** Its id is the participant's, so that each reader has one. */
@Entity('readership')
@Index('readership_meeting', ['meetingId'])
export class ReadershipRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @JsonColumn(readershipEntity.schema.shape.opened) opened!: Readership['opened'];
}

/** Its id is the participant's. */
@Entity('sighting')
@Index('sighting_meeting', ['meetingId'])
export class SightingRow {
  @IdColumn() id!: string;
  @TextColumn() meetingId!: string;
  /** Epoch ms of the last coming or going of a device. */
  @BigColumn() lastSeenAt!: number;
  @BigColumn({ nullable: true }) clockOffsetMs!: number | null;
}
