// The fixed words of a printed agenda.
import type { VietnamTime } from '@hop/shared/core/vietnam-time.js';

type Day = Pick<VietnamTime, 'day' | 'month' | 'year'>;
const dayOf = ({ day, month, year }: Day): string =>
  [day, month, year].map((part) => String(part).padStart(2, '0')).join('/');

export const officialWords = {
  kind: 'CHƯƠNG TRÌNH',
  time: 'Thời gian: ',
  timeOf: (clock: string, { day, month, year }: Day): string =>
    `bắt đầu lúc ${clock} ngày ${dayOf({ day, month, year })}.`,
  place: 'Địa điểm: ',
  chair: 'CHỦ TỌA',
  caption: 'Nội dung chương trình',
  sitting: (number: number, on: Day): string =>
    `Phiên họp thứ ${String(number)}, ngày ${dayOf(on)}`,
  noSitting: 'Nội dung chưa xếp phiên',
  column: {
    time: 'Thời gian',
    number: 'STT',
    content: 'Nội dung',
    presenter: 'Đơn vị, người trình bày',
  },
};
