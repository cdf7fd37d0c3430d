// When a motion passes, decided in whole numbers only. The form of the rule: majority-rule.ts; its words: sentences.ts.
import { ceilDiv, floorDiv } from '../core/integer.js';
import type { Tally } from './ballot.js';
import type { Majority, MajorityBase } from './majority-rule.js';

/** The number of people behind every base a rule may name. */
export type MajorityFigures = Readonly<Record<MajorityBase, number>>;

export function figuresOf(tally: Tally): MajorityFigures {
  const forAndAgainst = tally.inFavour + tally.against;
  return {
    totalMembers: tally.totalMembers,
    eligible: tally.eligible,
    present: tally.present,
    cast: forAndAgainst + tally.abstain,
    forAndAgainst,
  };
}

/**
 * Smallest number of votes in favour that passes. Never less than one: a motion that nobody supports
 * does not pass, even where the rule counts only those who voted and nobody did.
 */
export function neededVotes(rule: Majority, figures: MajorityFigures): number {
  const share = figures[rule.base] * rule.numerator;
  const needed =
    rule.comparison === 'moreThan'
      ? floorDiv(share, rule.denominator) + 1
      : ceilDiv(share, rule.denominator);
  return Math.max(1, needed);
}

/**
 * As many for as against, and one more in favour would carry: only then does a tie decide anything. 10 to 10 of 60 members is no
 * tie, for 11 would not carry either.
 */
export function isTied(rule: Majority, tally: Tally): boolean {
  const { inFavour, against } = tally;
  return (
    inFavour > 0 && inFavour === against && inFavour === neededVotes(rule, figuresOf(tally)) - 1
  );
}

export const isPassed = (rule: Majority, tally: Tally): boolean =>
  tally.inFavour >= neededVotes(rule, figuresOf(tally));
