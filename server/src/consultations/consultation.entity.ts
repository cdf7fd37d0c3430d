// Written consultations and their answers, as stored. One answer per person and consultation is a constraint of the database.
import type {
  Consultation,
  ConsultationTally,
  Extension,
  Opinion,
  WrittenMajority,
} from '@hop/shared/consultations/consultation.js';
import {
  consultationTallySchema,
  extensionSchema,
  writtenMajoritySchema,
} from '@hop/shared/consultations/consultation.js';
import { Entity, Index } from 'typeorm';
import { z } from 'zod';
import {
  BigColumn,
  FlagColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '../kernel/columns.js';

@Entity('consultation')
@Index('consultation_meeting', ['meetingId'])
export class ConsultationRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @IntegerColumn() position!: number;
  @TextColumn() question!: string;
  @TextColumn({ nullable: true }) documentId!: string | null;
  @JsonColumn(writtenMajoritySchema) majority!: WrittenMajority;
  @IntegerColumn() totalMembers!: number;
  @TextColumn() state!: Consultation['state'];
  @BigColumn({ nullable: true }) openedAt!: number | null;
  @BigColumn() dueAt!: number;
  @BigColumn({ nullable: true }) closedAt!: number | null;
  @JsonColumn(z.array(z.string())) participantIds!: string[];
  @IntegerColumn() answered!: number;
  @JsonColumn(z.array(extensionSchema)) extensions!: Extension[];
  @JsonColumn(consultationTallySchema, { nullable: true }) tally!: ConsultationTally | null;
  @FlagColumn({ nullable: true }) carried!: boolean | null;
}

@Entity('consultation_answer')
@Index('consultation_answer_meeting', ['meetingId'])
@Index('consultation_answer_once', ['consultationId', 'participantId'], { unique: true })
export class ConsultationAnswerRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() consultationId!: string;
  @TextColumn() participantId!: string;
  @TextColumn() answer!: Opinion;
  @TextColumn() text!: string;
  @BigColumn() answeredAt!: number;
  @FlagColumn() late!: boolean;
}
