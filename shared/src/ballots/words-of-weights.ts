// The words of figures: of people as a rule, of votes where each vote weighs what its voter holds. Whole sentences: sentences.ts.
import { grouped } from '../core/grouped.js';
import type { Locale } from '../core/locale.js';
import type { MajorityBase } from './majority-rule.js';
import type { BaseWords } from './words-of-shares.js';

export interface UnitWords {
  /** "31", "31.000.000" */
  readonly figure: (count: number) => string;
  /** "5" of people, "5 phiếu" of votes: what was given, or not. */
  readonly given: (count: number) => string;
  /** "31/60 thành viên" */
  readonly whole: string;
  /** "60 % số có mặt" */
  readonly present: string;
}

const people: Readonly<Record<Locale, UnitWords>> = {
  vi: { figure: String, given: String, whole: 'thành viên', present: 'số có mặt' },
  en: { figure: String, given: String, whole: 'members', present: 'those present' },
};
const figureOf =
  (locale: Locale) =>
  (count: number): string =>
    grouped(count, locale);
const votes: Readonly<Record<Locale, UnitWords>> = {
  vi: {
    figure: figureOf('vi'),
    given: (count) => `${grouped(count, 'vi')} phiếu`,
    whole: 'phiếu biểu quyết',
    present: 'số phiếu có mặt',
  },
  en: {
    figure: figureOf('en'),
    given: (count) => `${grouped(count, 'en')} ${count === 1 ? 'vote' : 'votes'}`,
    whole: 'votes',
    present: 'the votes present',
  },
};

export const unitWords = (locale: Locale, weighted: boolean): UnitWords =>
  (weighted ? votes : people)[locale];

/** As the words of people in words-of-shares.ts. */
export const weightedBaseWords: Readonly<
  Record<Locale, Readonly<Record<MajorityBase, BaseWords>>>
> = {
  vi: {
    totalMembers: {
      of: 'tổng số phiếu biểu quyết',
      people: 'phiếu biểu quyết',
      note: 'Phiếu của người vắng và phiếu không biểu quyết không tính là tán thành.',
      from: 'tức từ',
    },
    eligible: {
      of: 'số phiếu của người có quyền biểu quyết',
      people: 'phiếu của người có quyền biểu quyết',
      note: 'Phiếu của người vắng và phiếu không biểu quyết không tính là tán thành.',
      from: 'tức từ',
    },
    present: {
      of: 'số phiếu của người có mặt',
      people: 'phiếu của người có mặt',
      note: 'Tính theo số phiếu của người có mặt khi đóng biểu quyết; phiếu không biểu quyết và chưa trả lời không tính là tán thành.',
      from: 'hiện là từ',
    },
    cast: {
      of: 'số phiếu đã trả lời',
      people: 'phiếu đã trả lời',
      note: 'Phiếu của người vắng và chưa trả lời không tính vào tổng; phiếu không biểu quyết không tính là tán thành.',
      from: null,
    },
    forAndAgainst: {
      of: 'số phiếu tán thành và không tán thành là',
      people: 'phiếu tán thành và không tán thành',
      note: 'Phiếu của người vắng, chưa trả lời và phiếu không biểu quyết không tính vào tổng.',
      from: null,
    },
  },
  en: {
    totalMembers: {
      of: 'all votes',
      people: 'votes',
      note: 'Votes of those absent and abstentions do not count as being in favour.',
      from: 'that is at least',
    },
    eligible: {
      of: 'the votes of those entitled to vote',
      people: 'votes of those entitled',
      note: 'Votes of those absent and abstentions do not count as being in favour.',
      from: 'that is at least',
    },
    present: {
      of: 'the votes of those present',
      people: 'votes of those present',
      note: 'Counted on the votes of those present when the vote closes; abstaining or not answering does not count as being in favour.',
      from: 'now at least',
    },
    cast: {
      of: 'the votes given',
      people: 'votes given',
      note: 'Votes of those absent or not answering are left out of the total; abstention does not count as being in favour.',
      from: null,
    },
    forAndAgainst: {
      of: 'the votes for and against',
      people: 'votes for and against',
      note: 'Votes of those absent, not answering or abstaining are left out of the total.',
      from: null,
    },
  },
};
