// The sentences of one ballot in the language on screen: what will count, and how it ended.
import type { Ballot, BallotProgress, Tally } from '@hop/shared/ballots/ballot.js';
import { resultSentence, ruleSentence } from '@hop/shared/ballots/sentences.js';
import { currentLanguage } from '../../lib/i18n';

/** Figures that nobody may know before the close are left out by the sentence itself. */
export const ruleOf = (
  ballot: Pick<Ballot, 'majority' | 'totalMembers'> & Partial<Pick<Ballot, 'trial'>>,
  progress?: Pick<BallotProgress, 'present' | 'eligible'>,
): string =>
  ruleSentence(currentLanguage(), {
    majority: ballot.majority,
    trial: ballot.trial,
    figures: {
      totalMembers: ballot.totalMembers,
      ...(progress && { eligible: progress.eligible, present: progress.present }),
    },
  });

export interface ResultWords {
  /** "Đã thông qua" */
  readonly verdict: string;
  /** The rest of the sentence, with every figure. */
  readonly figures: string;
}

/** The one generated sentence, cut after its verdict so that the verdict can stand large. */
export function resultOf(
  ballot: Pick<Ballot, 'majority' | 'papers' | 'passed' | 'tied' | 'tie' | 'castingVote' | 'trial'>,
  tally: Tally,
): ResultWords {
  const { majority, papers, passed, tied, tie, castingVote, trial } = ballot;
  const result = { tally, papers, majority, passed, tied, tie, castingVote, trial };
  const sentence = resultSentence(currentLanguage(), result);
  const cut = sentence.indexOf(': ');
  return { verdict: sentence.slice(0, cut), figures: sentence.slice(cut + 2) };
}
