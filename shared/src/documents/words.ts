// Words that stand in documents: the stamps of state secrets on a first page, what its
// parts are called, and what is written on a printed set.
import { twoDigits } from '../core/two-digits.js';
import { vietnamTime } from '../core/vietnam-time.js';

export const secretStamps: readonly string[] = ['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'];

/** "08 giờ 00 ngày 12/10/2021" */
function writtenTime(epochMs: number): string {
  const { year, month, day, hour, minute } = vietnamTime(epochMs);
  return `${twoDigits(hour)} giờ ${twoDigits(minute)} ngày ${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** A printed set of a meeting's documents. */
export const packWords = {
  title: 'TÀI LIỆU CUỘC HỌP',
  contents: 'MỤC LỤC',
  fileName: (volume: number, volumes: number) =>
    volumes === 1 ? 'Tài liệu cuộc họp.pdf' : `Tài liệu cuộc họp - tập ${volume}.pdf`,
  when: (epochMs: number) => `Thời gian: ${writtenTime(epochMs)}`,
  where: (place: string) => `Địa điểm: ${place}`,
  ofItem: (title: string) => `Nội dung: ${title}`,
  volume: (volume: number, volumes: number) => `Tập ${volume}/${volumes}`,
  holds: (documents: number, pages: number) =>
    `Bộ tài liệu gồm ${documents} tài liệu, ${pages} trang`,
  page: (page: number, pages: number) => `Trang tập ${page}/${pages}`,
} as const;

/** What a part of a legal text begins with, before its number. */
export const headingWords: readonly string[] = [
  ...['Điều', 'Chương', 'Mục', 'Phần', 'Khoản'],
  ...['ĐIỀU', 'CHƯƠNG', 'MỤC', 'PHẦN'],
];

/** What stands across the pages of a flagged file: who took it, of which unit, and when. */
export const readersMark = (name: string, unit: string, at: number): string =>
  [name, unit, writtenTime(at)].filter((word) => word !== '').join(' · ');
