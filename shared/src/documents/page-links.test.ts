// Pages as people write them: which of what is written is a page, and of which document.
import { describe, expect, it } from 'vitest';
import { pageMentions } from './page-links.js';

const report = {
  id: 'report',
  title: 'Báo cáo cải cách hành chính',
  documentNumber: '412/BC-UBND',
};
const plan = { id: 'plan', title: 'Kế hoạch khắc phục tồn tại', documentNumber: '/KH-UBND' };
const documents = [
  { ...report, pages: 24 },
  { ...plan, pages: 6 },
];
const found = (text: string, usual: string | null = 'report') =>
  pageMentions(text, documents, usual).map(({ start, end, documentId, page, lastPage }) => [
    text.slice(start, end),
    documentId,
    page,
    lastPage,
  ]);

describe('a page in a text', () => {
  it('is found as people write it', () => {
    expect(found('Xem trang 12.')).toEqual([['trang 12', 'report', 12, 12]]);
    expect(found('Trang số 3, tr. 5 và tr.7')).toEqual([
      ['Trang số 3', 'report', 3, 3],
      ['tr. 5', 'report', 5, 5],
      ['tr.7', 'report', 7, 7],
    ]);
  });

  it('may be a run of pages', () => {
    for (const run of ['trang 12-14', 'trang 12 – 14', 'trang 12 đến 14', 'tr. 12-tr. 14'])
      expect(found(run), run).toEqual([[run, 'report', 12, 14]]);
    expect(found('trang 14-12')).toEqual([['trang 14-12', 'report', 14, 14]]);
  });

  it('is not part of another word, number or text', () => {
    for (const text of [
      'trangbị 12',
      'đồng trang12x',
      'trang bị 12 máy',
      'str. 5',
      'trang 12345',
      '',
    ])
      expect(found(text), text).toEqual([]);
  });

  it('is of the document named nearest to it, by number or title, with marks or without', () => {
    expect(found('Trang 4 Kế hoạch khắc phục tồn tại', 'report')).toEqual([
      ['Trang 4', 'plan', 4, 4],
    ]);
    expect(found('bao cao 412/bc-ubnd, trang 20', 'plan')).toEqual([
      ['trang 20', 'report', 20, 20],
    ]);
    expect(
      found('trang 2 Kế hoạch khắc phục tồn tại; trang 20 Báo cáo số 412/BC-UBND', null).map(
        ([, of]) => of,
      ),
    ).toEqual(['plan', 'report']);
  });

  it('of no known document, or that the document does not have, is none', () => {
    expect(found('trang 12', null)).toEqual([]);
    expect(found('trang 25')).toEqual([]);
    expect(found('trang 0')).toEqual([]);
    expect(found('trang 3, KH-UBND', null)).toEqual([]);
  });
});
