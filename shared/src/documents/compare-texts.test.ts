// What is told apart when two versions stand side by side, and that comparing long ones ends.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../core/steps.js';
import { compareTexts, type ComparedPassage, type Side } from './compare-texts.js';
import { documentWordsInSteps } from './document-words.js';
import { matchRowsInSteps } from './match-rows.js';
import { passagesOf } from './passages.js';

/** Half a second on a quiet machine; without a bound it would be minutes. */
const LONGEST_MS = 20_000;

const marked = (side: Side | null): string | null =>
  side && side.pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
const changes = (rows: readonly ComparedPassage[]) =>
  rows.filter((row) => row.differs).map(({ old, now }) => [marked(old), marked(now)]);

const before = [
  'II. NHIỆM VỤ TRỌNG TÂM 1. Hoàn thành giải quyết 150 hồ sơ đất đai quá hạn trước ngày 31 tháng 12 năm 2021; báo cáo kết quả hằng tháng. 2. Phòng Tài nguyên và Môi trường phối hợp với Văn phòng Đăng ký đất đai rà soát quy trình đo đạc, xác minh nguồn gốc đất. 3. Duy trì 100% văn bản đi được ký số và gửi trên môi trường mạng.',
  '2 4. Các xã, thị trấn tự cân đối kinh phí mua sắm thiết bị cho bộ phận Một cửa.',
];
const after = [
  'II. NHIỆM VỤ TRỌNG TÂM 1. Hoàn thành giải quyết 136 hồ sơ đất đai quá hạn trước ngày 30 tháng 11 năm 2021; báo cáo kết quả hằng tuần. 2. Phòng Tài nguyên và Môi trường chủ trì, cùng Văn phòng Đăng ký đất đai rà soát quy trình đo đạc, xác minh nguồn gốc đất; rút thời gian đo đạc còn 7 ngày làm việc. 3. Duy trì 100% văn bản đi được ký số và gửi trên môi trường mạng.',
];

describe('two versions side by side', () => {
  it('say word by word what went and what came, passage by passage', () => {
    expect(changes(compareTexts(before, after))).toEqual([
      [
        '1. Hoàn thành giải quyết [150] hồ sơ đất đai quá hạn trước ngày [31] tháng [12] năm 2021; báo cáo kết quả hằng [tháng].',
        '1. Hoàn thành giải quyết [136] hồ sơ đất đai quá hạn trước ngày [30] tháng [11] năm 2021; báo cáo kết quả hằng [tuần].',
      ],
      [
        '2. Phòng Tài nguyên và Môi trường [phối hợp với] Văn phòng Đăng ký đất đai rà soát quy trình đo đạc, xác minh nguồn gốc đất.',
        '2. Phòng Tài nguyên và Môi trường [chủ trì, cùng] Văn phòng Đăng ký đất đai rà soát quy trình đo đạc, xác minh nguồn gốc đất[; rút thời gian đo đạc còn 7 ngày làm việc].',
      ],
      ['[4. Các xã, thị trấn tự cân đối kinh phí mua sắm thiết bị cho bộ phận Một cửa.]', null],
    ]);
  });

  it('name the page of each side, and do not take the number of a page for its text', () => {
    const [text = ''] = before;
    const rows = compareTexts([text], ['Trang bìa', `2 ${text}`]);
    expect(changes(rows)).toEqual([[null, '[Trang bìa]']]);
    expect(rows.at(-1)).toMatchObject({ old: { page: 1 }, now: { page: 2 }, differs: false });
  });

  it('are the same where only the text flows on over a page, though a sentence is cut there', () => {
    const all = before.join(' ').replace(' 2 4.', ' 4.');
    const cut = all.indexOf('đất đai quá hạn');
    const rows = compareTexts([all], [all.slice(0, cut), `2 ${all.slice(cut)}`]);
    expect(changes(rows)).toEqual([]);
  });

  it('show every word of both texts exactly once, in order', () => {
    const words = fc.array(fc.constantFrom('đất', 'nhà', 'Nước.', '2.', 'và', 'b)', ';', '“Mở”'), {
      maxLength: 60,
    });
    const pages = fc.array(
      words.map((all) => all.join(' ')),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(pages, pages, (one, other) => {
        const rows = compareTexts(one, other);
        const spelled = (side: 'old' | 'now') =>
          rows
            .flatMap((row) => row[side]?.pieces ?? [])
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, '');
        expect(spelled('old')).toBe(atOnce(documentWordsInSteps(one)).words.join(''));
        expect(spelled('now')).toBe(atOnce(documentWordsInSteps(other)).words.join(''));
      }),
    );
  });

  it('of the same text differ nowhere', () => {
    expect(changes(compareTexts(before, before))).toEqual([]);
  });

  it(
    'of two hundred pages are compared in bounded time, also when everything differs',
    () => {
      const page = (seed: number) =>
        Array.from(
          { length: 450 },
          (_, at) => `từ${(seed * 31 + at * (7 + (seed % 5))) % 900}`,
        ).join(' ');
      const long = Array.from({ length: 200 }, (_, at) => page(at));
      const edited = long.map((text, at) => (at % 9 === 0 ? text.replace('từ', 'chữ') : text));
      const other = Array.from({ length: 200 }, (_, at) => page(at + 1000));
      for (const now of [edited, other, long.toReversed()]) {
        const begun = Date.now();
        compareTexts(long, now);
        expect(Date.now() - begun).toBeLessThan(LONGEST_MS);
      }
    },
    3 * LONGEST_MS,
  );
});

describe('rows of elements', () => {
  const row = fc.array(fc.nat(6), { maxLength: 40 }).map((all) => Int32Array.from(all));
  it('are matched with equal ones, rising, and wholly with themselves', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        let last = -1;
        atOnce(matchRowsInSteps(a, b)).forEach((to, from) => {
          if (to < 0) return;
          expect(b[to]).toBe(a[from]);
          expect(to).toBeGreaterThan(last);
          last = to;
        });
        expect([...atOnce(matchRowsInSteps(a, a))]).toEqual([...a.keys()]);
      }),
    );
  });

  it('lose nothing but what was taken out', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(500), { minLength: 1, maxLength: 60 }),
        fc.nat(59),
        (all, at) => {
          const gone = at % all.length;
          const matches = atOnce(
            matchRowsInSteps(Int32Array.from(all), Int32Array.from(all.toSpliced(gone, 1))),
          );
          expect([...matches].filter((to) => to < 0)).toHaveLength(1);
        },
      ),
    );
  });
});

describe('passages', () => {
  const passages = (text: string) => {
    const document = atOnce(documentWordsInSteps([text]));
    return passagesOf(document).map(({ from, to }) => document.words.slice(from, to).join(' '));
  };
  it('end with a sentence and begin with a heading or the number of a list', () => {
    expect(
      passages(
        'I. CHUNG 1. Thu đạt 1.500 tỷ, 412/BC. Chi trước ngày 30. Phòng Y tế: a) Họp; b) Báo cáo',
      ),
    ).toEqual([
      'I . CHUNG',
      '1 . Thu đạt 1 . 500 tỷ , 412 / BC .',
      'Chi trước ngày 30 .',
      'Phòng Y tế :',
      'a ) Họp ;',
      'b ) Báo cáo',
    ]);
  });
});
