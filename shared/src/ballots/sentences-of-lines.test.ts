// The sentences of ballots with lines, pinned word for word in both languages.
import { describe, expect, it } from 'vitest';
import { linesRule, lineSentence, linesSentence, type LinesResult } from './sentences-of-lines.js';
import { countLines } from './line-tally.js';
import type { Majority } from './majority-rule.js';
import type { LinesKind, Marks } from './paper-marks.js';

const half: Majority = {
  base: 'totalMembers',
  numerator: 1,
  denominator: 2,
  comparison: 'moreThan',
};
const people = (count: number): string[] => Array.from({ length: count }, (_, at) => `p${at}`);
const lines = ['Trần Văn An', 'Lê Thị Bình', 'Phạm Văn Cường'].map((text) => ({
  text,
  detail: '',
}));
const times = (count: number, paper: Marks): Marks[] => Array<Marks>(count).fill(paper);

function result(kind: LinesKind, papers: readonly Marks[], seats: number | null): LinesResult {
  const roll = people(10);
  const { tally } = countLines({
    ...{ kind, seats, majority: half, totalMembers: 10, lineCount: 3, papers, secret: false },
    rollParticipantIds: roll,
    presentParticipantIds: roll.slice(0, 9),
    voterIds: roll.slice(0, papers.length),
  });
  return { kind, lines, seats, majority: half, tally };
}
const figures = { totalMembers: 10, eligible: 10 };
const asked = (kind: LinesKind, seats: number | null) => ({ kind, lines, seats, majority: half });

describe('what will count', () => {
  it.each([
    [
      asked('agreement', 2),
      'Bầu 2 trong 3 người: đồng ý hoặc không đồng ý từng người, đồng ý tối đa 2 người. Trúng cử khi có trên 1/2 tổng số thành viên, tức từ 6/10 người, đồng ý; nếu nhiều người đủ thì lấy người được nhiều phiếu hơn.',
    ],
    [
      asked('names', 1),
      'Bầu 1 trong 3 người: chọn tối đa 1 người. Trúng cử khi có trên 1/2 tổng số thành viên, tức từ 6/10 người, chọn; nếu nhiều người đủ thì lấy người được nhiều phiếu hơn.',
    ],
    [
      asked('options', 1),
      'Chọn tối đa 1 trong 3 phương án. Phương án được chọn khi có trên 1/2 tổng số thành viên, tức từ 6/10 người, chọn; nếu nhiều phương án đủ thì lấy phương án được chọn nhiều hơn.',
    ],
    [
      asked('motions', null),
      'Biểu quyết riêng từng nội dung trong 3 nội dung. Thông qua khi có trên 1/2 tổng số thành viên, tức từ 6/10 người, tán thành. Vắng và không biểu quyết không tính là tán thành.',
    ],
    [
      asked('confidence', null),
      'Mỗi người một mức: tín nhiệm cao, tín nhiệm hoặc tín nhiệm thấp. Nêu riêng người có trên 1/2 tổng số thành viên, tức từ 6/10 người, đánh giá tín nhiệm thấp.',
    ],
  ] as const)('%j', (rule, sentence) => {
    expect(linesRule('vi', rule, figures)).toBe(sentence);
  });
  it('a rehearsal says so first', () => {
    const rule = { ...asked('names', 1), trial: true };
    expect(linesRule('vi', rule, figures)).toMatch(
      /^Biểu quyết thử, kết quả không có giá trị\. Bầu/,
    );
    expect(linesRule('en', rule, figures)).toMatch(
      /^A trial vote: its result does not count\. Elect/,
    );
  });
});

describe('how it ended', () => {
  const election = result('agreement', [...times(4, 'FFA'), ...times(3, 'FAF'), 'AFF'], 2);
  it('the election: who, then the room', () => {
    expect(linesSentence('vi', election)).toBe(
      'Trúng cử 1/2 người: Trần Văn An; có mặt 9/10 thành viên, 8 đã bỏ phiếu, 1 chưa trả lời, 1 vắng.',
    );
    expect(linesSentence('en', election)).toBe(
      '1 of 2 elected: Trần Văn An; 9 of 10 members present, 8 voted, 1 not answered, 1 absent.',
    );
  });
  it('each candidate with every figure', () => {
    expect(lineSentence('vi', election, 0)).toBe(
      'Trần Văn An: 7/10 thành viên đồng ý (70 % tổng số; 77,78 % số có mặt), 1 không đồng ý; trúng cử.',
    );
    expect(lineSentence('en', election, 2)).toBe(
      'Phạm Văn Cường: 4 of 10 members agreeing (40% of all; 44.44% of those present), 4 not agreeing; not elected.',
    );
  });
  it('a motion among several', () => {
    const motions = result('motions', [...times(6, 'FA.'), 'NAF'], null);
    expect(linesSentence('vi', motions)).toContain(
      'Thông qua 1/3 nội dung: Trần Văn An; không thông qua: Lê Thị Bình, Phạm Văn Cường; có mặt 9/10',
    );
    expect(lineSentence('vi', motions, 2)).toBe(
      'Phạm Văn Cường: 1/10 thành viên tán thành (10 % tổng số; 11,11 % số có mặt), 0 không tán thành, 0 không biểu quyết, 6 phiếu không ghi; không được thông qua.',
    );
  });
  it('confidence tells all three levels against all and against those present', () => {
    const confidence = result('confidence', [...times(7, 'HLM'), ...times(2, 'MHH')], null);
    expect(lineSentence('vi', confidence, 1)).toBe(
      'Lê Thị Bình: 2/10 thành viên tín nhiệm cao (20 % tổng số; 22,22 % số có mặt), 0/10 thành viên tín nhiệm (0 % tổng số; 0 % số có mặt), 7/10 thành viên tín nhiệm thấp (70 % tổng số; 77,78 % số có mặt); từ hai phần ba đánh giá tín nhiệm thấp.',
    );
    expect(linesSentence('vi', confidence)).toMatch(/^Lấy phiếu tín nhiệm 3 người: từ hai phần ba/);
  });
  it('a tie at the last seat is said, and a rehearsal elects nobody', () => {
    const tie = result('names', [...times(6, 'XX.'), ...times(2, 'X..')], 1);
    const equal = result('names', times(6, 'XX.'), 1);
    expect(linesSentence('vi', tie)).toContain('Trúng cử 1/1 người: Trần Văn An;');
    expect(linesSentence('vi', equal)).toContain(
      'số phiếu ngang nhau ở suất cuối, phải chọn lại: Trần Văn An, Lê Thị Bình;',
    );
    const trial = { ...tie, trial: true };
    expect(linesSentence('vi', trial)).toMatch(/^Biểu quyết thử: /);
    expect(lineSentence('vi', trial, 0)).not.toContain('trúng cử');
  });
});
