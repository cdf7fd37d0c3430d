// Numbers as they stand in the lists of offices: old, new, with dots, with and without the country.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showPhone, toE164 } from './phone-numbers.js';

describe('typed in any form', () => {
  it.each([
    ['0912345678', '+84912345678'],
    ['0912 345 678', '+84912345678'],
    ['0912.345.678', '+84912345678'],
    ['(091) 234-5678', '+84912345678'],
    ['84912345678', '+84912345678'],
    ['+84912345678', '+84912345678'],
    ['+84 (0) 912 345 678', '+84912345678'],
    ['0084912345678', '+84912345678'],
    ['912345678', '+84912345678'],
    ['０９１２３４５６７８', '+84912345678'],
    ['024 3826 2626', '+842438262626'],
    ['+856 20 5555 1234', '+8562055551234'],
  ])('%s → %s', (typed, e164) => {
    expect(toE164(typed)).toBe(e164);
  });
  it.each([
    '',
    '   ',
    'không có',
    '0912',
    '09123456789',
    '+84',
    '091234567a',
    '113',
    '+999123456789',
  ])('%j is no number', (typed) => {
    expect(toE164(typed)).toBeNull();
  });
});

describe('mobile numbers of before 2018', () => {
  it.each([
    ['0120', '70'],
    ['0121', '79'],
    ['0122', '77'],
    ['0126', '76'],
    ['0128', '78'],
    ['0123', '83'],
    ['0124', '84'],
    ['0125', '85'],
    ['0127', '81'],
    ['0129', '82'],
    ['0162', '32'],
    ['0163', '33'],
    ['0164', '34'],
    ['0165', '35'],
    ['0166', '36'],
    ['0167', '37'],
    ['0168', '38'],
    ['0169', '39'],
    ['0186', '56'],
    ['0188', '58'],
    ['0199', '59'],
  ])('%s → +84 %s, however typed', (old, now) => {
    const expected = `+84${now}1234567`;
    expect(toE164(`${old}1234567`)).toBe(expected);
    expect(toE164(`+84${old.slice(1)}1234567`)).toBe(expected);
    expect(toE164(`84${old.slice(1)}1234567`)).toBe(expected);
  });
  it('an old prefix that never existed stays no number', () => {
    expect(toE164('01601234567')).toBeNull();
  });
});

it('a number that begins with 084 is not taken for the country', () => {
  expect(toE164('0841234567')).toBe('+84841234567');
  expect(toE164('+84841234567')).toBe('+84841234567');
});

it('is shown as it is dialled, and read back as the same number', () => {
  expect(showPhone('+84912345678')).toBe('0912 345 678');
  expect(showPhone('+8562055551234')).toMatch(/^\+856 /);
  expect(showPhone('nothing')).toBe('nothing');
  fc.assert(
    fc.property(
      fc.constantFrom('32', '56', '70', '81', '84', '90', '98'),
      fc.integer({ min: 0, max: 9_999_999 }),
      (prefix, rest) => {
        const e164 = `+84${prefix}${String(rest).padStart(7, '0')}`;
        expect(toE164(e164)).toBe(e164);
        expect(toE164(showPhone(e164))).toBe(e164);
      },
    ),
  );
});
