// The law counts in heads: these tests pin the numbers that a council would argue about.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tally } from './ballot.js';
import { figuresOf, isPassed, isTied, neededVotes } from './majority.js';
import { majorityBases, majoritySchema, type Majority } from './majority-rule.js';

const half: Majority = {
  base: 'totalMembers',
  numerator: 1,
  denominator: 2,
  comparison: 'moreThan',
};
const twoThirds: Majority = { ...half, numerator: 2, denominator: 3, comparison: 'atLeast' };
const tallyOf = (inFavour: number, rest: Partial<Tally> = {}): Tally => ({
  totalMembers: 60,
  eligible: 60,
  present: 60,
  inFavour,
  against: 0,
  abstain: 0,
  notAnswered: 60 - inFavour,
  absent: 0,
  ...rest,
});
const everyBase = (count: number) => ({
  totalMembers: count,
  eligible: count,
  present: count,
  cast: count,
  forAndAgainst: count,
});

describe('[V7] a resolution needs more than half of all members', () => {
  it.each([
    [29, false],
    [30, false],
    [31, true],
  ])('%i of 60: passed %s', (inFavour, passed) => {
    expect(isPassed(half, tallyOf(inFavour))).toBe(passed);
  });

  it('an odd number needs the larger half', () => {
    expect(neededVotes(half, everyBase(45))).toBe(23);
  });

  it('members who stay away count against it', () => {
    const few = tallyOf(30, { present: 30, notAnswered: 0, absent: 30 });
    expect(isPassed(half, few)).toBe(false);
    expect(isPassed({ ...half, base: 'present' }, few)).toBe(true);
  });
});

describe('a tie', () => {
  const against = (count: number): Partial<Tally> => ({ against: count, notAnswered: 0 });
  it.each([
    ['30 to 30 of 60', half, tallyOf(30, against(30)), true],
    ['10 to 10 of 60: 11 would not carry', half, tallyOf(10, against(10)), false],
    ['29 to 31', half, tallyOf(29, against(31)), false],
    [
      '10 to 10 where those for and against are counted',
      { ...half, base: 'forAndAgainst' } as const,
      tallyOf(10, { ...against(10), abstain: 5 }),
      true,
    ],
    [
      'nobody for and nobody against',
      { ...half, base: 'forAndAgainst' } as const,
      tallyOf(0, { notAnswered: 60 }),
      false,
    ],
  ])('%s: %#', (_what, rule, tally, tied) => {
    expect(isTied(rule, tally)).toBe(tied);
  });

  it('is never carried, and one vote more in favour always carries it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...majorityBases),
        fc.nat(40),
        fc.nat(40),
        fc.nat(20),
        (base, each, abstain, absent) => {
          const present = 2 * each + abstain;
          const figures = { totalMembers: present + absent, eligible: present + absent, present };
          const tally = { ...tallyOf(each), ...figures, against: each, abstain, absent };
          const rule = { ...half, base };
          if (!isTied(rule, tally)) return;
          expect(isPassed(rule, tally)).toBe(false);
          const more = { ...tally, inFavour: each + 1, against: each - 1 };
          expect(isPassed(rule, more)).toBe(true);
        },
      ),
    );
  });
});

describe('removal needs at least two thirds of all members', () => {
  it.each([
    [60, 40],
    [61, 41],
    [62, 42],
    [63, 42],
    [1, 1],
  ])('of %i members: %i', (totalMembers, needed) => {
    expect(neededVotes(twoThirds, everyBase(totalMembers))).toBe(needed);
  });
});

it('nothing passes without a single vote in favour', () => {
  const nobody = tallyOf(0, { notAnswered: 60 });
  for (const base of majorityBases)
    expect(isPassed({ ...twoThirds, base }, nobody), base).toBe(false);
});

it('each base counts the people it names', () => {
  const tally = tallyOf(20, {
    eligible: 58,
    present: 50,
    against: 11,
    abstain: 7,
    notAnswered: 12,
    absent: 10,
  });
  expect(figuresOf(tally)).toEqual({
    totalMembers: 60,
    eligible: 58,
    present: 50,
    cast: 38,
    forAndAgainst: 31,
  });
});

describe('[V7] for every rule and every size', () => {
  const rules = fc.record({
    base: fc.constantFrom(...majorityBases),
    numerator: fc.integer({ min: 1, max: 1000 }),
    denominator: fc.integer({ min: 1, max: 1000 }),
    comparison: fc.constantFrom('moreThan' as const, 'atLeast' as const),
  });
  const sizes = fc.integer({ min: 0, max: 5000 });

  it('the needed number satisfies the cross-multiplied rule and one less does not', () => {
    fc.assert(
      fc.property(rules, sizes, (rule, size) => {
        expect(majoritySchema.safeParse(rule).success).toBe(true);
        const needed = neededVotes(rule, everyBase(size));
        const holds = (votes: number): boolean => {
          const left = BigInt(votes) * BigInt(rule.denominator);
          const right = BigInt(size) * BigInt(rule.numerator);
          return rule.comparison === 'moreThan' ? left > right : left >= right;
        };
        expect(holds(needed)).toBe(true);
        if (needed > 1) expect(holds(needed - 1)).toBe(false);
      }),
    );
  });

  it('more than asks for as much as at least, or one more', () => {
    fc.assert(
      fc.property(rules, sizes, (rule, size) => {
        const over = neededVotes({ ...rule, comparison: 'moreThan' }, everyBase(size));
        const from = neededVotes({ ...rule, comparison: 'atLeast' }, everyBase(size));
        expect(over - from === 0 || over - from === 1).toBe(true);
      }),
    );
  });

  it('one more vote in favour never makes a motion fail, whoever else has voted', () => {
    const counts = fc.record({
      inFavour: fc.nat(59),
      against: fc.nat(60),
      abstain: fc.nat(60),
    });
    fc.assert(
      fc.property(rules, counts, (rule, given) => {
        // A share above the whole can be lost by growing; no such rule is ever meant.
        fc.pre(rule.numerator <= rule.denominator);
        const before = tallyOf(given.inFavour, { ...given, totalMembers: 200, present: 180 });
        const after = { ...before, inFavour: before.inFavour + 1 };
        if (isPassed(rule, before)) expect(isPassed(rule, after)).toBe(true);
      }),
    );
  });
});
