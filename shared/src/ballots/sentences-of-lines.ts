// Ballots with several lines in words: what will count, how it ended as a whole, and each line with its figures.
// A single motion: sentences.ts.
import type { Locale } from '../core/locale.js';
import { percent } from '../core/percent.js';
import type { Papers } from './ballot.js';
import type { LineOutcome, LinesTally } from './line-tally.js';
import { lineWords, outcomeWord, outcomeWords, verdictWords } from './words-of-lines.js';
import type { MajorityFigures } from './majority.js';
import type { Majority } from './majority-rule.js';
import { marksOfKind, winningMark, type BallotLine, type LinesKind } from './paper-marks.js';
import { papersPart, recusedPart, ruleSentence, trialWarning } from './sentences.js';
import { shareWords } from './words-of-shares.js';
import { unitWords } from './words-of-weights.js';

interface LinesAsked {
  readonly kind: LinesKind;
  readonly lines: readonly BallotLine[];
  readonly seats: number | null;
  readonly majority: Majority;
  readonly trial?: boolean;
  /** The figures are votes, not people. */
  readonly weighted?: boolean;
}
export interface LinesResult extends LinesAsked {
  readonly tally: LinesTally;
  /** Of a secret ballot. */
  readonly papers?: Papers | null;
}

/** What will count, in plain words, before the vote. */
export function linesRule(
  locale: Locale,
  asked: LinesAsked,
  figures: Partial<MajorityFigures>,
): string {
  const { kind, majority, weighted = false } = asked;
  const vi = locale === 'vi';
  const count = asked.lines.length;
  const seats = asked.seats ?? count;
  const trial = asked.trial === true ? trialWarning[locale] : '';
  const share = shareWords(locale, majority, figures, weighted);
  switch (kind) {
    case 'motions': {
      const rule = ruleSentence(locale, { majority, figures, weighted });
      return vi
        ? `${trial}Biểu quyết riêng từng nội dung trong ${count} nội dung. ${rule}`
        : `${trial}Each of the ${count} motions is decided for itself. ${rule}`;
    }
    case 'options':
      return vi
        ? `${trial}Chọn tối đa ${seats} trong ${count} phương án. Phương án được chọn khi có ${share} chọn; nếu nhiều phương án đủ thì lấy phương án được chọn nhiều hơn.`
        : `${trial}Choose up to ${seats} of ${count} options. An option is chosen when ${share} choose it; the most votes first.`;
    case 'agreement':
      return vi
        ? `${trial}Bầu ${seats} trong ${count} người: đồng ý hoặc không đồng ý từng người, đồng ý tối đa ${seats} người. Trúng cử khi có ${share} đồng ý; nếu nhiều người đủ thì lấy người được nhiều phiếu hơn.`
        : `${trial}Elect ${seats} of ${count}: agree or not, one by one, to ${seats} at most. Elected when ${share} agree; the most votes first.`;
    case 'names':
      return vi
        ? `${trial}Bầu ${seats} trong ${count} người: chọn tối đa ${seats} người. Trúng cử khi có ${share} chọn; nếu nhiều người đủ thì lấy người được nhiều phiếu hơn.`
        : `${trial}Elect ${seats} of ${count}: choose ${seats} at most. Elected when ${share} choose them; the most votes first.`;
    case 'confidence':
      return vi
        ? `${trial}Mỗi người một mức: tín nhiệm cao, tín nhiệm hoặc tín nhiệm thấp. Nêu riêng người có ${share} đánh giá tín nhiệm thấp.`
        : `${trial}One level for each person: high confidence, confidence, or low confidence. Named apart is whom ${share} rate low.`;
  }
}

const withOutcome = ({ lines, tally }: LinesResult, ...outcomes: LineOutcome[]): BallotLine[] =>
  lines.filter((_, at) => outcomes.includes(tally.lines[at]?.outcome ?? 'told'));

