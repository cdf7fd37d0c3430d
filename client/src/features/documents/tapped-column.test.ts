// Which column a tap meant: of a page set in two columns, of an ordinary page, of none.
import { describe, expect, it } from 'vitest';
import { columnAt, type Run } from './tapped-column';

const line = (left: number, right: number, nth: number): Run => ({
  left,
  right,
  top: nth * 20,
  bottom: nth * 20 + 14,
});
const nths = Array.from({ length: 12 }, (_, nth) => nth + 1);
const twoColumns = [
  line(20, 380, 0),
  ...nths.flatMap((nth) => [line(20, nth === 12 ? 60 : 190, nth), line(210, 380, nth)]),
];

describe('the tapped column', () => {
  it('is one of two, not the heading over both', () => {
    expect(columnAt(twoColumns, 100, 125)).toEqual({ left: 20, right: 190 });
    expect(columnAt(twoColumns, 300, 125)).toEqual({ left: 210, right: 380 });
  });

  it('is meant by its short last line as well', () => {
    expect(columnAt(twoColumns, 40, 247)).toEqual({ left: 20, right: 190 });
  });

  it('of words that stand apart is their whole line', () => {
    const words = nths.flatMap((nth) => [line(20, 100, nth), line(106, 200, nth)]);
    expect(columnAt(words, 50, 105)).toEqual({ left: 20, right: 200 });
  });

  it('is none far from any text', () => {
    expect(columnAt(twoColumns, 100, 900)).toBeNull();
    expect(columnAt([], 1, 1)).toBeNull();
  });
});
