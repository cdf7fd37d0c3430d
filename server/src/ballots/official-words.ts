// The words of the record of a ballot (result sheet and named list). Official documents of Vietnam stay Vietnamese in every language.
import { twoDigits } from '@hop/shared/core/two-digits.js';
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';
import type { Answer as Given, Choice, Method, Tally } from '@hop/shared/ballots/ballot.js';
import { isChoice } from '@hop/shared/ballots/ballot.js';
import { unitWords } from '@hop/shared/ballots/words-of-weights.js';
import { grouped } from '@hop/shared/core/grouped.js';
import { lineWords } from '@hop/shared/ballots/words-of-lines.js';
import { readMarks, type BallotKind, type Mark } from '@hop/shared/ballots/paper-marks.js';
import type { Tie } from '@hop/shared/ballots/majority-rule.js';
import type { ResultFacts } from './result-facts.js';

/** What stands beside a name: a choice, or one of the two states that are no choice. */
export type Answer = Choice | 'notAnswered' | 'absent';

export const answerWords: Readonly<Record<Answer, string>> = {
  inFavour: 'Tán thành',
  against: 'Không tán thành',
  abstain: 'Không biểu quyết',
  notAnswered: 'Chưa trả lời',
  absent: 'Vắng',
};

export const methodWords: Readonly<Record<Exclude<Method, 'tablet'>, string>> = {
  hands: 'Biểu quyết bằng hình thức giơ tay, đếm theo từng điểm cầu.',
  voice: 'Biểu quyết bằng hình thức gọi tên, thư ký ghi ý kiến của từng người.',
};

export const weightedWords =
  'Biểu quyết theo số phiếu: mỗi người có một số phiếu biểu quyết, được chốt cùng danh sách; mọi số liệu dưới đây là số phiếu.';

/** "45 người", "3 người, có 60 phiếu biểu quyết": those on the roll; `entitled` stands behind the people. */
export function peopleAndVotes(
  { roll, figures }: Pick<ResultFacts, 'roll' | 'figures'>,
  entitled = '',
): string {
  const people = `${roll.participantIds.length} người${entitled}`;
  return roll.weights === null
    ? people
    : `${people}, có ${grouped(figures.eligible, 'vi')} phiếu biểu quyết`;
}

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);

/** What somebody said of one line. */
export const markWords = (kind: BallotKind, mark: Mark | null): string =>
  mark === null || kind === 'motion' ? '–' : capital(lineWords('vi', kind, mark));

/** What somebody voted, each line in a word; of a single motion its choice alone. */
export const givenWords = (kind: BallotKind, given: Given): string[] =>
  isChoice(given) ? [answerWords[given]] : readMarks(given).map((mark) => markWords(kind, mark));

export const tieWords: Readonly<Record<Tie, string>> = {
  fails: 'Khi số phiếu ngang nhau, nội dung không được thông qua.',
  castingVote: 'Khi số phiếu ngang nhau, chủ tọa cho ý kiến quyết định.',
  repeat: 'Khi số phiếu ngang nhau, cuộc họp biểu quyết lại.',
};

/** `08:15:32 12/10/2021`, as the tables write it. */
export function shortMoment(atMs: number): string {
  const { year, month, day, hour, minute, second } = vietnamTime(atMs);
  return `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)} ${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** `08 giờ 15 phút 32 giây, ngày 12 tháng 10 năm 2021`, with the zeros that Decree 30 asks for. */
export function moment(atMs: number): string {
  const { year, month, day, hour, minute, second } = vietnamTime(atMs);
  const months = month <= 2 ? twoDigits(month) : String(month);
  return (
    `${twoDigits(hour)} giờ ${twoDigits(minute)} phút ${twoDigits(second)} giây, ` +
    `ngày ${twoDigits(day)} tháng ${months} năm ${year}`
  );
}

/** Ends with one full stop, whatever was typed at the end. */
export const sentence = (text: string): string =>
  /[.!?…]$/.test(text) ? text : `${text.replace(/[,;:]$/, '')}.`;

export const voidedWords = (reason: string): string =>
  sentence(`HỦY. Kết quả lần biểu quyết này bị hủy; lý do: ${reason}`);

export const trialWords =
  'Đây là lần biểu quyết thử; kết quả không có giá trị và không ghi vào biên bản.';

/** The figures of a single motion in one line under its list. Members without a name on the list are absent too, so the two counts are told apart. */
export function countWords(tally: Tally, weighted: boolean): string {
  const { figure, given } = unitWords('vi', weighted);
  const unlisted = tally.absent - (tally.eligible - tally.present);
  const aside =
    unlisted > 0
      ? ` (trong đó ${figure(unlisted)} ${weighted ? 'phiếu của người' : 'thành viên'} không có tên trong danh sách)`
      : '';
  return (
    `Tán thành: ${given(tally.inFavour)}; không tán thành: ${given(tally.against)}; ` +
    `không biểu quyết: ${given(tally.abstain)}; chưa trả lời: ${given(tally.notAnswered)}; ` +
    `vắng: ${given(tally.absent)}${aside}.`
  );
}
