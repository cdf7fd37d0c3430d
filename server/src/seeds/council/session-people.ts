// Who is asked to the try-out session: 60 delegates and 46 guests, as an office has them in its own list.
import type { Spreadsheet } from '../../official/spreadsheet.js';
import { demoName } from '../demo/names.js';
import { matters } from './topics.js';

const DELEGATES = 60;
const GUESTS = 46;
/** Past the people of the demo meeting, so that both can be in one office. */
const FIRST_NAME = 300;

const units = [...new Set(matters.map(({ unit }) => unit))];

const column = (title: string, width: number): Spreadsheet['columns'][number] => ({
  ...{ title, width, share: width, align: 'left' },
});

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
    column('STT', 6),
    column('Xưng hô', 10),
    column('Họ và tên', 28),
    column('Chức vụ', 24),
    column('Đơn vị', 30),
    column('Số điện thoại', 16),
    column('Email', 28),
    column('Vai trò', 14),
    column('Được biểu quyết', 16),
  ],
  rows: Array.from({ length: count }, (_, nth) => rowOf(nth)),
});
