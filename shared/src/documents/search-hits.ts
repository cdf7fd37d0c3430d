// The hits of a search, from the pages that say it: on the server, and on a device that keeps the texts. What is said by a title comes
// first, then the documents with the best page. How pages are found and ranked is for whoever holds the texts.
import { byPosition } from '../core/ordering.js';
import type { Document } from './document.js';
import type { SearchHit, SearchReply } from './search.js';
import { carriesAll, type Phrase } from './search-words.js';
import { snippetOf } from './snippet.js';

/** Hits of one answer. */
const MAX_HITS = 40;
/** Pages of one document beside others; alone it may fill the answer. */
const MAX_BESIDE_OTHERS = 3;

export type Searched = Pick<Document, 'id' | 'title' | 'documentNumber' | 'position'>;
export interface RankedPage {
  readonly page: number;
  /** Greater is better; only pages of one answer can be compared. */
  readonly rank: number;
  /** All that was typed stands there together: before every page that has its words apart. */
  readonly whole?: boolean;
}
export interface ShownHit<P extends RankedPage> extends Omit<SearchHit, 'snippet'> {
  /** null where only the title says it. */
  readonly found: P | null;
}
export interface RankedHits<P extends RankedPage> extends Omit<SearchReply, 'hits'> {
  readonly shown: readonly ShownHit<P>[];
}

interface Candidate<P> {
  readonly document: Searched;
  readonly titled: boolean;
  readonly pages: readonly P[];
}

export function rankedHits<D extends Searched, P extends RankedPage>(
  documents: readonly D[],
  phrases: readonly Phrase[],
  pagesOf: (document: D) => readonly P[],
): RankedHits<P> {
  const candidates = documents
    .map((document): Candidate<P> => {
      const pages = pagesOf(document).toSorted(byWorth);
      return { document, titled: saysSo(document, phrases), pages };
    })
    .filter(({ titled, pages }) => titled || pages.length > 0)
    .toSorted(better);
  const most = documents.length === 1 ? MAX_HITS : MAX_BESIDE_OTHERS;
  return {
    shown: candidates.flatMap((candidate) => placesIn(candidate, most)).slice(0, MAX_HITS),
    documents: candidates.length,
    pages: candidates.reduce((sum, { pages }) => sum + pages.length, 0),
  };
}

const saysSo = ({ title, documentNumber }: Searched, phrases: readonly Phrase[]): boolean =>
  carriesAll(`${documentNumber} ${title}`, phrases);

const together = (one: RankedPage, other: RankedPage): number =>
  Number(other.whole === true) - Number(one.whole === true);
const byWorth = (one: RankedPage, other: RankedPage): number =>
  together(one, other) || other.rank - one.rank;
const nowhere: RankedPage = { page: 0, rank: -Infinity };

function better(one: Candidate<RankedPage>, other: Candidate<RankedPage>): number {
  if (one.titled !== other.titled) return one.titled ? -1 : 1;
  const best = byWorth(one.pages[0] ?? nowhere, other.pages[0] ?? nowhere);
  // Two without a page are alike, and no number.
  return Math.sign(best) || byPosition(one.document, other.document);
}

/** The best pages: where all of it stands together before the others, both in the order of the document. */
function placesIn<P extends RankedPage>(
  { document, pages }: Candidate<P>,
  most: number,
): ShownHit<P>[] {
  const { id: documentId, title } = document;
  const about = { documentId, title, count: pages.length };
  if (pages.length === 0) return [{ ...about, page: 1, found: null }];
  const best = pages.slice(0, most).toSorted((a, b) => together(a, b) || a.page - b.page);
  return best.map((found) => ({ ...about, page: found.page, found }));
}

/** `text`: of the page; null where only the title says it. */
export function withSnippet(
  { documentId, title, page, count }: Omit<SearchHit, 'snippet'>,
  text: string | null,
  phrases: readonly Phrase[],
): SearchHit {
  const hit = { documentId, title, page, count };
  if (text === null) return { ...hit, snippet: null };
  const snippet = snippetOf(text, phrases);
  return { ...hit, snippet: { text: snippet.text, marks: [...snippet.marks] } };
}
