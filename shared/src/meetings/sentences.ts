// What everybody invited is told when time or place of a meeting change. Always in Vietnamese, like every notice.
import { vietnamTime } from '../core/vietnam-time.js';
import type { MeetingChange } from './meeting.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** "08 giờ 00 ngày 12/10/2021" */
function when(epochMs: number): string {
  const { year, month, day, hour, minute } = vietnamTime(epochMs);
  return `${two(hour)} giờ ${two(minute)} ngày ${two(day)}/${two(month)}/${year}`;
}

export function changeSentence(change: MeetingChange): string {
  switch (change.what) {
    case 'startsAt':
      return `Giờ họp đổi từ ${when(change.from)} thành ${when(change.to)}.`;
    case 'place':
      return `Địa điểm họp đổi từ “${change.from}” thành “${change.to}”.`;
  }
}

/** What a subscribed calendar is called on a telephone. */
export const FEED_NAME = 'Lịch họp';
