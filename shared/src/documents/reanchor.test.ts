// Notes on a document that was replaced: on the same words again, or nowhere; and the pages that became others.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignPages, pagesOf } from './align-pages.js';
import { reanchor, type Quote } from './reanchor.js';
import { foldedWords } from './search-words.js';
import { textChange } from './text-change.js';

/** On a machine that does much else at the same time. */
const SLOW_MS = 60_000;

const syllables =
  'ủy ban nhân dân huyện ba vì báo cáo kết quả thực hiện kế hoạch phát triển kinh tế xã hội quý bốn năm giải quyết hồ sơ đất đai quá hạn trước ngày tháng phòng tài nguyên môi trường phối hợp với văn phòng đăng ký rà soát quy trình đo đạc xác minh nguồn gốc các xã thị trấn tự cân đối kinh phí mua sắm thiết bị cho bộ phận một cửa duy trì tỷ lệ văn bản đi được ký số gửi trên mạng và của là có không những'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...syllables), { minLength: 6, maxLength: 28 })
  .map(
    (words) =>
      `${(words[0] ?? '').replace(/^./u, (c) => c.toUpperCase())} ${words.slice(1).join(' ')}.`,
  );
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 5 }).map((all) => all.join(' '));
const twentyPages = fc.array(fc.array(paragraph, { minLength: 4, maxLength: 6 }), {
  minLength: 20,
  maxLength: 20,
});
/** Where the changes and the highlights lie, as shares of what there is. */
const share = fc.double({ min: 0, max: 0.9999, noNaN: true });
const case20 = fc.record({
  pages: twentyPages,
  changed: fc.tuple(share, share),
  rewritten: fc.tuple(paragraph, paragraph),
  inserted: fc.tuple(fc.array(paragraph, { minLength: 4, maxLength: 6 }), share),
  quotes: fc.array(fc.tuple(share, share, fc.integer({ min: 3, max: 25 })), {
    minLength: 100,
    maxLength: 100,
  }),
});

interface Marked extends Quote {
  page: number;
  /** Paragraph of its page in which it begins and ends. */
  paragraphs: [number, number];
}

function mark(
  pages: readonly (readonly string[])[],
  page: number,
  at: number,
  words: number,
): Marked {
  const paragraphs = pages[page] ?? [];
  const text = paragraphs.join(' ');
  const places = [...text.matchAll(/\S+/g)];
  const first = Math.floor(at * Math.max(1, places.length - words));
  const start = places[first]?.index ?? 0;
  const last = places[Math.min(places.length, first + words) - 1];
  const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
  const paragraphAt = (offset: number): number => {
    let passed = 0;
    return paragraphs.findIndex((one) => (passed += one.length + 1) > offset);
  };
  return {
    page: page + 1,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 64), start),
    suffix: text.slice(end, end + 64),
    start: foldedWords(text.slice(0, start)).length + (first > 0 ? 1 : 0),
    paragraphs: [paragraphAt(start), paragraphAt(end - 1)],
  };
}

