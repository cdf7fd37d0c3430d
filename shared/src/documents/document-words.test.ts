// Numbers at the heads and feet of pages: part of the sheet, whatever sheets came in before it; and numbers that are part of the text.
import { expect, it } from 'vitest';
import { atOnce } from '../core/steps.js';
import { documentWordsInSteps } from './document-words.js';

const wordsOf = (pages: readonly string[]) => atOnce(documentWordsInSteps(pages)).words.join(' ');

it.each([
  ['at the head', ['1 một', '2 hai', '3 ba']],
  ['at the foot', ['một 1', 'hai 2', 'ba 3']],
  [
    'put out of step by a sheet that came in late',
    ['1 một', 'chen', '2 hai', '3 ba'],
    'một chen hai ba',
  ],
  ['put out of step by a sheet that went', ['1 một', '3 hai', '4 ba']],
])('belong to the sheet %s', (_, pages, text = 'một hai ba') => {
  expect(wordsOf(pages)).toBe(text);
});

it('stay where they are part of the text', () => {
  const pages = ['5 tổ được lập', 'Đạt 103', 'Còn 7', 'Tăng 15'];
  expect(wordsOf(pages)).toBe(pages.join(' '));
  expect(wordsOf(['12 người dự', '40 người vắng'])).toBe('12 người dự 40 người vắng');
});
