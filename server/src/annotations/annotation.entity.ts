// A private note as stored.
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, IntegerColumn, TextColumn } from '../kernel/columns.js';

@Entity('annotation')
@Index('annotation_meeting', ['meetingId'])
export class AnnotationRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() participantId!: string;
  @TextColumn({ nullable: true }) documentId!: string | null;
  @IntegerColumn({ nullable: true }) page!: number | null;
  @TextColumn() text!: string;
  @BigColumn() writtenAt!: number;
}
