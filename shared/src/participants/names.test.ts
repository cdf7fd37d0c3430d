// Lists of people as a Vietnamese clerk would write them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, initials } from './names.js';

describe('sorting', () => {
  it('goes by the given name, then by family and middle names', () => {
    const names = [
      'Nguyễn Văn Tuấn',
      'Đỗ Thị Ánh',
      'Nguyễn Thị Yến',
      'Lê Văn An',
      'Bùi Văn An',
      'Hoàng Văn Đức',
      'Trần Văn Dũng',
    ];
    expect([...names].sort(compareNames)).toEqual([
      'Bùi Văn An',
      'Lê Văn An',
      'Đỗ Thị Ánh',
      'Trần Văn Dũng',
      'Hoàng Văn Đức',
      'Nguyễn Văn Tuấn',
      'Nguyễn Thị Yến',
    ]);
  });
  it('follows the Vietnamese alphabet: a ă â, d đ, o ô ơ, u ư', () => {
    const given = ['Ưng', 'Ung', 'Ơn', 'Ôn', 'On', 'Đan', 'Dan', 'Ân', 'Ăn', 'An'];
    expect([...given].sort(compareNames)).toEqual([
      'An',
      'Ăn',
      'Ân',
      'Dan',
      'Đan',
      'On',
      'Ôn',
      'Ơn',
      'Ung',
      'Ưng',
    ]);
  });
  it('does not see how the marks were typed, nor extra blanks', () => {
    expect(compareNames('Lê  Văn Ánh ', 'Lê Văn Ánh'.normalize('NFD'))).toBe(0);
  });
  it('is a consistent order for any names', () => {
    const name = fc
      .array(fc.constantFrom('Lê', 'Đỗ', 'An', 'Ân', 'văn', 'Thị', 'x'), { maxLength: 4 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(compareNames(a, b))).toBe(-Math.sign(compareNames(b, a)) + 0);
        if (compareNames(a, b) <= 0 && compareNames(b, c) <= 0)
          expect(compareNames(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('initials', () => {
  it.each([
    ['Hoàng Thị Lụa', 'HL'],
    ['Phương Văn Quyền', 'PQ'],
    ['Đỗ Thị Ánh'.normalize('NFD'), 'ĐÁ'],
    ['Khải', 'K'],
    ['  nguyễn  văn  ơn ', 'NƠ'],
    ['', ''],
  ])('%s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
