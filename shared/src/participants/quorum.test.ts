// Whether a sitting may open, and how that is said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quorum } from './quorum.js';
import { quorumRule, quorumSentence } from './sentences.js';

const twoThirds = { numerator: 2, denominator: 3 };

describe('two thirds', () => {
  it.each([
    [45, 29, 30, false],
    [45, 30, 30, true],
    [60, 40, 40, true],
    [61, 40, 41, false],
    [1, 0, 1, false],
    [0, 0, 1, false],
  ])('of %i with %i present: %i needed, reached %s', (totalMembers, present, needed, reached) => {
    expect(quorum({ totalMembers, present, fraction: twoThirds })).toEqual({ needed, reached });
  });
});

it('nothing asked is always reached', () => {
  const fraction = { numerator: 0, denominator: 1 };
  for (const totalMembers of [45, 0])
    expect(quorum({ totalMembers, present: 0, fraction })).toEqual({ needed: 0, reached: true });
});

it('is the smallest number that holds the fraction', () => {
  const sizes = fc.integer({ min: 1, max: 5000 });
  const parts = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(sizes, parts, parts, (totalMembers, numerator, denominator) => {
      const fraction = { numerator, denominator };
      const { needed } = quorum({ totalMembers, present: 0, fraction });
      expect(needed * denominator >= totalMembers * numerator).toBe(true);
      expect((needed - 1) * denominator < totalMembers * numerator).toBe(true);
      expect(quorum({ totalMembers, present: needed, fraction }).reached).toBe(true);
      expect(quorum({ totalMembers, present: needed - 1, fraction }).reached).toBe(false);
    }),
  );
});

describe('in words', () => {
  it.each([
    [30, 43, 'Đủ số đại biểu cần thiết: cần 30 thành viên, có mặt 43.'],
    [30, 30, 'Đủ số đại biểu cần thiết: cần 30 thành viên, có mặt 30.'],
    [30, 28, 'Chưa đủ số đại biểu cần thiết: cần 30 thành viên, có mặt 28, còn thiếu 2.'],
    [0, 12, 'Cuộc họp không quy định số đại biểu tối thiểu; có mặt 12 thành viên.'],
  ])('%i needed, %i present', (needed, present, sentence) => {
    expect(quorumSentence('vi', { needed, present })).toBe(sentence);
  });
  it('in English', () => {
    expect(quorumSentence('en', { needed: 30, present: 28 })).toBe(
      'There is no quorum: 30 members needed, 28 present, 2 missing.',
    );
    expect(quorumSentence('en', { needed: 30, present: 43 })).toBe(
      'There is a quorum: 30 members needed, 43 present.',
    );
    expect(quorumSentence('en', { needed: 0, present: 3 })).toContain('No quorum is required');
  });
});

describe('the rule with its figures', () => {
  const facts = { totalMembers: 31, fraction: twoThirds, needed: 21 };
  it.each([
    ['vi', 29, 'Cần 21/31 thành viên (2/3); có mặt 29: đủ'],
    ['vi', 20, 'Cần 21/31 thành viên (2/3); có mặt 20: còn thiếu 1'],
    ['en', 21, '21 of 31 members (2/3) needed; 21 present: enough'],
  ] as const)('%s, %i present', (locale, present, words) => {
    expect(quorumRule(locale, { ...facts, present })).toBe(words);
  });
  it.each([
    ['vi', 'Chưa ai có quyền biểu quyết và chưa nhập tổng số thành viên'],
    ['en', 'nobody may vote, and the number of members is not entered'],
  ] as const)('%s, of nobody', (locale, words) => {
    expect(quorumRule(locale, { ...facts, totalMembers: 0, needed: 1, present: 0 })).toBe(words);
  });
  it('says nothing where no quorum is asked', () => {
    expect(quorumRule('vi', { ...facts, needed: 0, present: 3 })).toBeNull();
  });
});
