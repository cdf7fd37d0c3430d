// Ballots, their progress and frozen list, and the votes, as stored. One vote per person and ballot is a constraint of the database.
import type {
  Answer,
  Ballot,
  CastingVote,
  Correction,
  Papers,
  Tally,
} from '@hop/shared/ballots/ballot.js';
import {
  ballotEntity,
  castingVoteSchema,
  correctionSchema,
  papersSchema,
  tallySchema,
} from '@hop/shared/ballots/ballot.js';
import {
  handsSchema,
  siteOfHandsSchema,
  type Hands,
  type SiteOfHands,
} from '@hop/shared/ballots/hand-count.js';
import { linesTallySchema, type LinesTally } from '@hop/shared/ballots/line-tally.js';
import { majoritySchema, type Majority, type Tie } from '@hop/shared/ballots/majority-rule.js';
import { lineSchema, type BallotLine } from '@hop/shared/ballots/paper-marks.js';
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
  @TextColumn() kind!: Ballot['kind'];
  @JsonColumn(z.array(lineSchema)) lines!: BallotLine[];
  @IntegerColumn({ nullable: true }) seats!: number | null;
  @TextColumn() method!: Ballot['method'];
  @TextColumn({ nullable: true }) documentId!: string | null;
  @IntegerColumn({ nullable: true }) documentPage!: number | null;
  @JsonColumn(majoritySchema) majority!: Majority;
  /** Votes, of a weighted ballot: more than four bytes hold. */
  @BigColumn() totalMembers!: number;
  @FlagColumn() mayChange!: boolean;
  @FlagColumn() secret!: boolean;
  @FlagColumn() trial!: boolean;
  @FlagColumn() weighted!: boolean;
  @FlagColumn({ default: false }) showNames!: boolean;
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
  @JsonColumn(linesTallySchema, { nullable: true }) lineTally!: LinesTally | null;
  @JsonColumn(papersSchema, { nullable: true }) papers!: Papers | null;
  @FlagColumn({ nullable: true }) passed!: boolean | null;
  @FlagColumn({ nullable: true }) tied!: boolean | null;
  @JsonColumn(castingVoteSchema, { nullable: true }) castingVote!: CastingVote | null;
  @JsonColumn(ballotEntity.schema.shape.countConfirmed.unwrap(), { nullable: true })
  countConfirmed!: Ballot['countConfirmed'];
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
  /** Of a count of hands: how many were there at each site at the close, for a count that is mended after it. null before. */
  @JsonColumn(z.array(siteOfHandsSchema), { nullable: true }) handSites!: SiteOfHands[] | null;
}

/** Its id is the ballot’s. */
@Entity('ballot_roll')
@Index('ballot_roll_meeting', ['meetingId'])
export class BallotRollRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @JsonColumn(z.array(z.string())) participantIds!: string[];
  /** Of a count of hands: whose hand is counted where, parallel to the ids; who moves later stays in that count. null of others. */
  @JsonColumn(z.array(z.string().nullable()), { nullable: true }) siteIds!:
    (string | null)[] | null;
  @JsonColumn(z.array(z.number()), { nullable: true }) weights!: number[] | null;
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
  /** null in a secret ballot. */
  @TextColumn({ nullable: true }) choice!: Answer | null;
  /** In a secret ballot that is not counted yet: the encrypted paper (seal-paper.ts). Counting empties it. */
  @TextColumn({ nullable: true }) sealed!: string | null;
  @BigColumn() castAt!: number;
}

/** The public half of a secret ballot's key; the private half is a file outside the database. Its id is the ballot’s. */
@Entity('paper_key')
@Index('paper_key_meeting', ['meetingId'])
export class PaperKeyRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() publicKey!: string;
}

/**
 * A counted paper of a secret ballot. Its id is random, and the papers of a ballot are written together in the order of their ids:
 * neither key nor place on the page nor transaction tells whose it was or when it came.
 */
@Entity('ballot_paper')
@Index('ballot_paper_meeting', ['meetingId'])
@Index('ballot_paper_ballot', ['ballotId'])
export class BallotPaperRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() ballotId!: string;
  /** null: invalid. */
  @TextColumn({ nullable: true }) choice!: Answer | null;
}

/** The hands shown at one site; one row per ballot and site. */
@Entity('hand_count')
@Index('hand_count_meeting', ['meetingId'])
@Index('hand_count_ballot', ['ballotId'])
export class HandCountRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() ballotId!: string;
  @TextColumn({ nullable: true }) siteId!: string | null;
  @JsonColumn(handsSchema) hands!: Hands;
  /** Whose own count it is: the site's operator, else who entered it first. It never changes hands. */
  @TextColumn() enteredBy!: string;
  /** Who entered it last. */
  @TextColumn() name!: string;
  @BigColumn() at!: number;
}
