// The sentences a chair reads aloud: pinned word for word, because a wrong column has been read as a result before.
import { describe, expect, it } from 'vitest';
import { locales } from '../core/locale.js';
import type { Tally } from './ballot.js';
import { majorityBases, type Majority } from './majority-rule.js';
import { resultSentence, ruleSentence } from './sentences.js';

const half: Majority = {
  base: 'totalMembers',
  numerator: 1,
  denominator: 2,
  comparison: 'moreThan',
};
const figures = { totalMembers: 45, eligible: 44, present: 43, cast: 40, forAndAgainst: 39 };
const tally: Tally = {
  totalMembers: 45,
  eligible: 45,
  present: 43,
  inFavour: 41,
  against: 1,
  abstain: 1,
  notAnswered: 0,
  absent: 2,
};

describe('[V9] what will count', () => {
  it.each([
    [
      half,
      'Thông qua khi có trên 1/2 tổng số thành viên, tức từ 23/45 người, tán thành. Vắng và không biểu quyết không tính là tán thành.',
    ],
    [
      { ...half, numerator: 2, denominator: 3, comparison: 'atLeast' },
      'Thông qua khi có ít nhất 2/3 tổng số thành viên, tức từ 30/45 người, tán thành. Vắng và không biểu quyết không tính là tán thành.',
    ],
    [
      { ...half, base: 'eligible' },
      'Thông qua khi có trên 1/2 số người có quyền biểu quyết, tức từ 23/44 người, tán thành. Vắng và không biểu quyết không tính là tán thành.',
    ],
    [
      { ...half, base: 'present' },
      'Thông qua khi có trên 1/2 số người có mặt, hiện là từ 22/43 người, tán thành. Tính theo số người có mặt khi đóng biểu quyết; không biểu quyết và chưa trả lời không tính là tán thành.',
    ],
    [
      { ...half, base: 'cast' },
      'Thông qua khi có trên 1/2 số người đã trả lời tán thành. Vắng và chưa trả lời không tính vào tổng; không biểu quyết không tính là tán thành.',
    ],
    [
      { ...half, base: 'forAndAgainst' },
      'Thông qua khi có trên 1/2 số ý kiến tán thành và không tán thành là tán thành. Vắng, chưa trả lời và không biểu quyết không tính vào tổng.',
    ],
  ] satisfies [Majority, string][])('in Vietnamese: %o', (majority, sentence) => {
    expect(ruleSentence('vi', { majority, figures })).toBe(sentence);
  });

  it('in English', () => {
    expect(ruleSentence('en', { majority: half, figures })).toBe(
      'Carried when more than 1/2 of all members, that is at least 23 of 45, are in favour. Absence and abstention do not count as being in favour.',
    );
  });

  it('says nothing of a figure that is not known yet', () => {
    expect(ruleSentence('vi', { majority: half, figures: {} })).toBe(
      'Thông qua khi có trên 1/2 tổng số thành viên tán thành. Vắng và không biểu quyết không tính là tán thành.',
    );
  });

  it('[V12] never tells how many have voted, or how: those figures are nobody’s before the close', () => {
    for (const locale of locales)
      for (const base of ['cast', 'forAndAgainst'] as const) {
        const sentence = ruleSentence(locale, { majority: { ...half, base }, figures });
        expect(sentence).not.toMatch(/40|39|20|21/);
      }
  });
});

