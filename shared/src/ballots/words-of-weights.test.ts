// Where votes are weighed the sentences speak of votes and never of people, word for word in both languages.
import { expect, it } from 'vitest';
import { locales } from '../core/locale.js';
import type { LinesTally } from './line-tally.js';
import { majorityBases, type Majority } from './majority-rule.js';
import { resultSentence, ruleSentence } from './sentences.js';
import { linesRule, lineSentence, linesSentence } from './sentences-of-lines.js';

const half: Majority = {
  ...{ base: 'totalMembers', numerator: 1, denominator: 2, comparison: 'moreThan' },
};
const figures = { totalMembers: 60, eligible: 60, present: 51, cast: 36, forAndAgainst: 33 };
const tally = {
  ...{ totalMembers: 60, eligible: 60, present: 51 },
  ...{ inFavour: 31, against: 2, abstain: 3, notAnswered: 15, absent: 9 },
};

it('says before the vote how many votes carry', () => {
  expect(ruleSentence('vi', { majority: half, figures, weighted: true })).toBe(
    'Thông qua khi có trên 1/2 tổng số phiếu biểu quyết, tức từ 31/60 phiếu, tán thành. Phiếu của người vắng và phiếu không biểu quyết không tính là tán thành.',
  );
  expect(ruleSentence('en', { majority: half, figures, weighted: true })).toBe(
    'Carried when more than 1/2 of all votes, that is at least 31 of 60, are in favour. Votes of those absent and abstentions do not count as being in favour.',
  );
});

it('tells the result in votes', () => {
  const result = { tally, majority: half, passed: true, weighted: true };
  expect(resultSentence('vi', result)).toBe(
    'Đã thông qua: 31/60 phiếu biểu quyết tán thành (51,67 % tổng số; 60,78 % số phiếu có mặt), 2 phiếu không tán thành, 3 phiếu không biểu quyết, 15 phiếu chưa trả lời, 9 phiếu vắng.',
  );
  expect(resultSentence('en', result)).toBe(
    'Carried: 31 of 60 votes in favour (51.67% of all; 60.78% of the votes present), 2 votes against, 3 votes abstaining, 15 votes not answered, 9 votes absent.',
  );
});

it('says what was needed, and writes large figures in groups of three', () => {
  const many = Object.fromEntries(
    Object.entries(tally).map(([name, count]) => [name, count * 1_000_000]),
  ) as typeof tally;
  const result = { tally: { ...many, inFavour: 30_000_000 }, majority: half, passed: false };
  expect(resultSentence('vi', { ...result, weighted: true })).toBe(
    'Không được thông qua: 30.000.000/60.000.000 phiếu biểu quyết tán thành (50 % tổng số; 58,82 % số phiếu có mặt), 2.000.000 phiếu không tán thành, 3.000.000 phiếu không biểu quyết, 15.000.000 phiếu chưa trả lời, 9.000.000 phiếu vắng; cần từ 30.000.001/60.000.000 phiếu biểu quyết.',
  );
});

it('tells each line, and all of them, in votes', () => {
  const counted: LinesTally = {
    ...{ totalMembers: 60, eligible: 60, present: 51, answered: 36, notAnswered: 15, absent: 9 },
    lines: [{ counts: { inFavour: 31, against: 2 }, blank: 3, outcome: 'elected' }],
  };
  const lines = [{ text: 'Trần Văn An', detail: '' }];
  const asked = { kind: 'agreement', lines, seats: 1, majority: half, weighted: true } as const;
  const result = { ...asked, tally: counted };
  expect(linesRule('vi', asked, figures)).toContain('tổng số phiếu biểu quyết, tức từ 31/60 phiếu');
  expect(linesSentence('vi', result)).toBe(
    'Trúng cử 1/1 người: Trần Văn An; có mặt 51/60 phiếu biểu quyết, 36 phiếu đã biểu quyết, 15 phiếu chưa trả lời, 9 phiếu vắng.',
  );
  expect(linesSentence('en', result)).toContain(
    '51 of 60 votes present, 36 votes given, 15 votes not answered, 9 votes absent.',
  );
  expect(lineSentence('vi', result, 0)).toBe(
    'Trần Văn An: 31/60 phiếu biểu quyết đồng ý (51,67 % tổng số; 60,78 % số phiếu có mặt), 2 phiếu không đồng ý, 3 phiếu không ghi; trúng cử.',
  );
});

it('never counts people, whatever the base', () => {
  for (const locale of locales)
    for (const base of majorityBases) {
      const majority = { ...half, base };
      const said = [
        ruleSentence(locale, { majority, figures, weighted: true }),
        resultSentence(locale, { tally, majority, passed: false, weighted: true }),
      ].join(' ');
      expect(said).not.toMatch(/thành viên|số người|[0-9] người|members/);
    }
});
