// What is said of a ballot whatever its kind: the rule before, the result after. The sentences themselves: sentences.ts of a single
// motion, sentences-of-lines.ts of several lines.
import type { Locale } from '../core/locale.js';
import type { Ballot } from './ballot.js';
import { lineSentence, linesRule, linesSentence, type LinesResult } from './sentences-of-lines.js';
import type { MajorityFigures } from './majority.js';
import { resultSentence, ruleSentence } from './sentences.js';

type Asked = Pick<Ballot, 'kind' | 'lines' | 'seats' | 'majority' | 'trial' | 'weighted'>;
type Ended = Asked &
  Pick<Ballot, 'tally' | 'lineTally' | 'papers' | 'passed' | 'tied' | 'tie' | 'castingVote'>;

/** Figures that are not known yet are left out. */
export function tellRule(locale: Locale, ballot: Asked, figures: Partial<MajorityFigures>): string {
  const { kind, lines, seats, majority, trial, weighted } = ballot;
  return kind === 'motion'
    ? ruleSentence(locale, { majority, trial, weighted, figures })
    : linesRule(locale, { kind, lines, seats, majority, trial, weighted }, figures);
}

/** The one sentence, with its verdict before the first ": "; null while there is no result for this reader. */
export function tellResult(locale: Locale, ballot: Ended): string | null {
  const result = linesResultOf(ballot);
  if (result) return linesSentence(locale, result);
  const { tally } = ballot;
  return tally === null ? null : resultSentence(locale, { ...motionOf(ballot), tally });
}

const motionOf = ({
  majority,
  papers,
  passed,
  tied,
  tie,
  castingVote,
  trial,
  weighted,
}: Ended) => ({
  ...{ majority, papers, passed, tied, tie, castingVote, trial, weighted },
});

/** Line by line; nothing of a single motion. */
export function tellLines(locale: Locale, ballot: Ended): string[] {
  const result = linesResultOf(ballot);
  return result ? result.lines.map((_, at) => lineSentence(locale, result, at)) : [];
}

/** What the sentences of several lines are made of; null of a single motion, or without a result. */
export function linesResultOf(ballot: Ended): LinesResult | null {
  const { kind, lines, seats, majority, trial, weighted, lineTally, papers } = ballot;
  if (kind === 'motion' || lineTally === null) return null;
  return { kind, lines, seats, majority, trial, weighted, tally: lineTally, papers };
}
