// People of a meeting and their attendance as stored. Names are copied at invitation: the record keeps what was true then.
import type { RollRecord } from '@hop/shared/participants/attendance-moves.js';
import {
  attendanceEntity,
  spellSchema,
  substituteSchema,
  type Attendance,
  type Participant,
} from '@hop/shared/participants/participant.js';
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

@Entity('participant')
@Index('participant_meeting', ['meetingId'])
@Index('participant_of_person', ['personId'])
@Index('participant_person', ['meetingId', 'personId'], { unique: true })
export class ParticipantRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() personId!: string;
  @TextColumn() honorific!: string;
  @TextColumn() name!: string;
  @TextColumn() position!: string;
  @TextColumn() unitName!: string;
  @TextColumn() role!: Participant['role'];
  @FlagColumn() votingRight!: boolean;
  @IntegerColumn() voteWeight!: number;
  @TextColumn({ nullable: true }) siteId!: string | null;
  @TextColumn({ nullable: true }) seat!: string | null;
  @TextColumn({ nullable: true }) phone!: string | null;
  @FlagColumn() simulated!: boolean;
}

/** What the roll says of one person, without whose and where. */
export const rollRecordSchema = attendanceEntity.schema.pick({
  ...{ state: true, mode: true, checkedInAt: true, leftAt: true },
  ...{ reason: true, substitute: true, spells: true },
});

@Entity('attendance')
@Index('attendance_meeting', ['meetingId'])
@Index('attendance_once', ['sittingId', 'participantId'], { unique: true })
export class AttendanceRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() sittingId!: string;
  @TextColumn() participantId!: string;
  @TextColumn() state!: Attendance['state'];
  @TextColumn({ nullable: true }) mode!: Attendance['mode'];
  @BigColumn({ nullable: true }) checkedInAt!: number | null;
  @BigColumn({ nullable: true }) leftAt!: number | null;
  @TextColumn({ nullable: true }) reason!: string | null;
  @JsonColumn(substituteSchema, { nullable: true }) substitute!: Attendance['substitute'];
  @JsonColumn(z.array(spellSchema)) spells!: Attendance['spells'];
  /** What stood here before the last coming, for the minute in which that may be taken back; null: nothing. */
  @JsonColumn(rollRecordSchema, { nullable: true }) beforeArrival!: RollRecord | null;
}
