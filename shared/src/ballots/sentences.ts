// What will count, said before a vote; and the result in one sentence with every figure, as the chair reads it aloud.
// Vietnamese and English stand side by side. The decision itself: majority.ts.
import type { Locale } from '../core/locale.js';
import { percent } from '../core/percent.js';
import type { CastingVote, Papers, Tally } from './ballot.js';
import { figuresOf, neededVotes, type MajorityFigures } from './majority.js';
import type { Majority, Tie } from './majority-rule.js';
import { shareWords, wordsOfBase } from './words-of-shares.js';
import { unitWords } from './words-of-weights.js';

/** What will count, in plain words. The figure is left out where it is not yet known, or must not be. */
export function ruleSentence(
  locale: Locale,
  rule: {
    majority: Majority;
    figures: Partial<MajorityFigures>;
    trial?: boolean;
    weighted?: boolean;
  },
): string {
  const { majority, figures, weighted = false } = rule;
  const trial = rule.trial === true ? trialWarning[locale] : '';
  const share = shareWords(locale, majority, figures, weighted);
  const { note } = wordsOfBase(locale, majority.base, weighted);
  switch (locale) {
    case 'vi':
      return `${trial}Thông qua khi có ${share} tán thành. ${note}`;
    case 'en':
      return `${trial}Carried when ${share} are in favour. ${note}`;
  }
}

/** Nobody may take a rehearsal for a decision. */
export const trialWarning: Readonly<Record<Locale, string>> = {
  vi: 'Biểu quyết thử, kết quả không có giá trị. ',
  en: 'A trial vote: its result does not count. ',
};

export interface ResultToTell {
  readonly trial?: boolean;
  /** The figures are votes, not people. */
  readonly weighted?: boolean;
  readonly motion?: string;
  readonly tally: Tally;
  /** Of a secret ballot. */
  readonly papers?: Papers | null;
  readonly majority: Majority;
  /** null: a tie that still waits for the casting vote. */
  readonly passed: boolean | null;
  readonly tied?: boolean | null;
  readonly tie?: Tie;
  readonly castingVote?: Pick<CastingVote, 'choice' | 'name'> | null;
}

/** The result with every figure. What was needed is added when it failed, or when others than all members were counted. */
export function resultSentence(locale: Locale, result: ResultToTell): string {
  const { tally, majority, weighted = false } = result;
  const { figure, given, ...unit } = unitWords(locale, weighted);
  const ofAll = percent(tally.inFavour, tally.totalMembers, locale);
  const ofPresent = percent(tally.inFavour, tally.present, locale);
  const figures = figuresOf(tally);
  const needed = neededVotes(majority, figures);
  const whole = figures[majority.base];
  const { people } = wordsOfBase(locale, majority.base, weighted);
  const inFavour = [tally.inFavour, tally.totalMembers].map(figure);
  const least = [needed, whole].map(figure);
  const tellsNeed = result.passed !== true || majority.base !== 'totalMembers';
  const tookNoPart = recusedPart(locale, given, tally.recused);
  const papers = papersPart(locale, result.papers ?? null);
  const end = tieEnd(locale, result);
  switch (locale) {
    case 'vi': {
      const motion = result.motion === undefined ? '' : ` “${result.motion}”`;
      const present = tally.present === 0 ? '' : `; ${ofPresent} % ${unit.present}`;
      const need = tellsNeed ? `; cần từ ${least.join('/')} ${people}` : '';
      return (
        `${verdict(locale, result)}${motion}: ` +
        `${inFavour.join('/')} ${unit.whole} tán thành (${ofAll} % tổng số${present}), ` +
        `${given(tally.against)} không tán thành, ${given(tally.abstain)} không biểu quyết, ` +
        `${given(tally.notAnswered)} chưa trả lời, ${given(tally.absent)} vắng${tookNoPart}${papers}${need}${end}.`
      );
    }
    case 'en': {
      const motion = result.motion === undefined ? '' : ` “${result.motion}”`;
      const present = tally.present === 0 ? '' : `; ${ofPresent}% of ${unit.present}`;
      const need = tellsNeed ? `; needed: ${least.join(' of ')} ${people}` : '';
      return (
        `${verdict(locale, result)}${motion}: ` +
        `${inFavour.join(' of ')} ${unit.whole} in favour (${ofAll}% of all${present}), ` +
        `${given(tally.against)} against, ${given(tally.abstain)} abstaining, ` +
        `${given(tally.notAnswered)} not answered, ${given(tally.absent)} absent${tookNoPart}${papers}${need}${end}.`
      );
    }
  }
}

/** Said only where somebody takes no part: they are not absent. */
export function recusedPart(
  locale: Locale,
  given: (count: number) => string,
  recused: number | undefined,
): string {
  if (recused === undefined || recused === 0) return '';
  return locale === 'vi'
    ? `, ${given(recused)} không tham gia`
    : `, ${given(recused)} taking no part`;
}

/** The four figures that the counting board announces. */
export function papersPart(locale: Locale, papers: Papers | null): string {
  if (papers === null) return '';
  const { issued, collected, valid, invalid } = papers;
  return locale === 'vi'
    ? `; phiếu phát ra ${issued}, thu về ${collected}, hợp lệ ${valid}, không hợp lệ ${invalid}`
    : `; ballot papers issued ${issued}, collected ${collected}, valid ${valid}, invalid ${invalid}`;
}

const isToRepeat = ({ tied, tie, passed }: ResultToTell): boolean =>
  tied === true && tie === 'repeat' && passed !== true;

/** The word that stands first. A rehearsal decides nothing, however it ends; a tie to be repeated, or one that waits for the chair, has decided nothing. */
export function verdict(locale: Locale, result: ResultToTell): string {
  const vi = locale === 'vi';
  if (result.trial === true) return vi ? 'Biểu quyết thử' : 'Trial vote';
  if (result.passed === null || isToRepeat(result)) return vi ? 'Chưa quyết định' : 'Not decided';
  if (result.passed) return vi ? 'Đã thông qua' : 'Carried';
  return vi ? 'Không được thông qua' : 'Not carried';
}

function tieEnd(locale: Locale, result: ResultToTell): string {
  const vi = locale === 'vi';
  if (result.tied !== true) return '';
  if (result.castingVote) {
    const { name, choice } = result.castingVote;
    if (vi)
      return `; số phiếu ngang nhau, chủ tọa ${name} quyết định ${choice === 'inFavour' ? 'tán thành' : 'không tán thành'}`;
    return `; a tie, decided ${choice === 'inFavour' ? 'in favour' : 'against'} by the casting vote of ${name}`;
  }
  if (result.passed === null)
    return vi
      ? '; số phiếu ngang nhau, chờ ý kiến quyết định của chủ tọa'
      : '; a tie, waiting for the casting vote';
  if (isToRepeat(result))
    return vi ? '; số phiếu ngang nhau, phải biểu quyết lại' : '; a tie, to be voted on again';
  return vi ? '; số phiếu ngang nhau' : '; a tie';
}