/** The word that stands first and large: "Trúng cử 2/2 người". */
export function linesVerdict(locale: Locale, result: LinesResult): string {
  if (result.trial === true) return locale === 'vi' ? 'Biểu quyết thử' : 'Trial vote';
  const won = withOutcome(result, 'carried', 'elected').length;
  const wanted = result.kind === 'motions' ? result.lines.length : (result.seats ?? 0);
  return verdictWords(locale, result.kind, won, wanted, result.lines.length);
}

/** The result as a whole in one sentence with every figure of the room; the lines follow one by one. */
export function linesSentence(locale: Locale, result: LinesResult): string {
  const { tally } = result;
  const vi = locale === 'vi';
  const { figure, given, whole } = unitWords(locale, result.weighted === true);
  const present = [tally.present, tally.totalMembers].map(figure);
  const named = (words: string, lines: readonly BallotLine[]): string[] =>
    lines.length === 0 ? [] : [`${words} ${lines.map(({ text }) => text).join(', ')}`];
  const words = outcomeWords[locale];
  const election = result.kind !== 'motions' && result.kind !== 'confidence';
  const tookNoPart = recusedPart(locale, given, tally.recused);
  // Whoever won stands right behind the verdict; in a rehearsal nobody has.
  const winners = result.trial === true ? [] : withOutcome(result, 'elected', 'carried');
  const parts = [
    ...(winners.length === 0 ? [] : [winners.map(({ text }) => text).join(', ')]),
    ...named(words.notCarried, withOutcome(result, 'notCarried')),
    ...named(election ? words.tiedSeat : words.tied, withOutcome(result, 'tied')),
    ...named(words.mostlyLow, withOutcome(result, 'mostlyLow')),
    ...named(words.widelyLow, withOutcome(result, 'widelyLow')),
    vi
      ? `có mặt ${present.join('/')} ${whole}, ${given(tally.answered)} đã ${result.weighted === true ? 'biểu quyết' : 'bỏ phiếu'}, ${given(tally.notAnswered)} chưa trả lời, ${given(tally.absent)} vắng${tookNoPart}`
      : `${present.join(' of ')} ${whole} present, ${given(tally.answered)} ${result.weighted === true ? 'given' : 'voted'}, ${given(tally.notAnswered)} not answered, ${given(tally.absent)} absent${tookNoPart}`,
  ];
  const papers = papersPart(locale, result.papers ?? null);
  return `${linesVerdict(locale, result)}: ${parts.join('; ')}${papers}.`;
}

/** One line with its figures: "Nguyễn Văn A: 41/60 thành viên đồng ý (68,33 % tổng số; …), 2 không đồng ý; trúng cử". */
export function lineSentence(locale: Locale, result: LinesResult, at: number): string {
  const line = result.lines[at];
  const count = result.tally.lines[at];
  if (!line || !count) return '';
  const { totalMembers, present } = result.tally;
  const vi = locale === 'vi';
  const first = winningMark(result.kind);
  const unit = unitWords(locale, result.weighted === true);
  const figures = marksOfKind[result.kind].map((mark) => {
    const given = count.counts[mark] ?? 0;
    const ofAll = [given, totalMembers].map(unit.figure);
    const share = percent(given, totalMembers, locale);
    const here = present === 0 ? '0' : percent(given, present, locale);
    const word = lineWords(locale, result.kind, mark);
    if (mark !== first && result.kind !== 'confidence') return `${unit.given(given)} ${word}`;
    return vi
      ? `${ofAll.join('/')} ${unit.whole} ${word} (${share} % tổng số; ${here} % ${unit.present})`
      : `${ofAll.join(' of ')} ${unit.whole} ${word} (${share}% of all; ${here}% of ${unit.present})`;
  });
  const blank =
    count.blank === 0 || marksOfKind[result.kind].length === 1
      ? []
      : [
          vi
            ? `${unit.figure(count.blank)} phiếu không ghi`
            : `${unit.given(count.blank)} left blank`,
        ];
  const outcome = outcomeWord(locale, result.kind, count.outcome);
  const end = outcome === '' || result.trial === true ? '' : `; ${outcome}`;
  return `${line.text}: ${[...figures, ...blank].join(', ')}${end}.`;
}