describe('a replaced document keeps its highlights', () => {
  it(
    'of a hundred on twenty pages ninety-five sit on the same words, and none on others, after two paragraphs changed and a page came in',
    () => {
      fc.assert(
        fc.property(case20, ({ pages, changed, rewritten, inserted, quotes }) => {
          const places = changed.map((where, index) => {
            const page = Math.floor(where * 10) + index * 10;
            return { page, paragraph: Math.floor(where * (pages[page]?.length ?? 1)) };
          });
          const now = pages.map((page) => [...page]);
          places.forEach(({ page, paragraph: at }, index) => {
            const texts = now[page];
            if (texts) texts[at] = rewritten[index] ?? '';
          });
          const gap = Math.floor(inserted[1] * 21);
          now.splice(gap, 0, inserted[0]);
          const change = textChange(
            pages.map((page) => page.join(' ')),
            now.map((page) => page.join(' ')),
          );
          let kept = 0;
          for (const [where, at, words] of quotes) {
            const quote = mark(pages, Math.floor(where * 20), at, words);
            const found = reanchor(quote, quote.page, change);
            const page = quote.page > gap ? quote.page + 1 : quote.page;
            const [from, to] = quote.paragraphs;
            const isTouched = places.some(
              (place) =>
                place.page === quote.page - 1 && place.paragraph >= from && place.paragraph <= to,
            );
            if (isTouched) {
              // What was rewritten is nowhere, or next to where it was.
              if (found) expect(found.page).toBe(page);
              kept += 1;
              continue;
            }
            expect(found === null || found.page === page).toBe(true);
            if (found === null) continue;
            expect(found.exact).toBe(quote.exact);
            const text = (now[page - 1] ?? []).join(' ');
            const at1 = text.indexOf(quote.exact);
            const isOnly = text.indexOf(quote.exact, at1 + 1) < 0;
            if (isOnly)
              expect(foldedWords(text.slice(0, at1)).length + (at1 > 0 ? 1 : 0)).toBe(found.start);
            expect(found.moved).toBe(page !== quote.page);
            kept += 1;
          }
          expect(kept).toBeGreaterThanOrEqual(95);
        }),
        { numRuns: 25 },
      );
    },
    SLOW_MS,
  );

  it(
    'nothing changed: every highlight is where it was',
    () => {
      fc.assert(
        fc.property(
          twentyPages,
          share,
          share,
          fc.integer({ min: 1, max: 30 }),
          (pages, p, at, words) => {
            const texts = pages.map((page) => page.join(' '));
            const quote = mark(pages, Math.floor(p * 20), at, words);
            const found = reanchor(quote, quote.page, textChange(texts, texts));
            expect(found).toMatchObject({ page: quote.page, exact: quote.exact, moved: false });
          },
        ),
        { numRuns: 25 },
      );
    },
    SLOW_MS,
  );
});

const plain = (exact: string, prefix = '', suffix = '', start = 0): Quote => ({
  ...{ exact, prefix, suffix, start },
});
const old = [
  'I. TÌNH HÌNH CHUNG 1. Kinh tế huyện tăng trưởng khá. Thu ngân sách đạt 412 tỷ đồng, bằng 103% dự toán.',
  'II. NHIỆM VỤ TRỌNG TÂM 1. Hoàn thành giải quyết 150 hồ sơ đất đai quá hạn trước ngày 31 tháng 12 năm 2021; báo cáo kết quả hằng tháng. 2. Phòng Tài nguyên và Môi trường phối hợp với Văn phòng Đăng ký đất đai rà soát quy trình.',
  '3. Các xã, thị trấn tự cân đối kinh phí mua sắm thiết bị cho bộ phận Một cửa. 4. Duy trì 100% văn bản đi được ký số và gửi trên môi trường mạng.',
];

