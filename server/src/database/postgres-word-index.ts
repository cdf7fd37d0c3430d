// Words on PostgreSQL: a tsvector and a GIN index. Both sides are written out word by word, so that no parser or dictionary of the
// server takes them apart in another way than SQLite does.
import { tokensOf, type Phrase } from '@hop/shared/documents/search-words.js';
import type { FoundPage } from '../documents/text-index.js';
import { ask, type WordIndex } from './sql-text-index.js';

/** PostgreSQL keeps no greater place of a word than this, and no more than so many of one word. */
const MAX_PLACE = 16_383;
const MAX_PLACES = 255;

/** `'dat':1,5 'dai':2`: words are letters and digits, so the quotes need no escape. */
function vectorOf(text: string): string {
  const places = new Map<string, number[]>();
  let place = 0;
  for (const { word } of tokensOf(text)) {
    place = Math.min(MAX_PLACE, place + 1);
    const known = places.get(word) ?? [];
    if (known.length < MAX_PLACES) places.set(word, [...known, place]);
  }
  return Array.from(places, ([word, at]) => `'${word}':${at.join(',')}`).join(' ');
}

const matchOf = ({ words, open }: Phrase): string =>
  `(${words
    .map((word, index) => `'${word}'${open && index === words.length - 1 ? ':*' : ''}`)
    .join(' <-> ')})`;

export const postgresWordIndex: WordIndex = {
  async store(manager, sha256, { page, text }) {
    await ask(
      manager,
      `INSERT INTO "page_text" ("sha256", "page", "text", "words") VALUES (?, ?, ?, CAST(? AS tsvector))
       ON CONFLICT ("sha256", "page") DO UPDATE SET "text" = excluded."text", "words" = excluded."words"`,
      [sha256, page, text, vectorOf(text)],
    );
  },

  find: (manager, phrases, files) =>
    ask<FoundPage>(
      manager,
      `SELECT "sha256", "page", ts_rank("words", question, 1) AS rank
       FROM "page_text", CAST(? AS tsquery) AS question
       WHERE "words" @@ question AND "sha256" IN (${files.map(() => '?').join(', ')})`,
      [phrases.map(matchOf).join(' & '), ...files],
    ),
};
