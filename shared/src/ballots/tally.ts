// From votes to figures. Absent, not answered and abstaining are three different things and are never merged.
import type { Choice, Tally } from './ballot.js';

export interface Count {
  readonly totalMembers: number;
  /** The frozen list; its length is `eligible`. */
  readonly rollParticipantIds: readonly string[];
  /** Everybody checked in now; people off the roll are ignored. */
  readonly presentParticipantIds: readonly string[];
  readonly votes: readonly { readonly participantId: string; readonly choice: Choice }[];
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
 * So inFavour + against + abstain + notAnswered = present, and with absent they make up all members.
 * Throws when a voter is off the roll or has two votes: the rules refuse both, so it is a bug and no result may come of it.
 */
export function countVotes(count: Count): Tally {
  const roll = new Set(count.rollParticipantIds);
  const attending = new Set(count.presentParticipantIds.filter((id) => roll.has(id)));
  const voters = new Set<string>();
  const given: Record<Choice, number> = { inFavour: 0, against: 0, abstain: 0 };
  for (const { participantId, choice } of count.votes) {
    if (!roll.has(participantId)) throw new Error('a vote of somebody who is not on the roll');
    if (voters.has(participantId)) throw new Error('two votes of one person');
    voters.add(participantId);
    given[choice] += 1;
  }
  const present = new Set([...attending, ...voters]).size;
  return {
    totalMembers: count.totalMembers,
    eligible: roll.size,
    present,
    ...given,
    notAnswered: present - voters.size,
    // A statutory number set too low must not show a negative figure.
    absent: Math.max(0, count.totalMembers - present),
  };
}
