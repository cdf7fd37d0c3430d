// The rule set that a type of meeting starts with. Every value may be changed for one meeting, so nothing else may hold these numbers.
import type { Majority } from '../ballots/majority-rule.js';
import type { Fraction, MeetingType, RuleSet } from './meeting.js';

const TWO_THIRDS: Fraction = { numerator: 2, denominator: 3 };
/** These meetings take place whoever comes. */
const NO_QUORUM: Fraction = { numerator: 0, denominator: 1 };

const quorums: Readonly<Record<MeetingType, Fraction>> = {
  committeeSession: TWO_THIRDS,
  councilSession: TWO_THIRDS,
  online: TWO_THIRDS,
  administrative: NO_QUORUM,
  conference: NO_QUORUM,
  briefing: NO_QUORUM,
};

/** People at many sites answer within two minutes; in one room the chair closes by eye. */
const ONLINE_BALLOT_SECONDS = 120;

/** One tablet that fails is somebody's to look after; every fifth is a fault of the network, and the vote should wait for it. */
const LOST_SHARE_PERCENT = 20;

/** A council or a committee: its members have one vote each, and the law counts majorities of all of them. */
const isBody = (type: MeetingType): boolean =>
  type === 'committeeSession' || type === 'councilSession';

export const mayWeigh = (type: MeetingType): boolean => !isBody(type);

/** Whether something cannot be decided because nobody has said how many members the body has: its list may lack some of them. */
export const lacksMembersTotal = (
  { type, rules }: { type: MeetingType; rules: Pick<RuleSet, 'totalMembers'> },
  { base }: Pick<Majority, 'base'>,
): boolean => isBody(type) && base === 'totalMembers' && rules.totalMembers === null;

/** A body's statutory number is a fact about that body: no type of meeting knows it. */
export function ruleSetFor(type: MeetingType, totalMembers: number | null = null): RuleSet {
  return {
    totalMembers,
    quorum: { ...quorums[type] },
    majority: { base: 'totalMembers', numerator: 1, denominator: 2, comparison: 'moreThan' },
    // Seven minutes, then three, and no third speech on one item.
    speechLimitsSeconds: [420, 180],
    questionLimitSeconds: 60,
    answerLimitSeconds: 300,
    ballotSeconds: type === 'online' ? ONLINE_BALLOT_SECONDS : null,
    mayChangeVote: true,
    // Law on the organisation of local government: in a committee the side that the chair voted with prevails.
    tie: type === 'committeeSession' ? 'castingVote' : 'fails',
    objectionSeconds: 0,
    lostSharePercent: LOST_SHARE_PERCENT,
    showNames: false,
    // A body of members approves who counts before it votes by paper.
    tellersForSecret: isBody(type),
    weighted: false,
    arrivalCode: 'optional',
  };
}
