// Who is reminded of the documents of an item.
import { expect, it } from 'vitest';
import { preparers } from './preparing.js';
import { documentReminder } from './sentences.js';

const people = [
  { id: 'dat', name: 'Phùng Văn Đạt', unitName: 'Phòng Kinh tế' },
  { id: 'hoa', name: 'Lê Thị Hoa', unitName: 'Phòng Kinh tế' },
  { id: 'an', name: 'Lê An', unitName: 'Phòng Nội vụ' },
];
const ids = (presenter: string, presenterUnit = '') =>
  preparers({ presenter, presenterUnit }, people).map(({ id }) => id);

it('is whoever presents by name, with whatever title, and not the whole unit', () => {
  expect(ids('ông Phùng Văn Đạt, Trưởng phòng', 'Phòng Kinh tế')).toEqual(['dat']);
  expect(ids('Đ/c LÊ AN')).toEqual(['an']);
});
it('is the unit where no name is known', () => {
  expect(ids('', 'phòng kinh tế')).toEqual(['dat', 'hoa']);
  expect(ids('Phòng Nội vụ')).toEqual(['an']);
});
it('is nobody who is not of the meeting, nor somebody of a longer name', () => {
  expect(ids('Lê Anh', 'Sở Tài chính')).toEqual([]);
  expect(ids('')).toEqual([]);
});
it('fits into a notice, however long the title', () => {
  expect(documentReminder({ title: 'Báo cáo '.repeat(40) }).length).toBeLessThan(400);
});
