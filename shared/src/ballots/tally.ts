// From votes to figures. Absent, not answered and abstaining are three different things and are never merged.
// Every figure is of people; where the roll has weights, of votes.
import type { Choice, Papers, Tally } from './ballot.js';
import { weightsOn, weightTogether, type WeighedRoll } from './weights.js';

export interface Attending extends WeighedRoll {
  /** The frozen list; all of it is `eligible`. */
  readonly rollParticipantIds: readonly string[];
  /** Everybody checked in now; people off the roll are ignored. */
  readonly presentParticipantIds: readonly string[];
}
interface Members extends Attending {
  readonly totalMembers: number;
  /** Members who take no part in this ballot (of weighted votes: what they weigh). */
  readonly recused?: number;
}
export interface Count extends Members {
  readonly votes: readonly { readonly participantId: string; readonly choice: Choice }[];
}
/** Secret, so never weighted: a weight would tell whose paper it is. */
export interface PaperCount extends Omit<Members, 'rollWeights'> {
  /** Who has voted, which no longer says anything of what. */
  readonly voterIds: readonly string[];
  /** null: a paper that cannot be read, or that says nothing that counts. */
  readonly papers: readonly (Choice | null)[];
}

/** Who of the roll is there and has given nothing. The rest of the roll without a vote is absent. */
export function notAnsweredIds(
  count: Omit<Count, 'totalMembers' | 'votes'> & {
    readonly votes: readonly { readonly participantId: string }[];
  },
): string[] {
  const present = new Set(count.presentParticipantIds);
  const voters = new Set(count.votes.map((vote) => vote.participantId));
  return count.rollParticipantIds.filter((id) => present.has(id) && !voters.has(id));
}

/**
 * Present are those on the roll who are checked in or have voted: who voted and then left was there for this ballot.
 * Throws when a voter is off the roll or counts twice: the rules refuse both, so it is a bug and no result may come of it.
 */
export function presentOnRoll(room: Attending, voterIds: readonly string[]): ReadonlySet<string> {
  const roll = new Set(room.rollParticipantIds);
  const there = new Set(room.presentParticipantIds.filter((id) => roll.has(id)));
  const voters = new Set<string>();
  for (const id of voterIds) {
    if (!roll.has(id)) throw new Error('a vote of somebody who is not on the roll');
    if (voters.has(id)) throw new Error('two votes of one person');
    voters.add(id);
    there.add(id);
  }
  return there;
}

/** inFavour + against + abstain + notAnswered = present, and with absent and recused they make up all members. */
export function countVotes(count: Count): Tally {
  const weightOf = weightsOn(count);
  return tallyOf(
    count,
    count.votes.map((vote) => vote.participantId),
    count.votes.map((vote) => ({ ...vote, weight: weightOf(vote.participantId) })),
  );
}

/** The same of a secret ballot; invalid papers stand in `papers` alone, so that present = valid + invalid + notAnswered. */
export function countPapers(count: PaperCount): { tally: Tally; papers: Papers } {
  const valid = count.papers.filter((choice) => choice !== null);
  const one = valid.map((choice) => ({ choice, weight: 1 }));
  const tally = tallyOf(count, count.voterIds, one);
  const collected = count.papers.length;
  return {
    tally,
    papers: {
      issued: tally.present,
      collected,
      valid: valid.length,
      invalid: collected - valid.length,
    },
  };
}

function tallyOf(
  room: Members,
  voterIds: readonly string[],
  votes: readonly { readonly choice: Choice; readonly weight: number }[],
): Tally {
  const weightOf = weightsOn(room);
  const present = weightTogether(presentOnRoll(room, voterIds), weightOf);
  const given: Record<Choice, number> = { inFavour: 0, against: 0, abstain: 0 };
  for (const { choice, weight } of votes) given[choice] += weight;
  return {
    totalMembers: room.totalMembers,
    eligible: weightTogether(new Set(room.rollParticipantIds), weightOf),
    present,
    ...given,
    notAnswered: present - weightTogether(voterIds, weightOf),
    ...restOf(room, present),
  };
}

/** Who is neither present nor concerned is absent. A statutory number set too low must not show a negative figure. */
export function restOf(
  { totalMembers, recused = 0 }: Pick<Members, 'totalMembers' | 'recused'>,
  present: number,
): { absent: number; recused?: number } {
  const absent = Math.max(0, totalMembers - present - recused);
  return recused === 0 ? { absent } : { absent, recused };
}
