// Words on SQLite: FTS5 over text without marks (its own folding leaves đ as it is). The file's hash is a word too, so that a
// search walks the pages of one meeting's files and not those of every meeting.
import { foldedWords, type Phrase } from '@hop/shared/documents/search-words.js';
import type { FoundPage } from '../documents/text-index.js';
import { ask, type WordIndex } from './sql-text-index.js';

/** Only letters and digits stand in the quotes, so nothing in them is an operator. */
const matchOf = ({ words, open }: Phrase): string => `"${words.join(' ')}"${open ? ' *' : ''}`;

const questionOf = (phrases: readonly Phrase[], files: readonly string[]): string => {
  const inFiles = files.map((sha256) => `"${sha256}"`).join(' OR ');
  return `file : (${inFiles}) AND words : (${phrases.map(matchOf).join(' AND ')})`;
};

export const sqliteWordIndex: WordIndex = {
  async store(manager, sha256, { page, text }) {
    const [row] = await ask<{ key: number }>(
      manager,
      `INSERT INTO "page_text" ("sha256", "page", "text") VALUES (?, ?, ?)
       ON CONFLICT ("sha256", "page") DO UPDATE SET "text" = excluded."text" RETURNING "key"`,
      [sha256, page, text],
    );
    if (!row) throw new Error('a page of text has no key');
    await ask(manager, 'DELETE FROM "page_index" WHERE rowid = ?', [row.key]);
    await ask(manager, 'INSERT INTO "page_index" (rowid, file, words) VALUES (?, ?, ?)', [
      row.key,
      sha256,
      foldedWords(text),
    ]);
  },

  find: (manager, phrases, files) =>
    ask<FoundPage>(
      manager,
      `SELECT "page_text"."sha256", "page_text"."page", -bm25("page_index", 0.0, 1.0) AS rank
       FROM "page_index" JOIN "page_text" ON "page_text"."key" = "page_index".rowid
       WHERE "page_index" MATCH ?`,
      [questionOf(phrases, files)],
    ),
};
