// A note as stored, who else was given it, and which ones the secretariat has as opinions.
import { quoteSchema, spotSchema, type Annotation } from '@hop/shared/annotations/annotation.js';
import { idSchema } from '@hop/shared/core/ids.js';
import { Entity, Index } from 'typeorm';
import { z } from 'zod';
import { BigColumn, IdColumn, IntegerColumn, JsonColumn, TextColumn } from '../kernel/columns.js';

/** Figures by the thousand, looked over when they came in: reading them for a snapshot does not look at each one again. */
const figuresSchema = z.custom<unknown[]>((value) => Array.isArray(value));

@Entity('annotation')
@Index('annotation_meeting', ['meetingId'])
@Index('annotation_writer', ['participantId'])
@Index('annotation_document', ['documentId'])
export class AnnotationRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() participantId!: string;
  @TextColumn({ nullable: true }) documentId!: string | null;
  @IntegerColumn({ nullable: true }) versionNumber!: number | null;
  @IntegerColumn({ nullable: true }) page!: number | null;
  @TextColumn() kind!: Annotation['kind'];
  @TextColumn() text!: string;
  @TextColumn() colour!: Annotation['colour'];
  @JsonColumn(figuresSchema, { nullable: true }) strokes!: Annotation['strokes'];
  @JsonColumn(figuresSchema, { nullable: true }) areas!: Annotation['areas'];
  @JsonColumn(spotSchema, { nullable: true }) spot!: Annotation['spot'];
  @JsonColumn(quoteSchema, { nullable: true }) quote!: Annotation['quote'];
  @BigColumn() writtenAt!: number;
  @TextColumn() placed!: Annotation['placed'];
  @IntegerColumn({ nullable: true }) placedVersion!: number | null;
  @IntegerColumn({ nullable: true }) placedPage!: number | null;
  @IntegerColumn({ nullable: true }) placedStart!: number | null;
  @TextColumn({ nullable: true }) placedExact!: string | null;
  @JsonColumn(z.array(idSchema)) sharedWith!: string[];
  @BigColumn({ nullable: true }) opinionAt!: number | null;
}

/** One for each person that a note is shown to. */
@Entity('annotation_share')
@Index('annotation_share_meeting', ['meetingId'])
@Index('annotation_share_note', ['annotationId'])
@Index('annotation_share_reader', ['participantId'])
export class AnnotationShareRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() annotationId!: string;
  @TextColumn() participantId!: string;
}

/** Its id is that of the note. A table of its own: the secretariat is not even told that a private note was written. */
@Entity('opinion')
@Index('opinion_meeting', ['meetingId'])
export class OpinionRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
}
