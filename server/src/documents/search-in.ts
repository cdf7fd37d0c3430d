// The hits of a search in given documents. What is said by a title comes first, then the documents with the best page.
import type { SearchHit, SearchReply } from '@hop/shared/documents/search.js';
import { carriesAll, phrasesOf, type Phrase } from '@hop/shared/documents/search-words.js';
import { snippetOf } from '@hop/shared/documents/snippet.js';
import type { DocumentRow } from './document.entity.js';
import type { FoundPage, Reader, TextIndex } from './text-index.js';

/** Hits of one answer. */
const MAX_HITS = 40;
/** Pages of one document beside others; alone it may fill the answer. */
const MAX_BESIDE_OTHERS = 3;

interface Candidate {
  document: DocumentRow;
  titled: boolean;
  pages: FoundPage[];
}

export async function searchIn(
  index: TextIndex,
  reader: Reader,
  documents: readonly DocumentRow[],
  typed: string,
): Promise<SearchReply> {
  const phrases = phrasesOf(typed);
  const files = [...new Set(documents.map(({ sha256 }) => sha256))];
  const found = byFile(await index.find(reader, phrases, files));
  const candidates = documents
    .map((document): Candidate => {
      const pages = (found.get(document.sha256) ?? []).toSorted((a, b) => b.rank - a.rank);
      return { document, titled: saysSo(document, phrases), pages };
    })
    .filter(({ titled, pages }) => titled || pages.length > 0)
    .toSorted(better);
  const most = documents.length === 1 ? MAX_HITS : MAX_BESIDE_OTHERS;
  const hits: SearchHit[] = [];
  for (const candidate of candidates) {
    if (hits.length >= MAX_HITS) break;
    hits.push(...(await hitsOf(index, reader, candidate, phrases, most)));
  }
  return {
    hits: hits.slice(0, MAX_HITS),
    documents: candidates.length,
    pages: candidates.reduce((sum, { pages }) => sum + pages.length, 0),
  };
}

function byFile(pages: readonly FoundPage[]): ReadonlyMap<string, FoundPage[]> {
  const files = new Map<string, FoundPage[]>();
  for (const page of pages) {
    const others = files.get(page.sha256);
    if (others) others.push(page);
    else files.set(page.sha256, [page]);
  }
  return files;
}

const saysSo = ({ title, documentNumber }: DocumentRow, phrases: readonly Phrase[]): boolean =>
  carriesAll(`${documentNumber} ${title}`, phrases);

const bestRank = ({ pages }: Candidate): number => pages[0]?.rank ?? -Infinity;

function better(one: Candidate, other: Candidate): number {
  if (one.titled !== other.titled) return one.titled ? -1 : 1;
  return (
    Math.sign(bestRank(other) - bestRank(one)) || one.document.position - other.document.position
  );
}

/** The best pages, in the order of the document. */
async function hitsOf(
  index: TextIndex,
  reader: Reader,
  { document, pages }: Candidate,
  phrases: readonly Phrase[],
  most: number,
): Promise<SearchHit[]> {
  const { id: documentId, title } = document;
  const about = { documentId, title, count: pages.length };
  if (pages.length === 0) return [{ ...about, page: 1, snippet: null }];
  const hits: SearchHit[] = [];
  for (const found of pages.slice(0, most).toSorted((a, b) => a.page - b.page)) {
    const { text, marks } = snippetOf(await index.textOf(reader, found), phrases);
    hits.push({ ...about, page: found.page, snippet: { text, marks: [...marks] } });
  }
  return hits;
}
