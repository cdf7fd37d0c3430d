// The 82 papers of the try-out session: what each is called, how many pages it has and how many of them are pictures.
import { twoDigits } from '@hop/shared/core/two-digits.js';
import { LINES_A_MATTER } from './session-programme.js';
import { matters } from './topics.js';

export interface SessionFile {
  readonly fileName: string;
  readonly title: string;
  readonly unit: string;
  /** Pages with text, in front. */
  readonly textPages: number;
  /** Scanned pages behind them. */
  readonly scannedPages: number;
  /** The line of the programme (session-programme.ts) that it is for, from 1; null: of no one item. */
  readonly item: number | null;
}

/** A file of this many pages and about 28 MB is the largest that such a session has. */
export const SCAN_PAGES = 180;

/** `line`: which of the three lines of its matter. */
const kinds: readonly { word: string; text: number; scanned: number; line: number }[] = [
  { word: 'Tờ trình', text: 5, scanned: 2, line: 1 },
  { word: 'Dự thảo Nghị quyết', text: 6, scanned: 0, line: 3 },
  { word: 'Báo cáo thẩm tra', text: 7, scanned: 3, line: 2 },
  { word: 'Báo cáo', text: 12, scanned: 4, line: 1 },
];
/** What the large plan belongs to, by the place of its matter. */
const PLAN = matters.findIndex(({ about }) => about.includes('quy hoạch phân khu'));
const lineOf = (matter: number, line: number): number => matter * LINES_A_MATTER + line;

/** A slash cannot stand in a name of a file, nor a colon on some tablets. */
const asFileName = (title: string): string => title.replace(/[/:]/g, '-');

/** In the order of the agenda; every call gives the same. */
export function sessionFiles(): SessionFile[] {
  const papers = matters.flatMap(({ about, unit, committee }, nth) =>
    kinds.map(({ word, text, scanned, line }, kind) => ({
      title: `${word} về ${about}`,
      unit: kind === 2 ? committee : unit,
      textPages: text + ((nth + kind) % 3),
      scannedPages: scanned,
      item: lineOf(nth, line),
    })),
  );
  const all = [
    {
      title: 'Chương trình kỳ họp thứ ba',
      unit: 'Thường trực HĐND',
      textPages: 4,
      scannedPages: 0,
      item: null,
    },
    ...papers,
    {
      title: 'Hồ sơ quy hoạch phân khu (bản quét)',
      unit: 'Phòng Hạ tầng và Đô thị',
      textPages: 0,
      scannedPages: SCAN_PAGES,
      item: lineOf(PLAN, 1),
    },
  ];
  return all.map((file, nth) => ({
    ...file,
    fileName: `${twoDigits(nth + 1)}. ${asFileName(file.title)}.pdf`,
  }));
}
