// The figures add up for every set of answers, and the decision is the one of ballots.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opinions, writtenBases, type WrittenMajority } from './consultation.js';
import { inWriting, isCarried, tallyOf } from './figures.js';

const half: WrittenMajority = {
  ...{ base: 'totalMembers', numerator: 1, denominator: 2, comparison: 'moreThan' },
};
const given = fc.uniqueArray(
  fc.record({
    participantId: fc.nat(40).map(String),
    answer: fc.constantFrom(...opinions),
    late: fc.boolean(),
  }),
  { selector: (one) => one.participantId },
);
const asked = fc.uniqueArray(fc.nat(30).map(String));
const rules = fc.record({
  base: fc.constantFrom(...writtenBases),
  numerator: fc.integer({ min: 1, max: 100 }),
  denominator: fc.integer({ min: 1, max: 100 }),
  comparison: fc.constantFrom('moreThan' as const, 'atLeast' as const),
});

describe('the figures', () => {
  it('come to the number of those asked, and nobody else counts', () => {
    fc.assert(
      fc.property(asked, given, (participantIds, answers) => {
        const tally = tallyOf({ totalMembers: 60, participantIds }, answers);
        const { agree, disagree, other, notAnswered, late } = tally;
        expect(agree + disagree + other + notAnswered).toBe(tally.asked);
        expect(tally.asked).toBe(participantIds.length);
        expect(late).toBeLessThanOrEqual(agree + disagree + other);
        expect(notAnswered).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('a late answer counts like one in time', () => {
    fc.assert(
      fc.property(asked, given, rules, (participantIds, answers, rule) => {
        const of = (late: boolean) =>
          tallyOf(
            { totalMembers: 40, participantIds },
            answers.map((one) => ({ ...one, late })),
          );
        expect({ ...of(true), late: 0 }).toEqual(of(false));
        expect(isCarried(rule, of(true))).toBe(isCarried(rule, of(false)));
      }),
    );
  });

  it('the decision is the cross-multiplied rule, without floats', () => {
    fc.assert(
      fc.property(asked, given, rules, (participantIds, answers, rule) => {
        const tally = tallyOf({ totalMembers: 45, participantIds }, answers);
        const whole = rule.base === 'totalMembers' ? 45 : tally.asked;
        const left = BigInt(tally.agree) * BigInt(rule.denominator);
        const right = BigInt(whole) * BigInt(rule.numerator);
        const holds = rule.comparison === 'moreThan' ? left > right : left >= right;
        expect(isCarried(rule, tally)).toBe(tally.agree > 0 && holds);
      }),
    );
  });
});

it.each([
  [29, false],
  [30, false],
  [31, true],
])('%i of 60 members agree: carried %s', (agree, carried) => {
  const people = Array.from({ length: 60 }, (_, index) => String(index));
  const answers = people
    .slice(0, agree)
    .map((participantId) => ({ participantId, answer: 'agree' as const, late: false }));
  const tally = tallyOf({ totalMembers: 60, participantIds: people }, answers);
  expect(isCarried(half, tally)).toBe(carried);
});

it('a base that needs a room becomes those asked', () => {
  const share = { numerator: 2, denominator: 3, comparison: 'atLeast' as const };
  expect(inWriting({ base: 'totalMembers', ...share })).toEqual({ base: 'totalMembers', ...share });
  for (const base of ['eligible', 'present', 'cast', 'forAndAgainst'] as const)
    expect(inWriting({ base, ...share })).toEqual({ base: 'eligible', ...share });
});
