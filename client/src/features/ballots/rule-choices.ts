// The majorities that one may pick from plain words when a motion is written on the spot.
import type { Majority } from '@hop/shared/ballots/majority-rule.js';

const moreThanHalf = { numerator: 1, denominator: 2, comparison: 'moreThan' } as const;

export const ruleChoices = {
  moreThanHalfOfAll: { base: 'totalMembers', ...moreThanHalf },
  twoThirdsOfAll: { base: 'totalMembers', numerator: 2, denominator: 3, comparison: 'atLeast' },
  moreThanHalfOfPresent: { base: 'present', ...moreThanHalf },
  moreThanHalfOfCast: { base: 'cast', ...moreThanHalf },
} as const satisfies Record<string, Majority>;
export type RuleChoice = keyof typeof ruleChoices | 'ofMeeting';

const same = (a: Majority, b: Majority): boolean =>
  a.base === b.base &&
  a.numerator === b.numerator &&
  a.denominator === b.denominator &&
  a.comparison === b.comparison;

/** The words that say the meeting's own rule; `ofMeeting` where none of the common ones does. */
export function choiceOfRule(majority: Majority): RuleChoice {
  const names = Object.keys(ruleChoices) as (keyof typeof ruleChoices)[];
  return names.find((name) => same(ruleChoices[name], majority)) ?? 'ofMeeting';
}

/** Those to show: the meeting's own rule is among them even when it is an unusual one. */
export const ruleNames = (ofMeeting: Majority): RuleChoice[] => {
  const names = Object.keys(ruleChoices) as RuleChoice[];
  return choiceOfRule(ofMeeting) === 'ofMeeting' ? ['ofMeeting', ...names] : names;
};