describe('a quote', () => {
  const with2 = (second: string) => textChange(old, [old[0] ?? '', second, old[2] ?? '']);

  it('that was changed a little is found by what is left of it, and said to be changed', () => {
    const now = (old[1] ?? '').replace('150', '136').replace('31 tháng 12', '30 tháng 11');
    const exact = 'giải quyết 150 hồ sơ đất đai quá hạn trước ngày 31 tháng 12 năm 2021';
    expect(reanchor(plain(exact), 2, with2(now))).toMatchObject({
      ...{ page: 2, moved: true },
      exact: 'giải quyết 136 hồ sơ đất đai quá hạn trước ngày 30 tháng 11 năm 2021',
    });
  });

  it('whose passage went is nowhere, though its few words stand elsewhere', () => {
    const now = (old[1] ?? '').replace(/ 2\. Phòng.*$/, '');
    expect(
      reanchor(plain('Văn phòng Đăng ký đất đai', 'phối hợp với ', ' rà soát'), 2, with2(now)),
    ).toBe(null);
    expect(reanchor(plain('đất đai', 'phòng Đăng ký ', ' rà soát quy'), 2, with2(now))).toBe(null);
  });

  it('is not put on words that differ by their marks only', () => {
    const change = textChange(
      ['Cần hỏi lại số liệu về tỷ lệ má của bảng này ngay'],
      ['Việc khác hẳn: cân đối ma trận theo cách của người khác'],
    );
    expect(reanchor(plain('má', 'lệ ', ' của'), 1, change)).toBe(null);
  });

  it('that was moved to another page is found there by itself', () => {
    const moved = 'Các xã, thị trấn tự cân đối kinh phí mua sắm thiết bị cho bộ phận Một cửa.';
    const change = textChange(old, [
      `${moved} ${old[0] ?? ''}`,
      old[1] ?? '',
      (old[2] ?? '').replace(`3. ${moved} `, ''),
    ]);
    expect(
      reanchor(plain('tự cân đối kinh phí mua sắm thiết bị', 'trấn ', ' cho'), 3, change),
    ).toMatchObject({
      ...{ page: 1, moved: true, exact: 'tự cân đối kinh phí mua sắm thiết bị' },
    });
  });

  it('that stands twice goes to its own place, by what stands around it or by where it was', () => {
    const page = 'Xã Ba Trại: đã nộp báo cáo. Xã Ba Vì: đã nộp báo cáo. Xã Cổ Đô: đã nộp báo cáo.';
    const change = textChange([page], ['Trang bìa của tài liệu.', `Phụ lục. ${page}`]);
    const second = foldedWords('Xã Ba Trại: đã nộp báo cáo. Xã Ba Vì:').length + 1;
    const found = reanchor(
      plain('đã nộp báo cáo', 'báo cáo. Xã Ba Vì: ', '. Xã Cổ', second),
      1,
      change,
    );
    expect(found).toMatchObject({ page: 2, start: second + 'phu luc '.length });
  });

  it('without words is nowhere, and one whose page is not known is looked for by itself', () => {
    const change = textChange([], old);
    expect(reanchor(plain(' – '), 1, change)).toBe(null);
    expect(reanchor(plain('Thu ngân sách đạt 412 tỷ đồng'), 7, change)).toMatchObject({ page: 1 });
    expect(reanchor(plain('đất đai'), 2, change)).toBe(null);
  });

  it('that begins and ends in the middle of words is found with the whole of them', () => {
    const change = textChange(old, ['Trang bìa.', ...old]);
    expect(reanchor(plain('ân sách đạt 412 tỷ đ', 'Thu ng', 'ồng, bằng'), 1, change)).toMatchObject(
      {
        ...{ page: 2, exact: 'ngân sách đạt 412 tỷ đồng' },
      },
    );
  });

  it('as another engine read it, with other blanks and line breaks, is found', () => {
    const change = textChange(old, ['Trang bìa.', ...old]);
    expect(
      reanchor(plain('412  tỷ\nđồng ,bằng 103 % dự', 'đạt\n', ' toán'), 1, change),
    ).toMatchObject({
      ...{ page: 2, exact: '412 tỷ đồng, bằng 103% dự' },
    });
  });
});

describe('the pages', () => {
  it('follow what stands on them, over an inserted page, a dropped one and text that flowed on', () => {
    expect(alignPages(old, ['Lời nói đầu.', ...old])).toEqual([2, 3, 4]);
    expect(alignPages(old, [old[0] ?? '', old[2] ?? ''])).toEqual([1, null, 2]);
    const all = old.join(' ');
    expect(alignPages([all], [all.slice(0, 120), all.slice(120)])).toEqual([2]);
  });

  it('without text go by their order where that is certain, and nowhere where it is not', () => {
    expect(alignPages(['', '', ''], ['', '', ''])).toEqual([1, 2, 3]);
    expect(alignPages(['', '', ''], ['', ''])).toEqual([null, null, null]);
    const [a = '', b = ''] = old;
    expect(alignPages([a, '', b], ['Bìa trước', a, '', b])).toEqual([2, 3, 4]);
    expect(alignPages([a, '', b], [a, b])).toEqual([1, null, 2]);
  });

  it(
    'rise, whatever was put in or taken out',
    () => {
      fc.assert(
        fc.property(twentyPages, fc.array(fc.nat(19), { maxLength: 6 }), (pages, gone) => {
          const texts = pages.map((page) => page.join(' '));
          const stay = texts.map((_, index) => index).filter((index) => !gone.includes(index));
          const aligned = pagesOf(
            textChange(
              texts,
              stay.map((index) => texts[index] ?? ''),
            ),
          );
          expect(aligned).toEqual(
            texts.map((_, index) => (stay.includes(index) ? stay.indexOf(index) + 1 : null)),
          );
        }),
        { numRuns: 25 },
      );
    },
    SLOW_MS,
  );
});
