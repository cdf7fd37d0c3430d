// What must be there, worked out from the voters' own notes, against what the server shows of a declared ballot.
import type { Ballot, BallotProgress, Choice, Vote } from '@hop/shared/ballots/ballot.js';

export interface Noted {
  participantId: string;
  choice: Choice;
  castAt: number | null;
}
export interface Shown {
  ballot: Ballot;
  progress: BallotProgress;
  votes: readonly Vote[];
}
export interface Verdict {
  /** Acknowledged votes that are missing, or that say something else. */
  lost: number;
  /** Votes beyond one for each person, and votes of people who never voted. */
  duplicates: number;
  /** 1 when the result or the count of answers is not that of the notes. */
  tallyMismatch: number;
}

/** Before declaring the server shows no choice: then only that the vote is there is judged. */
export function lostOf(noted: readonly Noted[], votes: readonly Vote[]): number {
  const byPerson = new Map(votes.map((vote) => [vote.participantId, vote]));
  return noted.filter(({ participantId, choice, castAt }) => {
    if (castAt === null) return false;
    const vote = byPerson.get(participantId);
    return vote?.castAt !== castAt || (vote.choice !== null && vote.choice !== choice);
  }).length;
}

export function judge(noted: readonly Noted[], { ballot, progress, votes }: Shown): Verdict {
  const voted = noted.filter(({ castAt }) => castAt !== null);
  const known = new Set(voted.map(({ participantId }) => participantId));
  const people = new Set(votes.map(({ participantId }) => participantId));
  const strangers = votes.filter(({ participantId }) => !known.has(participantId)).length;
  const count = (choice: Choice): number => voted.filter((one) => one.choice === choice).length;
  const { tally } = ballot;
  const fits =
    tally !== null &&
    tally.inFavour === count('inFavour') &&
    tally.against === count('against') &&
    tally.abstain === count('abstain') &&
    tally.notAnswered === tally.present - voted.length &&
    progress.answered === voted.length;
  return {
    lost: lostOf(noted, votes) + votes.filter(({ choice }) => choice === null).length,
    duplicates: votes.length - people.size + strangers,
    tallyMismatch: fits ? 0 : 1,
  };
}
