// Notes on a replaced document, by their kind: on words, on a spot of a page, on the document as a whole.
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../documents/align-pages.js';
import { textChange } from '../documents/text-change.js';
import { placementOf } from './placement.js';

const old = [
  'Thu ngân sách đạt 412 tỷ đồng trong quý bốn.',
  'Chi thường xuyên giữ ở mức dự toán đã giao.',
];
const [first = '', second = ''] = old;
const quoted = {
  exact: 'đạt 412 tỷ đồng',
  prefix: 'Thu ngân sách ',
  suffix: ' trong quý bốn',
  start: 14,
};
const at = (page: number | null, quote: typeof quoted | null, now: readonly string[]) => {
  const change = textChange(old, now);
  return placementOf({ page, quote }, change, pagesOf(change));
};

describe('a note', () => {
  it('on words is there where nothing moved, moved with them, and lost with them', () => {
    const place = { placedPage: 1, placedStart: 14, placedExact: 'đạt 412 tỷ đồng' };
    expect(at(1, quoted, old)).toEqual({ placed: 'there', ...place });
    expect(at(1, quoted, ['Trang bìa mới.', ...old])).toEqual({
      ...{ placed: 'moved', ...place, placedPage: 2 },
    });
    expect(at(1, quoted, [second])).toMatchObject({ placed: 'lost', placedPage: null });
  });

  it('on a spot goes with its page, and is lost with it', () => {
    expect(at(2, null, old)).toMatchObject({ placed: 'there', placedPage: 2 });
    expect(at(2, null, [first, 'Một trang hoàn toàn khác.', second])).toMatchObject({
      ...{ placed: 'moved', placedPage: 3 },
    });
    expect(at(1, null, [second])).toMatchObject({ placed: 'lost' });
    expect(at(9, null, old)).toMatchObject({ placed: 'lost' });
  });

  it('on the document as a whole is always there', () => {
    expect(at(null, null, ['Khác hẳn.'])).toMatchObject({ placed: 'there', placedPage: null });
  });
});
