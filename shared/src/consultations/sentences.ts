// What will count, said before the answers; and the result of a consultation in one sentence. Vietnamese and English side by side.
import { neededVotes } from '../ballots/majority.js';
import { shareWords, wordsOfBase } from '../ballots/words-of-shares.js';
import type { Locale } from '../core/locale.js';
import { percent } from '../core/percent.js';
import type { ConsultationTally, WrittenMajority } from './consultation.js';

/** What is not known before it goes out is left out: those asked, and members where nobody has said how many (0). */
export function consultationRule(
  locale: Locale,
  majority: WrittenMajority,
  whole: { totalMembers: number; asked: number | null },
): string {
  const figures = {
    ...(whole.totalMembers === 0 ? {} : { totalMembers: whole.totalMembers }),
    ...(whole.asked === null ? {} : { eligible: whole.asked }),
  };
  const share = shareWords(locale, majority, figures);
  switch (locale) {
    case 'vi':
      return `Thông qua khi có ${share} đồng ý. Ý kiến khác và chưa trả lời không tính là đồng ý.`;
    case 'en':
      return `Carried when ${share} agree. Another opinion and no answer do not count as agreeing.`;
  }
}

export interface ConsultationResult {
  readonly majority: WrittenMajority;
  readonly tally: ConsultationTally;
  readonly carried: boolean;
}

export function consultationVerdict(locale: Locale, carried: boolean): string {
  if (locale === 'vi') return carried ? 'Được thông qua' : 'Không được thông qua';
  return carried ? 'Carried' : 'Not carried';
}

/** The result with every figure, and what was needed. */
export function consultationSentence(locale: Locale, result: ConsultationResult): string {
  const { majority, tally, carried } = result;
  const { agree, disagree, other, notAnswered, late, totalMembers, asked } = tally;
  const whole = majority.base === 'totalMembers' ? totalMembers : asked;
  const needed = neededVotes(majority, {
    ...{ totalMembers, eligible: asked, present: asked },
    ...{ cast: asked, forAndAgainst: asked },
  });
  const share = percent(agree, whole, locale);
  const { people } = wordsOfBase(locale, majority.base, false);
  const verdict = consultationVerdict(locale, carried);
  switch (locale) {
    case 'vi': {
      const lateWords = late === 0 ? '' : ` (trong số đã trả lời có ${late} trả lời sau hạn)`;
      return (
        `${verdict}: ${agree}/${whole} ${people} đồng ý (${share} %), ${disagree} không đồng ý, ` +
        `${other} ý kiến khác, ${notAnswered} chưa trả lời${lateWords}; cần từ ${needed}/${whole}.`
      );
    }
    case 'en': {
      const lateWords = late === 0 ? '' : ` (of those who answered ${late} were late)`;
      return (
        `${verdict}: ${agree} of ${whole} ${people} agree (${share}%), ${disagree} disagree, ` +
        `${other} another opinion, ${notAnswered} not answered${lateWords}; needed: ${needed} of ${whole}.`
      );
    }
  }
}
