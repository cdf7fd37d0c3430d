// Requests for the floor and speeches as stored.
import {
  requestActSchema,
  type RequestAct,
  type Speech,
  type SpeechRequest,
} from '@hop/shared/speaking/speech.js';
import { Entity, Index } from 'typeorm';
import { z } from 'zod';
import { BigColumn, IdColumn, IntegerColumn, JsonColumn, TextColumn } from '../kernel/columns.js';

@Entity('speech_request')
@Index('speech_request_meeting', ['meetingId'])
export class SpeechRequestRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() participantId!: string;
  @TextColumn({ nullable: true }) agendaItemId!: string | null;
  @TextColumn() kind!: SpeechRequest['kind'];
  @TextColumn() subject!: string;
  @TextColumn() state!: SpeechRequest['state'];
  @BigColumn() askedAt!: number;
  @IntegerColumn({ nullable: true }) chairPosition!: number | null;
  @BigColumn({ nullable: true }) skippedAt!: number | null;
  @JsonColumn(z.array(requestActSchema)) acts!: RequestAct[];
  @TextColumn({ nullable: true }) addresseeId!: string | null;
  @TextColumn() addressee!: string;
  @TextColumn({ nullable: true }) groupId!: string | null;
  @TextColumn({ nullable: true }) followsId!: string | null;
}

@Entity('speech')
@Index('speech_meeting', ['meetingId'])
export class SpeechRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() participantId!: string;
  @TextColumn({ nullable: true }) requestId!: string | null;
  @TextColumn({ nullable: true }) agendaItemId!: string | null;
  @TextColumn() kind!: Speech['kind'];
  @IntegerColumn() turn!: number;
  @IntegerColumn() limitSeconds!: number;
  @BigColumn() startedAt!: number;
  @BigColumn() usedMs!: number;
  @BigColumn({ nullable: true }) runningSince!: number | null;
  @BigColumn({ nullable: true }) endedAt!: number | null;
  @TextColumn({ nullable: true }) givenBy!: string | null;
  @TextColumn({ nullable: true }) endedBy!: string | null;
  @TextColumn({ nullable: true }) answersId!: string | null;
  @TextColumn({ nullable: true }) answersGroupId!: string | null;
}
