// The sentences of one ballot in the language on screen: what will count, and how it ended.
import type { Ballot, BallotProgress } from '@hop/shared/ballots/ballot.js';
import { tellResult, tellRule } from '@hop/shared/ballots/telling.js';
import type { MajorityFigures } from '@hop/shared/ballots/majority.js';
import { currentLanguage } from '../../lib/i18n';

type Asked = Pick<
  Ballot,
  'kind' | 'lines' | 'seats' | 'majority' | 'trial' | 'totalMembers' | 'weighted'
>;
type Progress = Pick<BallotProgress, 'present' | 'eligible'>;

/**
 * Figures that nobody may know before the close are left out by the sentence itself. Progress counts people: of weighted votes only the
 * sum of all is told, and only once the list is frozen.
 */
export const ruleOf = (ballot: Asked, progress?: Progress): string =>
  tellRule(currentLanguage(), ballot, figuresOf(ballot, progress));

function figuresOf(
  { weighted, totalMembers }: Asked,
  progress: Progress | undefined,
): Partial<MajorityFigures> {
  // 0: how many members there are is known when it opens.
  if (!progress) return weighted || totalMembers === 0 ? {} : { totalMembers };
  return weighted
    ? { totalMembers }
    : { totalMembers, present: progress.present, eligible: progress.eligible };
}

export interface ResultWords {
  /** "Đã thông qua" */
  readonly verdict: string;
  /** The rest of the sentence, with every figure. */
  readonly figures: string;
}

/** The one generated sentence, cut after its verdict so that the verdict can stand large; null while there is no result to tell. */
export function resultOf(ballot: Ballot): ResultWords | null {
  const sentence = tellResult(currentLanguage(), ballot);
  if (sentence === null) return null;
  const cut = sentence.indexOf(': ');
  const figures = sentence.slice(cut + 2);
  return {
    verdict: sentence.slice(0, cut),
    figures: figures.slice(0, 1).toLocaleUpperCase() + figures.slice(1),
  };
}
