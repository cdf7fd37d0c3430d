// From what was voted to the figures, whatever the kind and method of the ballot; in the transaction that closes it.
import { isChoice, type Answer, type Papers, type Tally } from '@hop/shared/ballots/ballot.js';
import { countHandsShown } from '@hop/shared/ballots/hand-count.js';
import { countLines, type LinesTally } from '@hop/shared/ballots/line-tally.js';
import { hasTie, isSettledWhole } from '@hop/shared/ballots/lines-settled.js';
import { isPassed, isTied } from '@hop/shared/ballots/majority.js';
import type { LinesKind, Marks } from '@hop/shared/ballots/paper-marks.js';
import { countPapers, countVotes } from '@hop/shared/ballots/tally.js';
import type { Work } from '../kernel/work.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { HandCountRow, type BallotRow } from './ballot.entity.js';
import { papersOpened } from './count-papers.js';
import { attending, presentBySite } from './roll.js';
import { votersOf } from './voter.js';

export interface Figures {
  tally: Tally | null;
  lineTally: LinesTally | null;
  papers: Papers | null;
  /** null: a tie that the casting vote must break. */
  passed: boolean | null;
  tied: boolean;
}

/** Refuses when a secret ballot's key is not there. */
export async function counted(work: Work, ballot: BallotRow): Promise<Figures> {
  const recused = await recusedOf(work, ballot);
  if (ballot.method === 'hands')
    return ofMotion(ballot, await handsOf(work, ballot, recused), null);
  const given = ballot.secret ? await papersOpened(work, ballot.id) : await votesOf(work, ballot);
  const { totalMembers } = ballot;
  const room = { totalMembers, recused, ...(await attending(work, ballot.id)) };
  const { kind } = ballot;
  if (kind !== 'motion') return ofLines(ballot, kind, { ...room, ...given });
  const choices = given.papers.map((paper) => (paper !== null && isChoice(paper) ? paper : null));
  if (!ballot.secret) {
    const votes = given.voterIds.map((participantId, at) => {
      const choice = choices[at];
      if (!choice) throw new Error('a vote that says nothing');
      return { participantId, choice };
    });
    return ofMotion(ballot, countVotes({ ...room, votes }), null);
  }
  const { tally, papers } = countPapers({ ...room, voterIds: given.voterIds, papers: choices });
  return ofMotion(ballot, tally, papers);
}

/** Members concerned by the motion; where votes weigh, what theirs weigh. */
async function recusedOf(work: Work, { recusedIds, weighted }: BallotRow): Promise<number> {
  const people = await work.all(ParticipantRow);
  return people
    .filter(({ id, votingRight }) => votingRight && recusedIds.includes(id))
    .reduce((total, { voteWeight }) => total + (weighted ? voteWeight : 1), 0);
}

interface Given {
  voterIds: string[];
  papers: (Answer | null)[];
}

async function votesOf(work: Work, ballot: BallotRow): Promise<Given> {
  const votes = await votersOf(work, ballot);
  return {
    voterIds: votes.map((vote) => vote.participantId),
    papers: votes.map((vote) => vote.choice),
  };
}

async function handsOf(
  work: Work,
  { id, totalMembers }: BallotRow,
  recused: number,
): Promise<Tally> {
  const { rollParticipantIds } = await attending(work, id);
  return countHandsShown({
    ...{ totalMembers, recused },
    eligible: rollParticipantIds.length,
    sites: await presentBySite(work, id),
    counts: await work.staging.where(HandCountRow, 'ballotId', id),
  });
}

function ofMotion({ majority, tie }: BallotRow, tally: Tally, papers: Papers | null): Figures {
  const tied = isTied(majority, tally);
  const passed = tied && tie === 'castingVote' ? null : isPassed(majority, tally);
  return { tally, lineTally: null, papers, passed, tied };
}

function ofLines(
  { majority, seats, lines, secret }: BallotRow,
  kind: LinesKind,
  room: Given & { totalMembers: number; recused: number } & Awaited<ReturnType<typeof attending>>,
): Figures {
  const asked = { ...room, papers: room.papers as (Marks | null)[] };
  const { tally, papers } = countLines({
    ...asked,
    ...{ kind, majority, seats, secret, lineCount: lines.length },
  });
  return {
    tally: null,
    lineTally: tally,
    papers: secret ? papers : null,
    passed: isSettledWhole({ kind, seats }, tally),
    tied: hasTie(tally),
  };
}
