// The rows of a comparison: in the order of the pages, pages without text as pairs of pictures, the changes counted.
import type { ComparisonReply } from '@hop/shared/documents/comparison.js';
import { expect, it } from 'vitest';
import { comparedRows } from './compared-rows';

const reply = (
  old: readonly string[],
  now: readonly string[],
  became: ComparisonReply['became'],
): ComparisonReply => ({
  ...{ title: 'Kế hoạch', became },
  old: { versionNumber: 1, at: 0, pages: old.length, texts: [...old] },
  now: { versionNumber: 2, at: 0, pages: now.length, texts: [...now], note: '' },
});
const told = (...args: Parameters<typeof reply>) =>
  comparedRows(reply(...args)).map(({ kind, page, change, pictures }) =>
    kind === 'pictures' ? [kind, page, change, ...pictures] : [kind, page, change],
  );
const first = 'Thu ngân sách đạt 412 tỷ đồng, bằng dự toán huyện giao.';
const second = 'Chi thường xuyên giữ ở mức dự toán đã giao đầu năm.';

it('go page by page, with pictures where a page has no text, and count what differs', () => {
  expect(
    told([first, '', second], ['Bìa mới.', first, '', second.replace('giữ', 'giảm')], [2, 3, 4]),
  ).toEqual([
    ['added', 1, 1],
    ['same', 2, null],
    ['pictures', 3, 2, 2, 3],
    ['changed', 4, 3],
  ]);
});

it('show a page without text that went, and one that came, each beside an empty place', () => {
  expect(told([first, ''], ['', first], [2, null])).toEqual([
    ['pictures', 1, 1, null, 1],
    ['same', 2, null],
    ['pictures', 2, 2, 2, null],
  ]);
});

it('leave what was taken out where it stood', () => {
  expect(told([first, second], [first], [1, null])).toEqual([
    ['same', 1, null],
    ['removed', 2, 1],
  ]);
});
