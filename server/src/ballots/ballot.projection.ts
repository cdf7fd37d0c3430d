// Who sees what of a ballot, and when. All of it belongs to an instant that is never taken back, so nobody loses a row again:
//                  before opening    from opening           from closing            from declaring
//   ballot         staff, chair      everybody              everybody               everybody
//     its result   –                 –                      staff, chair            everybody
//   ballotProgress –                 everybody              everybody               everybody
//   ballotRoll     –                 everybody              everybody               everybody
//   vote           –                 staff, chair: who      staff, chair: who       everybody: who and what
//   myVote         –                 its owner              its owner               its owner
// Of a secret ballot staff and chair see who has voted, the owner that and when; what was voted is in no row, for nobody, ever.
// A voided ballot keeps what was shown of it: what was never declared is never told, what was declared stays in the record.
import {
  ballotEntity,
  ballotProgressEntity,
  ballotRollEntity,
  myVoteEntity,
  voteEntity,
} from '@hop/shared/ballots/ballot.js';
import type { Audience } from '@hop/shared/policy/actor.js';
import { projection, UNSEEN } from '../kernel/capability.js';
import type { FactReader } from '../kernel/facts.js';
import { BallotProgressRow, BallotRollRow, BallotRow, VoteRow } from './ballot.entity.js';

const runsTheMeeting = (audience: Audience): boolean =>
  audience === 'staff' || audience === 'chair';

/** Ids of the open ballots whose result was declared, of the meetings that these votes belong to. */
async function toldBallots(
  facts: FactReader,
  votes: readonly VoteRow[],
): Promise<ReadonlySet<string>> {
  const declared = new Set<string>();
  for (const meetingId of new Set(votes.map((vote) => vote.meetingId))) {
    for (const ballot of await facts.where(BallotRow, 'meetingId', meetingId))
      if (ballot.declaredAt !== null && !ballot.secret) declared.add(ballot.id);
  }
  return declared;
}

export const ballotProjections = [
  projection<BallotRow>({
    entity: ballotEntity,
    row: BallotRow,
    project: ({ meetingId: _, ...wire }, audience) => {
      if (runsTheMeeting(audience)) return wire;
      if (wire.openedAt === null) return UNSEEN;
      return wire.declaredAt === null
        ? { ...wire, tally: null, papers: null, passed: null, tied: null, castingVote: null }
        : wire;
    },
  }),
  projection<BallotProgressRow>({
    entity: ballotProgressEntity,
    row: BallotProgressRow,
    project: ({ meetingId: _, notAnsweredIds: _forTheRecord, ...wire }) => wire,
  }),
  projection<BallotRollRow>({
    entity: ballotRollEntity,
    row: BallotRollRow,
    project: ({ meetingId: _, ...wire }) => wire,
  }),
  projection<VoteRow, ReadonlySet<string>>({
    entity: voteEntity,
    row: VoteRow,
    gather: toldBallots,
    project: ({ meetingId: _, sealed: _sealed, ...wire }, audience, declared) => {
      if (declared.has(wire.ballotId)) return wire;
      return runsTheMeeting(audience) ? { ...wire, choice: null } : UNSEEN;
    },
  }),
  // One per ballot for its owner, so it is found by the ballot's id. No removal ever has to name it: a vote is never deleted.
  projection<VoteRow>({
    entity: myVoteEntity,
    row: VoteRow,
    owner: (vote) => vote.participantId,
    project: ({ ballotId, version, choice, castAt }) => ({ id: ballotId, version, choice, castAt }),
  }),
];
