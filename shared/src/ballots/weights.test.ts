// Weighing changes what is counted, never how: with weights of one nothing differs, and nothing depends on the order of votes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices, type Choice } from './ballot.js';
import { countLines } from './line-tally.js';
import { isPassed } from './majority.js';
import { majorityBases, type Majority } from './majority-rule.js';
import { countVotes } from './tally.js';
import { isCountable, MAX_TOTAL_WEIGHT, MAX_VOTE_WEIGHT, weightsOn } from './weights.js';

interface Seat {
  readonly weight: number;
  readonly present: boolean;
  readonly vote: Choice | null;
}
const seat = fc.record({
  weight: fc.integer({ min: 1, max: MAX_VOTE_WEIGHT }),
  present: fc.boolean(),
  vote: fc.option(fc.constantFrom(...choices)),
});
const seats = fc.array(seat, { minLength: 1, maxLength: 60 });
const majority: fc.Arbitrary<Majority> = fc.record({
  base: fc.constantFrom(...majorityBases),
  numerator: fc.integer({ min: 1, max: 1000 }),
  denominator: fc.integer({ min: 1, max: 1000 }),
  comparison: fc.constantFrom('moreThan', 'atLeast'),
});

const half: Majority = {
  ...{ base: 'totalMembers', numerator: 1, denominator: 2, comparison: 'moreThan' },
};
const idOf = (_: unknown, at: number): string => `p${at}`;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** `recused`: votes of people who are not on the roll. */
function roomOf(people: readonly Seat[], weights: number[] | null, recused = 0) {
  const ids = people.map(idOf);
  return {
    totalMembers: (weights === null ? people.length : sum(weights)) + recused,
    rollParticipantIds: ids,
    rollWeights: weights,
    presentParticipantIds: ids.filter((_, at) => people[at]?.present === true),
  };
}
const votesOf = (people: readonly Seat[]) =>
  people.flatMap(({ vote }, at) =>
    vote === null ? [] : [{ participantId: idOf(vote, at), choice: vote }],
  );
const weightsOf = (people: readonly Seat[]): number[] => people.map(({ weight }) => weight);
const onesOf = (people: readonly Seat[]): number[] => people.map(() => 1);
const letters = { inFavour: 'F', against: 'A', abstain: 'N' } as const;
const linesOf = (people: readonly Seat[], weights: number[] | null) =>
  countLines({
    ...{ secret: false, kind: 'motions', seats: null, majority: half, lineCount: 2 },
    ...roomOf(people, weights),
    voterIds: votesOf(people).map(({ participantId }) => participantId),
    papers: votesOf(people).map(({ choice }) => `${letters[choice]}.`),
  }).tally;

it('counts 60 votes of three people: 31 carry', () => {
  const tally = countVotes({
    ...roomOf([], null),
    ...{ totalMembers: 60, rollParticipantIds: ['a', 'b', 'c'], rollWeights: [31, 20, 9] },
    presentParticipantIds: ['a', 'b'],
    votes: [{ participantId: 'a', choice: 'inFavour' }],
  });
  expect(tally).toEqual({
    ...{ totalMembers: 60, eligible: 60, present: 51 },
    ...{ inFavour: 31, against: 0, abstain: 0, notAnswered: 20, absent: 9 },
  });
  expect(isPassed(half, tally)).toBe(true);
});

describe('whoever votes what', () => {
  it('with weights of one every figure is that of people', () => {
    fc.assert(
      fc.property(seats, (people) => {
        const votes = votesOf(people);
        const plain = countVotes({ ...roomOf(people, null), votes });
        expect(countVotes({ ...roomOf(people, onesOf(people)), votes })).toEqual(plain);
        expect(linesOf(people, onesOf(people))).toEqual(linesOf(people, null));
      }),
    );
  });

  it('with every weight k times as large every figure is, and the lines end alike', () => {
    fc.assert(
      fc.property(seats, fc.integer({ min: 1, max: 100 }), (people, k) => {
        const votes = votesOf(people);
        const weights = weightsOf(people);
        const larger = weights.map((weight) => weight * k);
        const tally = countVotes({ ...roomOf(people, weights), votes });
        const scaled = countVotes({ ...roomOf(people, larger), votes });
        expect(scaled).toEqual(
          Object.fromEntries(Object.entries(tally).map(([name, count]) => [name, count * k])),
        );
        const inFavour = (of: number[]) => linesOf(people, of).lines[0]?.counts.inFavour;
        expect(inFavour(larger)).toBe((inFavour(weights) ?? 0) * k);
      }),
    );
  });

  it('the figures make up all votes, and the verdict does not depend on the order', () => {
    fc.assert(
      fc.property(seats, fc.nat(1000), majority, fc.gen(), (people, recused, rule, gen) => {
        const room = roomOf(people, weightsOf(people), recused);
        const votes = votesOf(people);
        const tally = countVotes({ ...room, votes });
        const answered = tally.inFavour + tally.against + tally.abstain;
        expect(answered + tally.notAnswered).toBe(tally.present);
        expect(tally.present + tally.absent).toBe(room.totalMembers);
        expect(tally.eligible).toBe(room.totalMembers - recused);
        const shuffled = gen(fc.shuffledSubarray, votes, { minLength: votes.length });
        const again = countVotes({ ...room, votes: shuffled });
        expect(again).toEqual(tally);
        expect(isPassed(rule, again)).toBe(isPassed(rule, tally));
      }),
    );
  });
});

it('the largest sum is decided exactly by the finest share', () => {
  expect(Number.isSafeInteger(MAX_TOTAL_WEIGHT * 1000 + 999)).toBe(true);
  expect([MAX_TOTAL_WEIGHT, MAX_TOTAL_WEIGHT + 1].map(isCountable)).toEqual([true, false]);
});

it('somebody without a weight is a bug, not a vote of one', () => {
  expect(() => weightsOn({ rollParticipantIds: ['a'], rollWeights: [2] })('b')).toThrow(/weight/);
});
