// Who is asked to the try-out session: 60 delegates and 46 guests, as an office has them in its own list.
import { textColumn, type Spreadsheet } from '../../official/spreadsheet.js';
import { demoName } from '../demo/names.js';
import { matters } from './topics.js';

const DELEGATES = 60;
const GUESTS = 46;
/** Past the people of the demo meeting, so that both can be in one office. */
const FIRST_NAME = 300;

const units = [...new Set(matters.map(({ unit }) => unit))];

function rowOf(nth: number): string[] {
  const { honorific, name } = demoName(FIRST_NAME + nth);
  const delegate = nth < DELEGATES;
  const chair = nth === 0;
  return [
    ...[String(nth + 1), honorific, name],
    chair ? 'Chủ tịch HĐND' : delegate ? 'Đại biểu HĐND' : 'Đại diện cơ quan',
    delegate ? `Tổ đại biểu số ${(nth % 6) + 1}` : (units[nth % units.length] ?? ''),
    `0912 ${String(300 + Math.floor(nth / 10)).padStart(3, '0')} ${String((nth * 37) % 1000).padStart(3, '0')}`,
    `nguoi${nth + 1}@hoidong.example`,
    chair ? 'Chủ tọa' : delegate ? 'Đại biểu' : 'Khách mời',
    delegate ? 'Có' : 'Không',
  ];
}

/** `count` beyond those of a session makes the list of a whole office. */
export const sessionPeople = (count: number = DELEGATES + GUESTS): Spreadsheet => ({
  name: 'Thành phần',
  columns: [
    textColumn('STT', 6),
    textColumn('Xưng hô', 10),
    textColumn('Họ và tên', 28),
    textColumn('Chức vụ', 24),
    textColumn('Đơn vị', 30),
    textColumn('Số điện thoại', 16),
    textColumn('Email', 28),
    textColumn('Vai trò', 14),
    textColumn('Được biểu quyết', 16),
  ],
  rows: Array.from({ length: count }, (_, nth) => rowOf(nth)),
});
