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
  const shown = candidates.flatMap((candidate) => placesIn(candidate, most)).slice(0, MAX_HITS);
  return {
    hits: await withSnippets(index, reader, shown, phrases),
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

interface Shown extends Omit<SearchHit, 'snippet'> {
  /** null where only the title says it. */
  found: FoundPage | null;
}

/** The best pages, in the order of the document. */
function placesIn({ document, pages }: Candidate, most: number): Shown[] {
  const { id: documentId, title } = document;
  const about = { documentId, title, count: pages.length };
  if (pages.length === 0) return [{ ...about, page: 1, found: null }];
  const best = pages.slice(0, most).toSorted((a, b) => a.page - b.page);
  return best.map((found) => ({ ...about, page: found.page, found }));
}

async function withSnippets(
  index: TextIndex,
  reader: Reader,
  shown: readonly Shown[],
  phrases: readonly Phrase[],
): Promise<SearchHit[]> {
  const pages = shown.flatMap(({ found }) => found ?? []);
  const texts = new Map(
    (await index.textsOf(reader, pages)).map((text, at) => [pages[at], text] as const),
  );
  return shown.map(({ found, ...hit }) => {
    if (found === null) return { ...hit, snippet: null };
    const { text, marks } = snippetOf(texts.get(found) ?? '', phrases);
    return { ...hit, snippet: { text, marks: [...marks] } };
  });
}
