// A meeting in session with people checked in, and the steps of a ballot that several suites need.
import { isChoice, type Answer, type Choice } from '@hop/shared/ballots/ballot.js';
import {
  castPaper,
  castVote,
  closeBallot,
  confirmCount,
  countHands,
  openBallot,
  prepareBallot,
  settleBallot,
  tickVote,
} from '@hop/shared/ballots/ballots-commands.js';
import { handCountId } from '@hop/shared/ballots/hand-count.js';
import { paperOf } from '@hop/shared/ballots/papers.js';
import { CLOSING_GRACE_MS } from '@hop/shared/ballots/ballot-machine.js';
import type { ArgsInputOf } from '@hop/shared/core/contract.js';
import type { CommandReply } from '@hop/shared/core/protocol.js';
import { attendanceId } from '@hop/shared/participants/participant.js';
import { BallotRow, HandCountRow, VoteRow } from '../ballots/ballot.entity.js';
import { AttendanceRow } from '../participants/participant.entity.js';
import type { AppUnderTest } from './app-under-test.js';
import { buildMeeting, type TestMeeting, type TestPerson } from './meeting-builder.js';

type Draft = Partial<ArgsInputOf<typeof prepareBallot>>;

export class BallotRoom {
  private constructor(
    readonly app: AppUnderTest,
    readonly meeting: TestMeeting,
  ) {}

  /** Chair, co-chair and the delegates may vote and are checked in; `absent` delegates, counted from the last, are not. */
  static async build(
    app: AppUnderTest,
    options: { delegates?: number; absent?: number; totalMembers?: number } = {},
  ): Promise<BallotRoom> {
    const { absent = 0, ...rest } = options;
    const meeting = await buildMeeting(app, { ...rest, state: 'inSession' });
    const room = new BallotRoom(app, meeting);
    const { delegates, chair, presidium } = meeting;
    await room.arrive(chair, presidium, ...delegates.slice(0, delegates.length - absent));
    return room;
  }

  /** The same room after a restart. */
  static around(app: AppUnderTest, meeting: TestMeeting): BallotRoom {
    return new BallotRoom(app, meeting);
  }

  arrive(...people: TestPerson[]): Promise<void> {
    const { id: meetingId, sittingId } = this.meeting;
    const rows = people.map(({ participantId }) =>
      Object.assign(new AttendanceRow(), {
        id: attendanceId(sittingId, participantId),
        version: 1,
        meetingId,
        sittingId,
        participantId,
        state: 'present',
        mode: 'inPerson',
        checkedInAt: this.app.clock.now(),
        leftAt: null,
        reason: null,
        substitute: null,
        spells: [],
        beforeArrival: null,
      } as const),
    );
    return this.app.insert(AttendanceRow, rows);
  }

  async prepared(draft: Draft = {}): Promise<string> {
    const { secretary, scope } = this.meeting;
    const args = { motion: 'Thông qua kế hoạch', limitSeconds: null, ...draft };
    return (await this.app.done(secretary.identity, prepareBallot, scope, args)).ballotId;
  }

  async opened(draft: Draft = {}): Promise<string> {
    const ballotId = await this.prepared(draft);
    await this.app.done(this.meeting.chair.identity, openBallot, this.meeting.scope, { ballotId });
    return ballotId;
  }

  /** Closed with one vote for and one against, where the chair has the casting vote unless `draft` says otherwise. */
  async tied(draft: Draft = {}): Promise<string> {
    const majority = { base: 'forAndAgainst', numerator: 1, denominator: 2 } as const;
    const ballotId = await this.opened({
      majority: { ...majority, comparison: 'moreThan' },
      tie: 'castingVote',
      ...draft,
    });
    await this.vote(this.meeting.chair, ballotId, 'inFavour');
    await this.vote(this.meeting.presidium, ballotId, 'against');
    await this.closed(ballotId);
    return ballotId;
  }

  async pressClose(ballotId: string): Promise<void> {
    const { chair, scope } = this.meeting;
    await this.app.done(chair.identity, closeBallot, scope, { ballotId });
  }

  /** Presses close, lets the grace pass and settles, as the outbox would. */
  async closed(ballotId: string): Promise<void> {
    await this.pressClose(ballotId);
    this.app.clock.advance(CLOSING_GRACE_MS);
    await this.app.bus.asSystem(settleBallot, this.meeting.scope, { ballotId });
  }

  vote(
    who: TestPerson,
    ballotId: string,
    choice: Answer,
    commandId?: string,
  ): Promise<CommandReply> {
    const more = commandId === undefined ? {} : { commandId };
    return this.app.send(who.identity, castVote, this.meeting.scope, { ballotId, choice }, more);
  }

  /** A secret vote. */
  paper(
    who: TestPerson,
    ballotId: string,
    choice: Answer,
    commandId?: string,
  ): Promise<CommandReply> {
    const more = commandId === undefined ? {} : { commandId };
    const args = paperOf(ballotId, choice);
    return this.app.send(who.identity, castPaper, this.meeting.scope, args, more);
  }

  /** Ticked by the secretary when names are called. */
  async tick(who: TestPerson, ballotId: string, choice: Choice | null): Promise<CommandReply> {
    const { secretary, scope } = this.meeting;
    const { participantId } = who;
    const said = (await this.app.rows(VoteRow)).find(
      (vote) => vote.ballotId === ballotId && vote.participantId === participantId,
    )?.choice;
    const was = said != null && isChoice(said) ? said : null;
    const args = { ballotId, participantId, choice, was };
    return this.app.send(secretary.identity, tickVote, scope, args);
  }

  /** For, against and abstaining as counted at one site. */
  async hands(
    who: TestPerson,
    ballotId: string,
    siteId: string | undefined,
    [inFavour, against, abstain]: readonly [number, number, number],
  ): Promise<CommandReply> {
    const id = handCountId(ballotId, siteId ?? null);
    const baseVersion = (await this.app.rows(HandCountRow)).find((row) => row.id === id)?.version;
    const args = {
      ...{ ballotId, siteId: siteId ?? null, baseVersion: baseVersion ?? 0 },
      ...{ inFavour, against, abstain },
    };
    return this.app.send(who.identity, countHands, this.meeting.scope, args);
  }

  /** The chair's word for the figures as they stand. */
  async confirmCount(
    ballotId: string,
    who: TestPerson = this.meeting.chair,
  ): Promise<CommandReply> {
    const { version: baseVersion } = await this.ballot(ballotId);
    const args = { ballotId, baseVersion };
    return this.app.send(who.identity, confirmCount, this.meeting.scope, args);
  }

  async ballot(ballotId: string): Promise<BallotRow> {
    const found = (await this.app.rows(BallotRow)).find((row) => row.id === ballotId);
    if (!found) throw new Error(`no ballot ${ballotId}`);
    return found;
  }
}

/** The key of a refusal, or the word `accepted`. */
export const answerOf = (reply: CommandReply): string =>
  'refusal' in reply ? reply.refusal.message : 'accepted';
