// What people have opened and read, as stored; and when their devices were last seen, which no row tells and no journal keeps.
import { readershipEntity, type Readership } from '@hop/shared/readiness/readership.js';
import { pageRangeSchema } from '@hop/shared/readiness/page-ranges.js';
import { Entity, Index } from 'typeorm';
import { z } from 'zod';
import { BigColumn, IdColumn, IntegerColumn, JsonColumn, TextColumn } from '../kernel/columns.js';

/** Document → the pages that were read of that version. */
const readPagesSchema = z.record(
  z.string(),
  z.object({ versionNumber: z.number().int(), ranges: z.array(pageRangeSchema).readonly() }),
);
type ReadPages = Readonly<z.output<typeof readPagesSchema>>;

/** Its id is the participant's, so that each reader has one. */
@Entity('readership')
@Index('readership_meeting', ['meetingId'])
export class ReadershipRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @JsonColumn(readershipEntity.schema.shape.opened) opened!: Readership['opened'];
  @JsonColumn(readPagesSchema) readPages!: ReadPages;
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
