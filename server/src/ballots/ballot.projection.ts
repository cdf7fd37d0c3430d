// Who sees what of a ballot, and when. All of it belongs to an instant that is never taken back, so nobody loses a row again:
//                  before opening    from opening           from closing            from declaring
//   ballot         staff, chair      everybody              everybody               everybody
//     its result   –                 –                      staff, chair            everybody
//   ballotProgress –                 everybody              everybody               everybody
//     who was silent –               –                      staff, chair            staff, chair
//   ballotRoll     –                 everybody              everybody               everybody
//   vote           –                 staff, chair: who      staff, chair: who       everybody: who and what
//   myVote         –                 its owner              its owner               its owner
//   handCount      –                 staff, chair           staff, chair            everybody
//   myHandCount    –                 who entered it         who entered it          who entered it
// Everybody sees who counts (tellers), whatever runs.
// That the chair has confirmed a count of hands everybody sees at once: who counted must know that nothing changes any more.
// When names are called, staff and chair see what was said: they tick it, and the room has heard it.
// Of a secret ballot staff and chair see who has voted, the owner that and when; what was voted is in no row, for nobody, ever.
// A voided ballot keeps what was shown of it: what was never declared is never told, what was declared stays in the record.
import {
  ballotEntity,
  ballotProgressEntity,
  ballotRollEntity,
  myVoteEntity,
  voteEntity,
} from '@hop/shared/ballots/ballot.js';
import { handCountEntity, myHandCountEntity } from '@hop/shared/ballots/hand-count.js';
import { tellersEntity } from '@hop/shared/ballots/tellers.js';
import type { Audience } from '@hop/shared/policy/actor.js';
import { projection, UNSEEN } from '../kernel/capability.js';
import type { FactReader } from '../kernel/facts.js';
import {
  BallotProgressRow,
  BallotRollRow,
  BallotRow,
  HandCountRow,
  VoteRow,
} from './ballot.entity.js';
import { TellersRow } from './tellers.entity.js';

const runsTheMeeting = (audience: Audience): boolean =>
  audience === 'staff' || audience === 'chair';

/** Ids of open ballots, of the meetings that these rows belong to. */
interface Told {
  readonly declared: ReadonlySet<string>;
  /** Names are called. */
  readonly spoken: ReadonlySet<string>;
}

async function toldBallots(
  facts: FactReader,
  rows: readonly { readonly meetingId: string }[],
): Promise<Told> {
  const declared = new Set<string>();
  const spoken = new Set<string>();
  for (const meetingId of new Set(rows.map((row) => row.meetingId))) {
    for (const ballot of await facts.where(BallotRow, 'meetingId', meetingId)) {
      if (ballot.declaredAt !== null && !ballot.secret) declared.add(ballot.id);
      if (ballot.method === 'voice') spoken.add(ballot.id);
    }
  }
  return { declared, spoken };
}

const untold = {
  ...{ tally: null, lineTally: null, papers: null, passed: null, tied: null },
  castingVote: null,
};

export const ballotProjections = [
  projection<BallotRow>({
    entity: ballotEntity,
    row: BallotRow,
    project: ({ meetingId: _, ...wire }, audience) => {
      if (runsTheMeeting(audience)) return wire;
      if (wire.openedAt === null) return UNSEEN;
      return wire.declaredAt === null ? { ...wire, ...untold } : wire;
    },
  }),
  projection<BallotProgressRow>({
    entity: ballotProgressEntity,
    row: BallotProgressRow,
    project: ({ meetingId: _, handSites: _forMending, ...wire }, audience) =>
      runsTheMeeting(audience) ? wire : { ...wire, notAnsweredIds: null },
  }),
  projection<BallotRollRow>({
    entity: ballotRollEntity,
    row: BallotRollRow,
    project: ({ meetingId: _, siteIds: _siteIds, ...wire }) => wire,
  }),
  projection<VoteRow, Told>({
    entity: voteEntity,
    row: VoteRow,
    gather: toldBallots,
    project: ({ meetingId: _, sealed: _sealed, ...wire }, audience, told) => {
      if (told.declared.has(wire.ballotId)) return wire;
      if (!runsTheMeeting(audience)) return UNSEEN;
      return told.spoken.has(wire.ballotId) ? wire : { ...wire, choice: null };
    },
  }),
  // One per ballot for its owner, so it is found by the ballot's id. No removal ever has to name it: a vote is never deleted.
  projection<VoteRow>({
    entity: myVoteEntity,
    row: VoteRow,
    owner: (vote) => vote.participantId,
    project: ({ ballotId, version, choice, castAt }) => ({ id: ballotId, version, choice, castAt }),
  }),
  projection<HandCountRow, Told>({
    entity: handCountEntity,
    row: HandCountRow,
    gather: toldBallots,
    project: ({ meetingId: _, enteredBy: _enteredBy, ...wire }, audience, told) =>
      runsTheMeeting(audience) || told.declared.has(wire.ballotId) ? wire : UNSEEN,
  }),
  // Its owner never changes, so no removal has to name it either.
  projection<HandCountRow>({
    entity: myHandCountEntity,
    row: HandCountRow,
    owner: (count) => count.enteredBy,
    project: ({ meetingId: _, enteredBy: _enteredBy, name: _name, ...wire }) => wire,
  }),
  projection<TellersRow>({
    entity: tellersEntity,
    row: TellersRow,
    project: ({ meetingId: _, ...wire }) => wire,
  }),
];
