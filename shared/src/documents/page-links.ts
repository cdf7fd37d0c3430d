// A page of a document as people write it: "trang 12", "tr. 12", "trang 12-14", with the document's number or title near it.
import type { Document } from './document.js';
import { spansIn, tokensOf } from './search-words.js';
import { pageWords } from './words-pages.js';

/** Where in a text a page is named. */
export interface PageMention {
  readonly documentId: string;
  readonly page: number;
  readonly start: number;
  readonly end: number;
  readonly lastPage: number;
}
type Named = Pick<Document, 'id' | 'title' | 'documentNumber' | 'pages'>;

/** Shorter titles (a kind of document alone) stand in many texts that do not mean the document. */
const SHORTEST_TITLE = 12;
/** A document is named at most so many characters from its page. */
const NEAR = 120;

interface Place {
  readonly document: Named;
  readonly start: number;
  readonly end: number;
}

/** Where documents are named by number or title, marks and case not counting. */
function namesIn(text: string, documents: readonly Named[]): Place[] {
  const tokens = [...tokensOf(text)];
  return documents.flatMap((document) =>
    [
      // Not given out yet ("/KH-UBND"), a number is that of many.
      /\d/.test(document.documentNumber) ? document.documentNumber : '',
      document.title.length < SHORTEST_TITLE ? '' : document.title,
    ]
      .map((name) => Array.from(tokensOf(name), ({ word }) => word))
      .filter((words) => words.length > 0)
      .flatMap((words) => spansIn(tokens, [{ words, open: false }]))
      .map(({ start, end }) => ({ document, start, end })),
  );
}

const apart = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(a.start - b.end, b.start - a.end, 0);

/** Across the end of a clause a name is further away than any in the clause itself. */
function far(text: string, name: Place, page: { start: number; end: number }): number {
  const between = text.slice(Math.min(name.end, page.end), Math.max(name.start, page.start));
  return apart(name, page) + (/[.;!?\n]\s/.test(between) ? NEAR : 0);
}

/**
 * The pages that a text names. They are of the document named nearest to them, else of `usual`; of no document: no mention. A page
 * that the document does not have is none either.
 */
export function pageMentions(
  text: string,
  documents: readonly Named[],
  usual: string | null = null,
): PageMention[] {
  const names = namesIn(text, documents);
  return [...text.matchAll(pageWords)].flatMap((match): PageMention[] => {
    const place = { start: match.index, end: match.index + match[0].length };
    const near = names
      .filter((name) => apart(name, place) <= NEAR)
      .toSorted((a, b) => far(text, a, place) - far(text, b, place))[0];
    const document = near?.document ?? documents.find(({ id }) => id === usual);
    const page = Number(match[1]);
    if (document === undefined || page < 1 || page > document.pages) return [];
    const last = Number(match[2] ?? page);
    const lastPage = last >= page && last <= document.pages ? last : page;
    return [{ ...place, documentId: document.id, page, lastPage }];
  });
}
