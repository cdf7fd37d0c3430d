// Which notes are well formed: each kind with its own parts, on a page unless it is plain text.
import { describe, expect, it } from 'vitest';
import { isWellFormed } from './note-form.js';

const on = { documentId: 'd', page: 2, text: '' };
const bare = { ...on, strokes: null, areas: null, spot: null, quote: null };
const quote = { exact: 'x', prefix: '', suffix: '', start: 0 };
const strokes = [[[1, 2] as [number, number]]];
const areas = [[1, 2, 3, 4] as [number, number, number, number]];

const pen = { ...bare, kind: 'pen', strokes } as const;
const highlight = { ...bare, kind: 'highlight', areas, quote } as const;
const sticky = { ...bare, kind: 'sticky', spot: { x: 1, y: 1 }, text: 'a' } as const;
const text = { ...bare, kind: 'text', text: 'a' } as const;
const bookmark = { ...bare, kind: 'bookmark' } as const;

describe('a note', () => {
  it.each([pen, highlight, { ...highlight, kind: 'underline' } as const, sticky, text, bookmark])(
    'of its kind is well formed: $kind',
    (note) => expect(isWellFormed(note)).toBe(true),
  );
  it('on words may be a sticky one', () => {
    expect(isWellFormed({ ...sticky, quote })).toBe(true);
  });
  it.each([
    { ...pen, strokes: null },
    { ...highlight, quote: null },
    { ...highlight, strokes },
    { ...sticky, spot: null },
    { ...text, quote },
    { ...bookmark, areas },
  ])('without its parts, or with those of another kind, is not: %j', (note) =>
    expect(isWellFormed(note)).toBe(false),
  );
  it('on no page is plain text only', () => {
    expect(isWellFormed({ ...text, documentId: null, page: null })).toBe(true);
    for (const note of [pen, highlight, sticky, bookmark])
      expect(isWellFormed({ ...note, page: null })).toBe(false);
  });
  it('of text, or at a spot, says something', () => {
    expect(isWellFormed({ ...text, text: '' })).toBe(false);
    expect(isWellFormed({ ...sticky, text: '' })).toBe(false);
  });
});
