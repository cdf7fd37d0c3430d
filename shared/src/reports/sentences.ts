// The words of reports that are the same on screen, in a notice and in a list: until when, how late, and the reminder.
// Vietnamese and English side by side.
import type { Locale } from '../core/locale.js';
import { twoDigits } from '../core/two-digits.js';
import { vietnamTime } from '../core/vietnam-time.js';
import type { Standing } from './standing.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** "17 giờ 00, 09/10"; with the year when it is not the one of `now`. */
export function dueTime(locale: Locale, dueAt: number, now: number): string {
  const at = vietnamTime(dueAt);
  const year = at.year === vietnamTime(now).year ? '' : `/${String(at.year)}`;
  const day = `${twoDigits(at.day)}/${twoDigits(at.month)}${year}`;
  return locale === 'vi'
    ? `${String(at.hour)} giờ ${twoDigits(at.minute)}, ${day}`
    : `${twoDigits(at.hour)}:${twoDigits(at.minute)}, ${day}`;
}

/** In whole days, below a day in whole hours, below an hour in minutes; never 0. */
export function latenessWords(locale: Locale, ms: number): string {
  const inUnits = (unitMs: number): number => Math.max(1, Math.floor(ms / unitMs));
  const english = (count: number, unit: string): string =>
    `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
  if (ms >= DAY_MS) {
    const days = inUnits(DAY_MS);
    return locale === 'vi' ? `${String(days)} ngày` : english(days, 'day');
  }
  if (ms >= HOUR_MS) {
    const hours = inUnits(HOUR_MS);
    return locale === 'vi' ? `${String(hours)} giờ` : english(hours, 'hour');
  }
  const minutes = inUnits(HOUR_MS / 60);
  return locale === 'vi' ? `${String(minutes)} phút` : english(minutes, 'minute');
}

/** How it stands, with how late: "quá hạn 2 ngày". `lateMs` of standing.ts. */
export function standingWords(locale: Locale, standing: Standing, lateMs: number): string {
  const late = lateMs > 0 ? latenessWords(locale, lateMs) : null;
  const isVietnamese = locale === 'vi';
  switch (standing) {
    case 'missing':
      return isVietnamese ? `Quá hạn ${late ?? ''}`.trim() : `Overdue by ${late ?? ''}`.trim();
    case 'late':
      return isVietnamese ? `Nộp muộn ${late ?? ''}`.trim() : `Late by ${late ?? ''}`.trim();
    case 'inTime':
      return isVietnamese ? 'Đã nộp đúng hạn' : 'Handed in on time';
    case 'returned':
      if (late === null) return isVietnamese ? 'Đã trả lại' : 'Sent back';
      return isVietnamese ? `Đã trả lại, quá hạn ${late}` : `Sent back, overdue by ${late}`;
    case 'waiting':
      return isVietnamese ? 'Chưa đến hạn' : 'Not due yet';
    case 'taken':
      if (late === null) return isVietnamese ? 'Đã nhận' : 'Taken';
      return isVietnamese ? `Đã nhận, nộp muộn ${late}` : `Taken, late by ${late}`;
    case 'withdrawn':
      return isVietnamese ? 'Đã rút yêu cầu' : 'Withdrawn';
  }
}

/** The notice that tells a unit what is asked of it; official, so in Vietnamese whoever reads it. */
export const requestSentence = (
  { subject, dueAt }: { subject: string; dueAt: number },
  now: number,
): string =>
  `Đề nghị nộp báo cáo “${subject}”, hạn nộp ${dueTime('vi', dueAt, now)}. ` +
  'Nộp tại mục “Báo cáo phải nộp” trong phòng họp.';

/** The notice that reminds a unit; official, so in Vietnamese whoever reads it. */
export function reminderSentence(
  { subject, dueAt }: { subject: string; dueAt: number },
  now: number,
): string {
  const due = `hạn nộp ${dueTime('vi', dueAt, now)}`;
  const late = now > dueAt ? `, đã quá hạn ${latenessWords('vi', now - dueAt)}` : '';
  const where = 'Nộp tại mục “Báo cáo phải nộp” trong phòng họp hoặc qua liên kết đã gửi.';
  return `Đề nghị nộp báo cáo “${subject}”: ${due}${late}. ${where}`;
}

/** The board as a list: its tab and its columns. Official, so in Vietnamese. */
export const reportListWords = {
  name: 'Báo cáo của các đơn vị',
  columns: [
    ...['STT', 'Đơn vị, điểm cầu', 'Báo cáo', 'Hạn nộp', 'Tình trạng', 'Nộp lúc', 'Người nộp'],
    ...['Tệp', 'Ghi chú, lý do trả lại'],
  ],
} as const;
