// What is typed is taken apart without ever being wrong, and found whatever marks either side carries.
import { describe, expect, it } from 'vitest';
import {
  carriesAll,
  foldedWords,
  phrasesOf,
  placesToMark,
  spansIn,
  tokensOf,
} from './search-words.js';
import { snippetOf } from './snippet.js';

const marked = (text: string, typed: string): string[] =>
  spansIn([...tokensOf(text)], phrasesOf(typed)).map(({ start, end }) => text.slice(start, end));

describe('what is typed', () => {
  it('is words that must all be there, the last one perhaps unfinished', () => {
    expect(phrasesOf('Đất  đai qu')).toEqual([
      { words: ['dat'], open: false },
      { words: ['dai'], open: false },
      { words: ['qu'], open: true },
    ]);
    expect(phrasesOf('đất ')).toEqual([{ words: ['dat'], open: false }]);
  });

  it('in quotes is one phrase as it stands, whichever quotes', () => {
    const phrase = { words: ['dat', 'dai'], open: false };
    expect(phrasesOf('"đất đai"')).toEqual([phrase]);
    expect(phrasesOf('“đất đai” quá')).toEqual([phrase, { words: ['qua'], open: true }]);
    expect(phrasesOf('"đất đa')).toEqual([
      { words: ['dat'], open: false },
      { words: ['da'], open: true },
    ]);
  });

  it('a number with its signs is one phrase', () => {
    expect(phrasesOf('412/BC-UBND')).toEqual([{ words: ['412', 'bc', 'ubnd'], open: true }]);
  });

  it('signs and words that a query language knows mean nothing', () => {
    for (const typed of ['', '   ', '"', '""', '* ( ) ^ : & | ! <-> \\', "'", '-', '“”'])
      expect(phrasesOf(typed)).toEqual([]);
    expect(phrasesOf('NEAR(a) OR NOT b*')).toEqual(
      ['near', 'or', 'not', 'b'].map((word) =>
        word === 'near' ? { words: ['near', 'a'], open: false } : { words: [word], open: false },
      ),
    );
    expect(phrasesOf('một '.repeat(500))).toHaveLength(12);
  });
});

describe('where it stands', () => {
  it('marks the words as written, with tone marks and đ', () => {
    expect(marked('Riêng lĩnh vực Đất đai đạt 95,6%', 'dat')).toEqual(['Đất', 'đạt']);
    expect(marked('Riêng lĩnh vực Đất đai đạt 95,6%', '"dat dai"')).toEqual(['Đất đai']);
    expect(marked('hồ sơ đất đai', 'dat dai')).toEqual(['đất', 'đai']);
  });

  it('finds letters whose marks stand apart', () => {
    expect(marked('đất đai'.normalize('NFD'), 'đất')).toEqual(['đất'.normalize('NFD')]);
  });

  it('takes the beginning of the last word only', () => {
    expect(carriesAll('Kế hoạch phòng cháy', phrasesOf('phòng chá'))).toBe(true);
    expect(carriesAll('Kế hoạch phòng cháy', phrasesOf('phò cháy'))).toBe(false);
    expect(carriesAll('Kế hoạch', phrasesOf(''))).toBe(false);
    expect(carriesAll('Báo cáo 412/BC-UBND', phrasesOf('412/BC-UB'))).toBe(true);
    expect(carriesAll('Báo cáo 412 về BC', phrasesOf('412/BC'))).toBe(false);
  });

  it('an index keeps the words alone', () => {
    expect(foldedWords('Số: 412/BC-UBND,\n Đất   đai.')).toBe('so 412 bc ubnd dat dai');
  });
});

describe('the piece of a page', () => {
  const page = `${'Phần mở đầu của báo cáo. '.repeat(20)}Lĩnh vực đất đai đạt 95,6%. ${'Phần sau của báo cáo. '.repeat(20)}`;

  it('is cut between words around the marks and says so', () => {
    const { text, marks } = snippetOf(page, phrasesOf('dat dai'));
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['đất đai']);
    expect(text).toMatch(/^… \p{L}.*\p{L} …$/u);
    expect(text.length).toBeLessThan(180);
  });

  it('prefers the place with most marks', () => {
    const { text } = snippetOf(`đất ${page}`, phrasesOf('dat dai'));
    expect(text).toContain('đất đai');
  });

  it('prefers different words to one that is said often', () => {
    const often = 'Đất, đất, đất, đất và đất. ';
    const { text } = snippetOf(
      `${often}${'Phần giữa. '.repeat(40)}Hồ sơ đất.`,
      phrasesOf('ho so dat'),
    );
    expect(text).toContain('Hồ sơ đất');
  });

  it('of a short page is the whole page', () => {
    expect(snippetOf('Đất đai.', phrasesOf('dai'))).toEqual({
      text: 'Đất đai.',
      marks: [{ start: 4, end: 7 }],
    });
  });
});

describe('what is marked', () => {
  const toMark = (text: string, typed: string) =>
    placesToMark([...tokensOf(text)], phrasesOf(typed)).map(({ start, end }) =>
      text.slice(start, end),
    );

  it('is what was typed where it stands together, and none of its words elsewhere on the page', () => {
    expect(toMark('Một việc qua cửa; bộ phận Một cửa của xã', 'mot cua')).toEqual(['Một cửa']);
  });

  it('is its words where they stand apart, on a page that has all of them', () => {
    expect(toMark('Một việc qua cửa', 'mot cua')).toEqual(['Một', 'cửa']);
    expect(toMark('Một việc khác', 'mot cua')).toEqual([]);
  });

  it('shows the phrase in the piece of the page, not a place with more of its words', () => {
    const text = `Một, một, một việc qua cửa. ${'Lời khác. '.repeat(40)}Bộ phận Một cửa của xã.`;
    const { text: piece, marks } = snippetOf(text, phrasesOf('mot cua'));
    expect(marks.map(({ start, end }) => piece.slice(start, end))).toEqual(['Một cửa']);
  });
});
