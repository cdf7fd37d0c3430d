// Search without tone marks.
import { expect, it } from 'vitest';
import { matches } from './search';

it('finds a name typed without marks, by any of its words', () => {
  expect(matches('Nguyễn Thị Hồng Vân', 'hong van')).toBe(true);
  expect(matches('Đỗ Văn Lợi', 'do loi')).toBe(true);
  expect(matches('Đỗ Văn Lợi', 'Lợi đỗ')).toBe(true);
});

it('asks that each typed word begins a word', () => {
  expect(matches('Nguyễn Thị Hồng Vân', 'guyen')).toBe(false);
  expect(matches('Nguyễn Thị Hồng Vân', 'van an')).toBe(false);
});

it('finds everything when nothing is typed', () => {
  expect(matches('Cổ Đô', '  ')).toBe(true);
});
