// Words of a note found again in the text of a page, as the engine lays it: a span for each run of letters, a break at a line's end.
import { describe, expect, it } from 'vitest';
import { rangeOf } from './page-words';

function layer(...lines: readonly string[]): HTMLElement {
  const text = document.createElement('div');
  for (const line of lines) {
    const span = document.createElement('span');
    span.textContent = line;
    text.append(span, document.createElement('br'));
  }
  document.body.append(text);
  return text;
}
const found = (text: HTMLElement, exact: string, start: number) => {
  const range = rangeOf({ exact, start }, text);
  return range && [range.startContainer.textContent, range.startOffset, range.endOffset];
};

describe('the words of a note', () => {
  it('are found whatever the blanks between them', () => {
    const text = layer('Thu ngân sách', 'chín tháng');
    expect(rangeOf({ exact: 'sách chín', start: 10 }, text)?.endContainer.textContent).toBe(
      'chín tháng',
    );
    expect(rangeOf({ exact: 'ngân  sách', start: 4 }, text)).not.toBeNull();
  });
  it('are those nearest to where they stood, of several', () => {
    const text = layer('một hai', 'ba một', 'một bốn');
    expect(found(text, 'một', 0)).toEqual(['một hai', 0, 3]);
    expect(found(text, 'một', 11)).toEqual(['ba một', 3, 6]);
    expect(found(text, 'một', 16)).toEqual(['một bốn', 0, 3]);
  });
  it('are nowhere where they are not', () => {
    expect(found(layer('một hai'), 'năm', 0)).toBeNull();
  });
});
