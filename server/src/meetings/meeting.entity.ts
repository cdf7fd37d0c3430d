// Meetings and sittings as stored. `meetingId` equals `id` on the meeting itself, so that every row of a scope is found alike.
import {
  meetingChangeSchema,
  ruleSetSchema,
  type Meeting,
  type MeetingChange,
  type RuleSet,
  type Sitting,
} from '@hop/shared/meetings/meeting.js';
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

@Entity('meeting')
@Index('meeting_meeting', ['meetingId'])
export class MeetingRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() title!: string;
  @TextColumn() type!: Meeting['type'];
  @TextColumn() state!: Meeting['state'];
  @BigColumn() startsAt!: number;
  @BigColumn({ nullable: true }) plannedEndAt!: number | null;
  @TextColumn() place!: string;
  @TextColumn() parentBody!: string;
  @TextColumn() issuingBody!: string;
  @TextColumn() locality!: string;
  @JsonColumn(ruleSetSchema) rules!: RuleSet;
  @TextColumn({ nullable: true }) currentItemId!: string | null;
  @TextColumn({ nullable: true }) currentSittingId!: string | null;
  @BigColumn({ nullable: true }) openedAt!: number | null;
  @BigColumn({ nullable: true }) closedAt!: number | null;
  @BigColumn({ nullable: true }) resumesAt!: number | null;
  @TextColumn({ nullable: true }) stateReason!: string | null;
  @JsonColumn(z.array(meetingChangeSchema)) changes!: MeetingChange[];
  @FlagColumn() demo!: boolean;
}

@Entity('sitting')
@Index('sitting_meeting', ['meetingId'])
export class SittingRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @IntegerColumn() number!: number;
  @TextColumn() state!: Sitting['state'];
  @TextColumn() title!: string;
  @BigColumn({ nullable: true }) startsAt!: number | null;
  @BigColumn({ nullable: true }) plannedEndAt!: number | null;
  @BigColumn({ nullable: true }) startedAt!: number | null;
  @BigColumn({ nullable: true }) endedAt!: number | null;
}
