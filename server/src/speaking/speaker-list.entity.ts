// Lists of the floor as stored: whether requests are taken, how they will be run, the groups of questions, and texts handed in.
import type { ListPlan } from '@hop/shared/speaking/list-plan.js';
import type { SpeakerList } from '@hop/shared/speaking/speaker-list.js';
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, IntegerColumn, TextColumn } from '../kernel/columns.js';

/** Its id is made of the meeting, the item and the subject, so there is one of each. */
@Entity('speaker_list')
@Index('speaker_list_meeting', ['meetingId'])
export class SpeakerListRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn({ nullable: true }) agendaItemId!: string | null;
  @TextColumn() about!: SpeakerList['about'];
  @TextColumn() state!: SpeakerList['state'];
  @BigColumn() changedAt!: number;
  @TextColumn() changedBy!: string;
}

/** Its id is made like that of the list. */
@Entity('list_plan')
@Index('list_plan_meeting', ['meetingId'])
export class ListPlanRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() agendaItemId!: string;
  @TextColumn() about!: ListPlan['about'];
  @TextColumn() opening!: ListPlan['opening'];
  @TextColumn() order!: ListPlan['order'];
  @IntegerColumn({ nullable: true }) limitSeconds!: number | null;
  @IntegerColumn({ nullable: true }) totalSeconds!: number | null;
}

@Entity('question_group')
@Index('question_group_meeting', ['meetingId'])
export class QuestionGroupRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn({ nullable: true }) agendaItemId!: string | null;
  @TextColumn() title!: string;
  @BigColumn() addedAt!: number;
}

/** Its id is that of the request. */
@Entity('written_speech')
@Index('written_speech_meeting', ['meetingId'])
export class WrittenSpeechRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() participantId!: string;
  @TextColumn() text!: string;
  @BigColumn() handedInAt!: number;
}
