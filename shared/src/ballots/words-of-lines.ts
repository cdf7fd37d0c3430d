// The words of marks and outcomes, by kind of ballot: "tán thành" of a motion is "đồng ý" of a candidate.
import type { Locale } from '../core/locale.js';
import type { LineOutcome } from './line-tally.js';
import type { LinesKind, Mark } from './paper-marks.js';

const marks: Readonly<Record<Locale, Readonly<Record<Mark, string>>>> = {
  vi: {
    inFavour: 'tán thành',
    against: 'không tán thành',
    abstain: 'không biểu quyết',
    chosen: 'chọn',
    high: 'tín nhiệm cao',
    medium: 'tín nhiệm',
    low: 'tín nhiệm thấp',
  },
  en: {
    inFavour: 'in favour',
    against: 'against',
    abstain: 'abstaining',
    chosen: 'choosing',
    high: 'high confidence',
    medium: 'confidence',
    low: 'low confidence',
  },
};
const agreement: Readonly<Record<Locale, Partial<Record<Mark, string>>>> = {
  vi: { inFavour: 'đồng ý', against: 'không đồng ý' },
  en: { inFavour: 'agreeing', against: 'not agreeing' },
};

/** Lower case, as inside a sentence. */
export const lineWords = (locale: Locale, kind: LinesKind, mark: Mark): string =>
  (kind === 'agreement' ? agreement[locale][mark] : undefined) ?? marks[locale][mark];

interface OutcomeWords {
  readonly notCarried: string;
  readonly tied: string;
  readonly tiedSeat: string;
  readonly mostlyLow: string;
  readonly widelyLow: string;
  /** At the end of a line; empty where it says nothing more than the figures. */
  readonly ofLine: Readonly<Record<LineOutcome, string>>;
}

export const outcomeWords: Readonly<Record<Locale, OutcomeWords>> = {
  vi: {
    notCarried: 'không thông qua:',
    tied: 'số phiếu ngang nhau:',
    tiedSeat: 'số phiếu ngang nhau ở suất cuối, phải chọn lại:',
    mostlyLow: 'đủ tỷ lệ đánh giá tín nhiệm thấp:',
    widelyLow: 'từ hai phần ba đánh giá tín nhiệm thấp:',
    ofLine: {
      carried: 'được thông qua',
      notCarried: 'không được thông qua',
      tied: 'số phiếu ngang nhau, chưa quyết định',
      elected: 'được chọn',
      notElected: 'không được chọn',
      told: '',
      mostlyLow: 'đủ tỷ lệ đánh giá tín nhiệm thấp',
      widelyLow: 'từ hai phần ba đánh giá tín nhiệm thấp',
    },
  },
  en: {
    notCarried: 'not carried:',
    tied: 'tied:',
    tiedSeat: 'equal at the last seat, to be voted on again:',
    mostlyLow: 'rated low by the share asked for:',
    widelyLow: 'rated low by two thirds:',
    ofLine: {
      carried: 'carried',
      notCarried: 'not carried',
      tied: 'a tie, not decided',
      elected: 'chosen',
      notElected: 'not chosen',
      told: '',
      mostlyLow: 'rated low by the share asked for',
      widelyLow: 'rated low by two thirds',
    },
  },
};

const election: Readonly<Record<Locale, Partial<Record<LineOutcome, string>>>> = {
  vi: { elected: 'trúng cử', notElected: 'không trúng cử' },
  en: { elected: 'elected', notElected: 'not elected' },
};

/** How a line ended, in lower case: a candidate is elected, an option is chosen. Empty where the figures say it all. */
export const outcomeWord = (locale: Locale, kind: LinesKind, outcome: LineOutcome): string =>
  (kind === 'options' ? undefined : election[locale][outcome]) ??
  outcomeWords[locale].ofLine[outcome];

/** `wanted`: motions asked or seats to fill; `count`: how many lines there are. */
export function verdictWords(
  locale: Locale,
  kind: LinesKind,
  won: number,
  wanted: number,
  count: number,
): string {
  const vi = locale === 'vi';
  switch (kind) {
    case 'motions':
      return vi ? `Thông qua ${won}/${wanted} nội dung` : `${won} of ${wanted} motions carried`;
    case 'options':
      return vi ? `Chọn được ${won}/${wanted} phương án` : `${won} of ${wanted} options chosen`;
    case 'agreement':
    case 'names':
      return vi ? `Trúng cử ${won}/${wanted} người` : `${won} of ${wanted} elected`;
    case 'confidence':
      return vi ? `Lấy phiếu tín nhiệm ${count} người` : `Vote of confidence on ${count} persons`;
  }
}
