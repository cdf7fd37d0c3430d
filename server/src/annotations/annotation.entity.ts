// A private note as stored.
import { quoteSchema, type Annotation } from '@hop/shared/annotations/annotation.js';
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, IntegerColumn, JsonColumn, TextColumn } from '../kernel/columns.js';

@Entity('annotation')
@Index('annotation_meeting', ['meetingId'])
export class AnnotationRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() participantId!: string;
  @TextColumn({ nullable: true }) documentId!: string | null;
  @IntegerColumn({ nullable: true }) page!: number | null;
  @IntegerColumn({ nullable: true }) versionNumber!: number | null;
  @TextColumn() kind!: Annotation['kind'];
  @TextColumn() text!: string;
  @JsonColumn(quoteSchema, { nullable: true }) quote!: Annotation['quote'];
  @BigColumn() writtenAt!: number;
  @TextColumn() placed!: Annotation['placed'];
  @IntegerColumn({ nullable: true }) placedVersion!: number | null;
  @IntegerColumn({ nullable: true }) placedPage!: number | null;
  @IntegerColumn({ nullable: true }) placedStart!: number | null;
  @TextColumn({ nullable: true }) placedExact!: string | null;
}
