// What is read out before and after a consultation.
import { describe, expect, it } from 'vitest';
import type { WrittenMajority } from './consultation.js';
import { consultationRule, consultationSentence } from './sentences.js';

const half: WrittenMajority = {
  ...{ base: 'totalMembers', numerator: 1, denominator: 2, comparison: 'moreThan' },
};
const tally = {
  ...{ totalMembers: 45, asked: 43, agree: 30, disagree: 2, other: 3, notAnswered: 8, late: 0 },
};

describe('the rule', () => {
  it('names the share and the figure, and what does not count', () => {
    expect(consultationRule('vi', half, { totalMembers: 45, asked: null })).toBe(
      'Thông qua khi có trên 1/2 tổng số thành viên, tức từ 23/45 người, đồng ý. Ý kiến khác và chưa trả lời không tính là đồng ý.',
    );
    expect(consultationRule('en', half, { totalMembers: 45, asked: 43 })).toContain(
      'more than 1/2 of all members, that is at least 23 of 45, agree.',
    );
  });

  it('leaves out the figure of those asked until there are some', () => {
    const rule = { ...half, base: 'eligible' as const };
    expect(consultationRule('vi', rule, { totalMembers: 45, asked: null })).not.toContain('/45');
    expect(consultationRule('vi', rule, { totalMembers: 45, asked: 43 })).toContain('từ 22/43');
  });
});

describe('the result', () => {
  it('has every figure', () => {
    expect(consultationSentence('vi', { majority: half, tally, carried: true })).toBe(
      'Được thông qua: 30/45 thành viên đồng ý (66,67 %), 2 không đồng ý, 3 ý kiến khác, 8 chưa trả lời; cần từ 23/45.',
    );
    expect(consultationSentence('en', { majority: half, tally, carried: true })).toBe(
      'Carried: 30 of 45 members agree (66.67%), 2 disagree, 3 another opinion, 8 not answered; needed: 23 of 45.',
    );
  });

  it('tells how many were late', () => {
    const late = { majority: half, tally: { ...tally, late: 4 }, carried: false };
    expect(consultationSentence('vi', late)).toContain('có 4 trả lời sau hạn');
    expect(consultationSentence('en', late)).toContain('4 were late');
  });
});