describe('the result', () => {
  it('[V9] carries every figure', () => {
    expect(resultSentence('vi', { tally, majority: half, passed: true })).toBe(
      'Đã thông qua: 41/45 thành viên tán thành (91,11 % tổng số; 95,35 % số có mặt), 1 không tán thành, 1 không biểu quyết, 0 chưa trả lời, 2 vắng.',
    );
    expect(resultSentence('en', { tally, majority: half, passed: true })).toBe(
      'Carried: 41 of 45 members in favour (91.11% of all; 95.35% of those present), 1 against, 1 abstaining, 0 not answered, 2 absent.',
    );
  });

  it('tells who takes no part beside those absent, in both languages', () => {
    const some = { majority: half, passed: true, tally: { ...tally, absent: 0, recused: 2 } };
    expect(resultSentence('vi', some)).toContain('0 vắng, 2 không tham gia.');
    expect(resultSentence('en', some)).toContain('0 absent, 2 taking no part.');
  });
  it('names the motion and, when it failed, how many were needed', () => {
    const failed = { ...tally, inFavour: 22, against: 20 };
    expect(
      resultSentence('vi', {
        motion: 'Kế hoạch quý IV',
        tally: failed,
        majority: half,
        passed: false,
      }),
    ).toBe(
      'Không được thông qua “Kế hoạch quý IV”: 22/45 thành viên tán thành (48,89 % tổng số; 51,16 % số có mặt), 20 không tán thành, 1 không biểu quyết, 0 chưa trả lời, 2 vắng; cần từ 23/45 thành viên.',
    );
  });

  it('says who was counted when that was not all members', () => {
    const sentence = resultSentence('vi', {
      tally,
      majority: { ...half, base: 'present' },
      passed: true,
    });
    expect(sentence).toContain('; cần từ 22/43 người có mặt.');
  });

  it('does not divide by an empty room', () => {
    const empty = { ...tally, present: 0, inFavour: 0, against: 0, abstain: 0, absent: 45 };
    expect(resultSentence('vi', { tally: empty, majority: half, passed: false })).toContain(
      '0/45 thành viên tán thành (0 % tổng số), ',
    );
  });

  it('every base and language ends as one sentence without a gap', () => {
    for (const locale of locales)
      for (const base of majorityBases)
        for (const passed of [true, false]) {
          const sentence = resultSentence(locale, { tally, majority: { ...half, base }, passed });
          expect(sentence).toMatch(/^\S.*[^ .]\.$/);
          expect(sentence).not.toMatch(/undefined|NaN| {2}|%\s*%/);
        }
  });
});

describe('a tie', () => {
  const tied = { tally: { ...tally, inFavour: 20, against: 20, abstain: 3 }, majority: half };
  const vote = {
    ...tied,
    tied: true,
    passed: false,
    tie: 'castingVote',
    castingVote: null,
  } as const;
  const figuresVi =
    '20/45 thành viên tán thành (44,44 % tổng số; 46,51 % số có mặt), 20 không tán thành, 3 không biểu quyết, 0 chưa trả lời, 2 vắng';

  it.each([
    [
      { ...vote, passed: null },
      `Chưa quyết định: ${figuresVi}; cần từ 23/45 thành viên; số phiếu ngang nhau, chờ ý kiến quyết định của chủ tọa.`,
    ],
    [
      { ...vote, passed: true, castingVote: { name: 'Nguyễn Văn An', choice: 'inFavour' } },
      `Đã thông qua: ${figuresVi}; số phiếu ngang nhau, chủ tọa Nguyễn Văn An quyết định tán thành.`,
    ],
    [
      { ...vote, castingVote: { name: 'Nguyễn Văn An', choice: 'against' } },
      `Không được thông qua: ${figuresVi}; cần từ 23/45 thành viên; số phiếu ngang nhau, chủ tọa Nguyễn Văn An quyết định không tán thành.`,
    ],
    [
      { ...vote, tie: 'repeat' },
      `Chưa quyết định: ${figuresVi}; cần từ 23/45 thành viên; số phiếu ngang nhau, phải biểu quyết lại.`,
    ],
    [
      { ...vote, tie: 'fails' },
      `Không được thông qua: ${figuresVi}; cần từ 23/45 thành viên; số phiếu ngang nhau.`,
    ],
  ] as const)('is told with what became of it: %#', (result, sentence) => {
    expect(resultSentence('vi', result)).toBe(sentence);
  });

  it('is told in English too', () => {
    const decided = { name: 'Nguyễn Văn An', choice: 'inFavour' } as const;
    expect(resultSentence('en', { ...vote, passed: true, castingVote: decided })).toContain(
      'Carried: 20 of 45 members in favour',
    );
    expect(resultSentence('en', { ...vote, passed: null })).toMatch(
      /^Not decided: .*casting vote\.$/,
    );
  });
});

describe('a trial vote', () => {
  it.each([true, false])('never reads as a decision, passed or not: %s', (passed) => {
    const result = { tally, majority: half, passed, trial: true };
    expect(resultSentence('vi', result)).toMatch(/^Biểu quyết thử: 41\/45 thành viên/);
    expect(resultSentence('en', result)).toMatch(/^Trial vote: 41 of 45 members/);
  });

  it('says so before it begins', () => {
    const rule = { majority: half, figures, trial: true };
    expect(ruleSentence('vi', rule)).toMatch(
      /^Biểu quyết thử, kết quả không có giá trị\. Thông qua khi/,
    );
    expect(ruleSentence('en', rule)).toMatch(/^A trial vote: its result does not count\. /);
  });
});
