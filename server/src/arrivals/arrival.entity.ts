// Arrivals as stored, and the secret of a meeting's codes. The secret has no projection: it leaves the server by no road.
import type { Arrival } from '@hop/shared/arrivals/arrival.js';
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, IntegerColumn, TextColumn } from '../kernel/columns.js';

/** Its id is the meeting's: there is one. */
@Entity('arrival_secret')
@Index('arrival_secret_meeting', ['meetingId'])
export class ArrivalSecretRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() secret!: string;
}

@Entity('arrival')
@Index('arrival_meeting', ['meetingId'])
export class ArrivalRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() sittingId!: string;
  @TextColumn() participantId!: string;
  @TextColumn({ nullable: true }) siteId!: string | null;
  @TextColumn() way!: Arrival['way'];
  @BigColumn() arrivedAt!: number;
}
