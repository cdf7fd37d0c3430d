// The counting board of a meeting, as stored. Its id is the meeting's, so there is one at a time.
import { boardSchema, type Board } from '@hop/shared/ballots/tellers.js';
import { z } from 'zod';
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, IntegerColumn, JsonColumn, TextColumn } from '../kernel/columns.js';

@Entity('tellers')
@Index('tellers_meeting', ['meetingId'])
export class TellersRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @JsonColumn(z.array(z.string())) participantIds!: string[];
  @TextColumn() leadId!: string;
  @BigColumn() appointedAt!: number;
  @TextColumn({ nullable: true }) ballotId!: string | null;
  @TextColumn() name!: string;
  @JsonColumn(z.array(boardSchema)) earlier!: Board[];
}
