// What everybody invited is told when time or place of a meeting change. Always in Vietnamese, like every notice.
import { twoDigits } from '../core/two-digits.js';
import { vietnamTime } from '../core/vietnam-time.js';
import type { MeetingChange } from './meeting.js';

/** "08 giờ 00 ngày 12/10/2021" */
function when(epochMs: number): string {
  const { year, month, day, hour, minute } = vietnamTime(epochMs);
  return `${twoDigits(hour)} giờ ${twoDigits(minute)} ngày ${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

export function changeSentence(change: MeetingChange): string {
  switch (change.what) {
    case 'startsAt':
      return `Giờ họp đổi từ ${when(change.from)} thành ${when(change.to)}.`;
    case 'place':
      return `Địa điểm họp đổi từ “${change.from}” thành “${change.to}”.`;
  }
}

/** The meeting to which somebody was invited does not take place, or not then. */
export const offSentence = (to: 'cancelled' | 'postponed', reason: string): string =>
  `${to === 'cancelled' ? 'Cuộc họp đã hủy' : 'Cuộc họp tạm hoãn, sẽ có giờ mới'}. Lý do: ${reason}`;

/** What a subscribed calendar is called on a telephone. */
export const FEED_NAME = 'Lịch họp';
