// The texts of all pages of a file, in the order of its pages. Those of a file that was replaced stay: nothing ever leaves the index.
import type { Reader, TextIndex } from './text-index.js';

export interface FileOfPages {
  readonly sha256: string;
  readonly pages: number;
}

/** Pages that are asked for at once: a database takes so many conditions in one question. */
const AT_ONCE = 100;

/** Empty where a page carries no text or was not read. */
export async function pageTexts(
  index: TextIndex,
  reader: Reader,
  { sha256, pages }: FileOfPages,
): Promise<string[]> {
  const texts: string[] = [];
  for (let from = 1; from <= pages; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, pages - from + 1);
    const wanted = Array.from({ length: count }, (_, at) => ({ sha256, page: from + at }));
    texts.push(...(await index.textsOf(reader, wanted)));
  }
  return texts;
}
