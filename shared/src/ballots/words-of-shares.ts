// The words of a majority rule: of whom how many, as "trên 1/2 tổng số thành viên, tức từ 31/60 người,". Whole sentences: sentences.ts.
import type { Locale } from '../core/locale.js';
import { unitWords, weightedBaseWords } from './words-of-weights.js';
import { neededVotes, type MajorityFigures } from './majority.js';
import type { Majority, MajorityBase } from './majority-rule.js';

export interface BaseWords {
  /** "more than 1/2 of …" */
  readonly of: string;
  /** "from 23/45 …" */
  readonly people: string;
  readonly note: string;
  /** How the figure is brought in; null where nobody may know it before the close. */
  readonly from: string | null;
}

const baseWords: Readonly<Record<Locale, Readonly<Record<MajorityBase, BaseWords>>>> = {
  vi: {
    totalMembers: {
      of: 'tổng số thành viên',
      people: 'thành viên',
      note: 'Vắng và không biểu quyết không tính là tán thành.',
      from: 'tức từ',
    },
    eligible: {
      of: 'số người có quyền biểu quyết',
      people: 'người có quyền biểu quyết',
      note: 'Vắng và không biểu quyết không tính là tán thành.',
      from: 'tức từ',
    },
    present: {
      of: 'số người có mặt',
      people: 'người có mặt',
      note: 'Tính theo số người có mặt khi đóng biểu quyết; không biểu quyết và chưa trả lời không tính là tán thành.',
      from: 'hiện là từ',
    },
    cast: {
      of: 'số người đã trả lời',
      people: 'người đã trả lời',
      note: 'Vắng và chưa trả lời không tính vào tổng; không biểu quyết không tính là tán thành.',
      from: null,
    },
    forAndAgainst: {
      of: 'số ý kiến tán thành và không tán thành là',
      people: 'ý kiến tán thành và không tán thành',
      note: 'Vắng, chưa trả lời và không biểu quyết không tính vào tổng.',
      from: null,
    },
  },
  en: {
    totalMembers: {
      of: 'all members',
      people: 'members',
      note: 'Absence and abstention do not count as being in favour.',
      from: 'that is at least',
    },
    eligible: {
      of: 'those entitled to vote',
      people: 'entitled to vote',
      note: 'Absence and abstention do not count as being in favour.',
      from: 'that is at least',
    },
    present: {
      of: 'those present',
      people: 'present',
      note: 'Counted on those present when the vote closes; abstaining or not answering does not count as being in favour.',
      from: 'now at least',
    },
    cast: {
      of: 'those who answer',
      people: 'who answered',
      note: 'Those absent or not answering are left out of the total; abstention does not count as being in favour.',
      from: null,
    },
    forAndAgainst: {
      of: 'the votes for and against',
      people: 'votes for and against',
      note: 'Those absent, not answering or abstaining are left out of the total.',
      from: null,
    },
  },
};

/** The words of one base, of people or of votes. */
export const wordsOfBase = (locale: Locale, base: MajorityBase, weighted: boolean): BaseWords =>
  (weighted ? weightedBaseWords : baseWords)[locale][base];

const comparisons: Readonly<Record<Locale, Readonly<Record<Majority['comparison'], string>>>> = {
  vi: { moreThan: 'trên', atLeast: 'ít nhất' },
  en: { moreThan: 'more than', atLeast: 'at least' },
};

/** The share that is asked for. The figure is left out where it is not yet known, or must not be. */
export function shareWords(
  locale: Locale,
  majority: Majority,
  figures: Partial<MajorityFigures>,
  weighted = false,
): string {
  const words = wordsOfBase(locale, majority.base, weighted);
  const { figure: written } = unitWords(locale, weighted);
  const share = `${comparisons[locale][majority.comparison]} ${majority.numerator}/${majority.denominator}`;
  const whole = words.from === null ? undefined : figures[majority.base];
  const least = whole === undefined ? null : [neededOf(majority, whole), whole].map(written);
  switch (locale) {
    case 'vi': {
      const unit = weighted ? 'phiếu' : 'người';
      const figure = least === null ? '' : `, ${words.from} ${least.join('/')} ${unit},`;
      return `${share} ${words.of}${figure}`;
    }
    case 'en': {
      const figure = least === null ? '' : `, ${words.from} ${least.join(' of ')},`;
      return `${share} of ${words.of}${figure}`;
    }
  }
}

const neededOf = (majority: Majority, whole: number): number =>
  neededVotes(majority, {
    totalMembers: whole,
    eligible: whole,
    present: whole,
    cast: whole,
    forAndAgainst: whole,
  });
