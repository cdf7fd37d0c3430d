// Ballots, their progress and frozen list, and the votes, as stored. One vote per person and ballot is a constraint of the database.
import type { Ballot, CastingVote, Choice, Correction, Tally } from '@hop/shared/ballots/ballot.js';
import { castingVoteSchema, correctionSchema, tallySchema } from '@hop/shared/ballots/ballot.js';
import { majoritySchema, type Majority, type Tie } from '@hop/shared/ballots/majority-rule.js';
import { z } from 'zod';
import { Entity, Index } from 'typeorm';
import {
  BigColumn,
  FlagColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '../kernel/columns.js';

@Entity('ballot')
@Index('ballot_meeting', ['meetingId'])
export class BallotRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn({ nullable: true }) agendaItemId!: string | null;
  @IntegerColumn() position!: number;
  @TextColumn() motion!: string;
  @TextColumn({ nullable: true }) documentId!: string | null;
  @IntegerColumn({ nullable: true }) documentPage!: number | null;
  @JsonColumn(majoritySchema) majority!: Majority;
  @IntegerColumn() totalMembers!: number;
  @FlagColumn() mayChange!: boolean;
  @FlagColumn() secret!: boolean;
  @FlagColumn() trial!: boolean;
  @TextColumn() tie!: Tie;
  @JsonColumn(z.array(z.string())) recusedIds!: string[];
  @TextColumn({ nullable: true }) rerunOf!: string | null;
  @IntegerColumn({ nullable: true }) limitSeconds!: number | null;
  @TextColumn() state!: Ballot['state'];
  @BigColumn({ nullable: true }) openedAt!: number | null;
  @BigColumn({ nullable: true }) closesAt!: number | null;
  @FlagColumn() closing!: boolean;
  @BigColumn({ nullable: true }) remainingMs!: number | null;
  @TextColumn({ nullable: true }) pauseReason!: Ballot['pauseReason'];
  @BigColumn({ nullable: true }) closedAt!: number | null;
  @BigColumn({ nullable: true }) declaredAt!: number | null;
  @TextColumn({ nullable: true }) voidReason!: string | null;
  @JsonColumn(tallySchema, { nullable: true }) tally!: Tally | null;
  @FlagColumn({ nullable: true }) passed!: boolean | null;
  @FlagColumn({ nullable: true }) tied!: boolean | null;
  @JsonColumn(castingVoteSchema, { nullable: true }) castingVote!: CastingVote | null;
  @BigColumn({ nullable: true }) objectionEndsAt!: number | null;
  @JsonColumn(z.array(correctionSchema)) corrections!: Correction[];
}

/** Its id is the ballot’s; apart from it so that a vote does not send the whole ballot again. */
@Entity('ballot_progress')
@Index('ballot_progress_meeting', ['meetingId'])
export class BallotProgressRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @IntegerColumn() answered!: number;
  @IntegerColumn() present!: number;
  @IntegerColumn() eligible!: number;
  /** Who was there at the close and had given nothing, for the record; attendance itself goes on changing. null before. */
  @JsonColumn(z.array(z.string()), { nullable: true }) notAnsweredIds!: string[] | null;
}

/** Its id is the ballot’s. */
@Entity('ballot_roll')
@Index('ballot_roll_meeting', ['meetingId'])
export class BallotRollRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @JsonColumn(z.array(z.string())) participantIds!: string[];
  @TextColumn() hash!: string;
}

@Entity('vote')
@Index('vote_meeting', ['meetingId'])
@Index('vote_ballot', ['ballotId'])
@Index('vote_once', ['ballotId', 'participantId'], { unique: true })
export class VoteRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() ballotId!: string;
  @TextColumn() participantId!: string;
  @TextColumn() choice!: Choice;
  @BigColumn() castAt!: number;
}
