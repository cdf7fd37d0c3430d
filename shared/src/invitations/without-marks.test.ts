// What leaves for a telephone is plain, complete and still readable.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smsSize } from './sms-segments.js';
import { withoutMarks } from './without-marks.js';

describe('plain text', () => {
  it.each([
    ['Kính mời Đồng chí Đặng Thị Thuỷ', 'Kinh moi Dong chi Dang Thi Thuy'],
    ['Kính mời Đồng chí'.normalize('NFD'), 'Kinh moi Dong chi'],
    ['Sở Lao động & Xã hội', 'So Lao dong va Xa hoi'],
    ['A&B', 'A va B'],
    ['“Kế hoạch” – quý IV…', '"Ke hoach" - quy IV...'],
    ['8\u00a0giờ', '8 gio'],
    ['1.000.000₫', '1.000.000d'],
    ['`x` × 2', "'x' x 2"],
    ['họp 👩‍👩‍👧 nhé', 'hop ? nhe'],
    ['dòng một\ndòng hai', 'dong mot\ndong hai'],
    ['', ''],
  ])('%j → %j', (text, plain) => {
    expect(withoutMarks(text)).toBe(plain);
  });
});

it('a link stays exactly as it is, with everything around it made plain', () => {
  const link = 'https://họp.example/a?b=1&c=2#7Kq2_Vx9~`';
  expect(withoutMarks(`Tài liệu: ${link} và`)).toBe(`Tai lieu: ${link} va`);
});

it('takes small and wide forms of an ampersand like the plain one', () => {
  expect(withoutMarks('A﹠B')).toBe('A va B');
  expect(withoutMarks('A＆B')).toBe('A va B');
});

it('always fits the short alphabet, and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = withoutMarks(text);
      expect(smsSize(plain).encoding).toBe('gsm7');
      expect(plain).toMatch(/^[\n\x20-\x7e]*$/);
      expect(withoutMarks(plain)).toBe(plain);
    }),
  );
});
