// The hits of a search in given documents: found and ranked by the index, put together by the rule that devices have, too.
import type { SearchReply } from '@hop/shared/documents/search.js';
import { rankedHits, withSnippet } from '@hop/shared/documents/search-hits.js';
import { phrasesOf, wholeOf } from '@hop/shared/documents/search-words.js';
import type { DocumentRow } from './document.entity.js';
import type { FoundPage, Reader, TextIndex } from './text-index.js';

export async function searchIn(
  index: TextIndex,
  reader: Reader,
  documents: readonly DocumentRow[],
  typed: string,
): Promise<SearchReply> {
  const phrases = phrasesOf(typed);
  const files = [...new Set(documents.map(({ sha256 }) => sha256))];
  const whole = wholeOf(phrases);
  const pagesFound = await index.find(reader, phrases, files);
  const together = new Set(
    whole === null || pagesFound.length === 0
      ? []
      : (await index.find(reader, [whole], files)).map(placeOf),
  );
  const found = byFile(pagesFound.map((page) => ({ ...page, whole: together.has(placeOf(page)) })));
  const ranked = rankedHits(documents, phrases, ({ sha256 }) => found.get(sha256) ?? []);
  const { shown, ...counts } = ranked;
  const pages = shown.flatMap(({ found: page }) => page ?? []);
  const texts = new Map(
    (await index.textsOf(reader, pages)).map((text, at) => [pages[at], text] as const),
  );
  const hits = shown.map((hit) =>
    withSnippet(hit, hit.found && (texts.get(hit.found) ?? ''), phrases),
  );
  return { hits, ...counts };
}

const placeOf = ({ sha256, page }: FoundPage): string => `${sha256} ${page}`;

function byFile<P extends FoundPage>(pages: readonly P[]): ReadonlyMap<string, P[]> {
  const files = new Map<string, P[]>();
  for (const page of pages) {
    const others = files.get(page.sha256);
    if (others) others.push(page);
    else files.set(page.sha256, [page]);
  }
  return files;
}
