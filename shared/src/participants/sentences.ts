// Whether enough members are there, said in one sentence. The count itself: quorum.ts.
import type { Locale } from '../core/locale.js';

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
