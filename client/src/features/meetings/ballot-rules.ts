// The rules of a meeting that are about votes, as a form holds them: plain values, one for each question that is asked.
// What is not asked here stays as it was.
import {
  majorityBases,
  tieSchema,
  type Majority,
  type MajorityBase,
  type Tie,
} from '@hop/shared/ballots/majority-rule.js';
import type { Fraction, RuleSet } from '@hop/shared/meetings/meeting.js';

export interface BallotRules extends Record<string, unknown> {
  /** null: nobody has said it. */
  totalMembers: number | null;
  /** "2/3"; "0/1": none is required. */
  quorum: string;
  /** "moreThan 1/2". */
  share: string;
  base: MajorityBase;
  /** 0: until the chair closes. */
  ballotSeconds: number;
  tie: Tie;
  /** 0: none. */
  objectionSeconds: number;
  /** 0: never. */
  lostSharePercent: number;
  mayChangeVote: boolean;
  showNames: boolean;
  tellersForSecret: boolean;
  weighted: boolean;
  codeRequired: boolean;
}

export const NO_QUORUM = '0/1';
const quorums = [NO_QUORUM, '1/2', '2/3', '3/4'];
const shares = ['moreThan 1/2', 'atLeast 2/3', 'atLeast 3/4'];
const ballotTimes = [30, 60, 120, 180, 300, 600, 0];
const objectionTimes = [0, 30, 60, 120, 180, 300];
const lostShares = [0, 10, 20, 30, 50];

/** What is offered for each; a value that is none of the common ones stands first. */
export const offered = (rules: BallotRules) => ({
  quorums: including(quorums, rules.quorum),
  shares: including(shares, rules.share),
  ballotTimes: including(ballotTimes, rules.ballotSeconds),
  objectionTimes: including(objectionTimes, rules.objectionSeconds),
  lostShares: including(lostShares, rules.lostSharePercent),
  bases: majorityBases,
  ties: tieSchema.options,
});

const including = <V>(common: readonly V[], value: V): readonly V[] =>
  common.includes(value) ? common : [value, ...common];

const written = ({ numerator, denominator }: Fraction): string => `${numerator}/${denominator}`;

export function fractionOf(text: string): Fraction {
  const [numerator = 0, denominator = 1] = text.split('/').map(Number);
  return { numerator, denominator };
}

export const majorityOf = ({ share, base }: Pick<BallotRules, 'share' | 'base'>): Majority => {
  const [comparison, fraction = ''] = share.split(' ');
  return {
    base,
    ...fractionOf(fraction),
    comparison: comparison === 'atLeast' ? 'atLeast' : 'moreThan',
  };
};

export const rulesInForm = (rules: RuleSet): BallotRules => ({
  totalMembers: rules.totalMembers,
  quorum: written(rules.quorum),
  share: `${rules.majority.comparison} ${written(rules.majority)}`,
  base: rules.majority.base,
  ballotSeconds: rules.ballotSeconds ?? 0,
  tie: rules.tie,
  objectionSeconds: rules.objectionSeconds,
  lostSharePercent: rules.lostSharePercent,
  mayChangeVote: rules.mayChangeVote,
  showNames: rules.showNames,
  tellersForSecret: rules.tellersForSecret,
  weighted: rules.weighted,
  codeRequired: rules.arrivalCode === 'required',
});

/** What a field for the statutory number holds; empty, it stays unsaid. */
export const membersIn = (value: unknown): number | null =>
  typeof value === 'number' && value >= 1 ? value : null;

/** The rule set with these answers in it. */
export function rulesFromForm(rules: RuleSet, form: BallotRules): RuleSet {
  const { totalMembers, quorum, ballotSeconds, tie, objectionSeconds, mayChangeVote } = form;
  const { showNames, tellersForSecret, lostSharePercent, weighted } = form;
  return {
    ...rules,
    ...{ totalMembers, tie, objectionSeconds, mayChangeVote },
    ...{ showNames, tellersForSecret, lostSharePercent, weighted },
    arrivalCode: form.codeRequired ? 'required' : 'optional',
    quorum: fractionOf(quorum),
    majority: majorityOf(form),
    ballotSeconds: ballotSeconds === 0 ? null : ballotSeconds,
  };
}
