// What a page hears of the notes of a document: its own, and those only when one of them is another.
import type { Annotation } from '@hop/shared/annotations/annotation.js';
import { asWritten } from '@hop/shared/annotations/placement.js';
import { describe, expect, it } from 'vitest';
import { withOperations } from './note-operations';
import { NotesOnPages } from './notes-on-pages';
import { notesByPage } from './shown-notes';

const row = (id: string, page: number, version = 1): Annotation => ({
  ...{ id, version, text: `lần ${version}`, documentId: 'd', versionNumber: 1, page, kind: 'text' },
  ...{ colour: 'yellow', strokes: null, areas: null, spot: null, quote: null, writtenAt: 1 },
  ...asWritten(),
  ...{ sharedWith: [], opinionAt: null },
});
const file = { documentId: 'd', versionNumber: 1 };
const shown = (rows: readonly Annotation[]) => notesByPage(withOperations(rows, [], []), [], file);

describe('notes on the pages of a document', () => {
  const [a, b, c] = [row('a', 1), row('b', 1), row('c', 2)];
  it('are other ones on the page of a note that changed, and on no other', () => {
    const pages = new NotesOnPages();
    pages.show(shown([a, b, c]));
    const [first, second] = [pages.of(1), pages.of(2)];
    pages.show(shown([row('a', 1, 2), b, c]));
    expect(pages.of(2)).toBe(second);
    expect(pages.of(1)).not.toBe(first);
    expect(pages.of(1)[0]).toMatchObject({ text: 'lần 2' });
    expect(pages.of(1)[1]).toBe(first[1]);
  });
  it('are looked for anew in another file of the document', () => {
    const moved: Annotation = {
      ...{ ...a, placed: 'moved', placedVersion: 2, placedPage: 5 },
    };
    const [mine] = withOperations([moved], [], []);
    expect([...notesByPage(mine ? [mine] : [], [], file).keys()]).toEqual([1]);
    expect([...notesByPage(mine ? [mine] : [], [], { ...file, versionNumber: 2 }).keys()]).toEqual([
      5,
    ]);
  });
  it('of which a page has none are the same nothing', () => {
    const pages = new NotesOnPages();
    expect(pages.of(7)).toBe(pages.of(8));
    pages.show(shown([a]));
    expect(pages.of(7)).toEqual([]);
  });
});
