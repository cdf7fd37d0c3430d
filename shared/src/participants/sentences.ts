// Whether enough members are there, said in one sentence. The count itself: quorum.ts.
import type { Locale } from '../core/locale.js';
import type { Fraction } from '../meetings/meeting.js';

export function quorumSentence(locale: Locale, facts: { needed: number; present: number }): string {
  const { needed, present } = facts;
  const missing = needed - present;
  switch (locale) {
    case 'vi':
      if (needed === 0)
        return `Cuộc họp không quy định số đại biểu tối thiểu; có mặt ${present} thành viên.`;
      return missing <= 0
        ? `Đủ số đại biểu cần thiết: cần ${needed} thành viên, có mặt ${present}.`
        : `Chưa đủ số đại biểu cần thiết: cần ${needed} thành viên, có mặt ${present}, còn thiếu ${missing}.`;
    case 'en':
      if (needed === 0) return `No quorum is required; members present: ${present}.`;
      return missing <= 0
        ? `There is a quorum: ${needed} members needed, ${present} present.`
        : `There is no quorum: ${needed} members needed, ${present} present, ${missing} missing.`;
  }
}

/** The rule with its figures: "Cần 21/31 thành viên (2/3); có mặt 29: đủ". Nothing when the rules ask for none. */
export function quorumRule(
  locale: Locale,
  facts: { needed: number; present: number; totalMembers: number; fraction: Fraction },
): string | null {
  const { needed, present, totalMembers } = facts;
  if (needed === 0) return null;
  const part = `${facts.fraction.numerator}/${facts.fraction.denominator}`;
  const missing = needed - present;
  switch (locale) {
    case 'vi':
      if (totalMembers === 0) return 'Chưa ai có quyền biểu quyết và chưa nhập tổng số thành viên';
      return `Cần ${needed}/${totalMembers} thành viên (${part}); có mặt ${present}: ${missing <= 0 ? 'đủ' : `còn thiếu ${missing}`}`;
    case 'en':
      if (totalMembers === 0) return 'nobody may vote, and the number of members is not entered';
      return `${needed} of ${totalMembers} members (${part}) needed; ${present} present: ${missing <= 0 ? 'enough' : `${missing} missing`}`;
  }
}
