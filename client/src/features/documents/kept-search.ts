// Search without a network, in the texts that this device keeps: the same words, order and pieces as the server's answer. What was once
// read is held in memory, folded, until the vault is locked: every key that is typed asks again.
import type { Document } from '@hop/shared/documents/document.js';
import { pageTextsSchema } from '@hop/shared/documents/page-texts.js';
import type { SearchReply } from '@hop/shared/documents/search.js';
import { rankedHits, withSnippet, type RankedPage } from '@hop/shared/documents/search-hits.js';
import {
  foldedWords,
  phrasesOf,
  wholeOf,
  type Phrase,
} from '@hop/shared/documents/search-words.js';
import type { OpenVault } from '../../lib/vault/open-vault';
import { textUrl } from '../../live';

interface KeptPage {
  readonly page: number;
  readonly text: string;
  /** Words without marks, a blank before, between and after. */
  readonly folded: string;
}
interface FoundPage extends RankedPage, Pick<KeptPage, 'text'> {}
export interface KeptReply extends SearchReply {
  /** Documents whose text this device has not: nothing is said of them. */
  readonly notHere: number;
}

const known = new WeakMap<OpenVault, Map<string, readonly KeptPage[]>>();

/** `documents`: in which one may look. Null when the text of none of them is here. */
export async function searchKept(
  vault: OpenVault,
  meetingId: string,
  documents: readonly Document[],
  typed: string,
): Promise<KeptReply | null> {
  const phrases = phrasesOf(typed);
  const pages = new Map<string, readonly FoundPage[]>();
  let notHere = 0;
  for (const document of documents) {
    const kept = await pagesOf(vault, textUrl(meetingId, document));
    if (kept !== null) pages.set(document.id, foundOn(kept, phrases));
    // A picture has no text anywhere; the list says so as ever.
    else if (document.textState === 'ready') notHere += 1;
  }
  if (pages.size === 0 && notHere > 0) return null;
  const { shown, ...counts } = rankedHits(documents, phrases, ({ id }) => pages.get(id) ?? []);
  const hits = shown.map((hit) => withSnippet(hit, hit.found && hit.found.text, phrases));
  return { hits, ...counts, notHere };
}

async function pagesOf(vault: OpenVault, path: string): Promise<readonly KeptPage[] | null> {
  const read = known.get(vault) ?? new Map<string, readonly KeptPage[]>();
  known.set(vault, read);
  const before = read.get(path);
  if (before !== undefined) return before;
  const kept = pageTextsSchema.safeParse(await vault.json(path).catch(() => null));
  if (!kept.success) return null;
  const pages = kept.data.pages.map((text, index) => ({
    ...{ page: index + 1, text },
    folded: ` ${foldedWords(text)} `,
  }));
  read.set(path, pages);
  return pages;
}

function foundOn(pages: readonly KeptPage[], phrases: readonly Phrase[]): FoundPage[] {
  const wanted = phrases.map(asFolded);
  const whole = wholeOf(phrases);
  const together = whole && asFolded(whole);
  return pages.flatMap(({ page, text, folded }) => {
    const counts = wanted.map((phrase) => timesIn(folded, phrase));
    if (counts.length === 0 || counts.some((count) => count === 0)) return [];
    // A short page that says it is more about it than a long one.
    const rank = counts.reduce((sum, count) => sum + count, 0) / Math.log2(folded.length + 2);
    return [{ page, text, rank, whole: together !== null && folded.includes(together) }];
  });
}

const asFolded = ({ words, open }: Phrase): string => ` ${words.join(' ')}${open ? '' : ' '}`;

function timesIn(text: string, phrase: string): number {
  let count = 0;
  // Two of a word may share the blank between them.
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length - 1))
    count += 1;
  return count;
}
