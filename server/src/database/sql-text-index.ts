// The text of documents in the database. What both engines do alike; how each looks words up is its own file beside this one.
import type { Phrase } from '@hop/shared/documents/search-words.js';
import { TextIndex } from '../documents/text-index.js';
import type { FilePage, FoundPage, PageText, Reader } from '../documents/text-index.js';
import { placeholder } from '../kernel/rows-sql.js';
import type { WriteGate } from '../kernel/write-gate.js';
import type { EntityManager } from 'typeorm';

export interface WordIndex {
  store(manager: EntityManager, sha256: string, page: PageText): Promise<void>;
  find(
    manager: EntityManager,
    phrases: readonly Phrase[],
    files: readonly string[],
  ): Promise<FoundPage[]>;
}

export class SqlTextIndex extends TextIndex {
  constructor(
    private readonly gate: WriteGate,
    private readonly words: WordIndex,
  ) {
    super();
  }

  textPagesOf(sha256: string): Promise<number | null> {
    return this.gate.run(async (manager) => {
      const [row] = await ask<{ textPages: number }>(
        manager,
        'SELECT "textPages" FROM "text_file" WHERE "sha256" = ?',
        [sha256],
      );
      return row?.textPages ?? null;
    });
  }

  put(sha256: string, pages: readonly PageText[]): Promise<void> {
    return this.gate.run(async (manager) => {
      for (const page of pages) await this.words.store(manager, sha256, page);
    });
  }

  finish(sha256: string): Promise<number> {
    return this.gate.run(async (manager) => {
      const [row] = await ask<{ pages: number | string }>(
        manager,
        'SELECT COUNT(*) AS pages FROM "page_text" WHERE "sha256" = ?',
        [sha256],
      );
      const textPages = Number(row?.pages ?? 0);
      await ask(
        manager,
        `INSERT INTO "text_file" ("sha256", "textPages") VALUES (?, ?)
         ON CONFLICT ("sha256") DO UPDATE SET "textPages" = excluded."textPages"`,
        [sha256, textPages],
      );
      return textPages;
    });
  }

  async find(
    { manager }: Reader,
    phrases: readonly Phrase[],
    files: readonly string[],
  ): Promise<FoundPage[]> {
    if (phrases.length === 0 || files.length === 0) return [];
    return this.words.find(manager, phrases, files);
  }

  /** In one question: each costs a way to the database, and an answer shows many pages. */
  async textsOf({ manager }: Reader, pages: readonly FilePage[]): Promise<string[]> {
    if (pages.length === 0) return [];
    const rows = await ask<FilePage & { text: string }>(
      manager,
      `SELECT "sha256", "page", "text" FROM "page_text"
       WHERE ${pages.map(() => '("sha256" = ? AND "page" = ?)').join(' OR ')}`,
      pages.flatMap(({ sha256, page }) => [sha256, page]),
    );
    const nameOf = ({ sha256, page }: FilePage): string => `${sha256}/${page}`;
    const texts = new Map(rows.map((row) => [nameOf(row), row.text]));
    return pages.map((page) => texts.get(nameOf(page)) ?? '');
  }
}

/** A statement whose marks are `?`, on either engine. */
export async function ask<Row extends object>(
  manager: EntityManager,
  sql: string,
  values: readonly (string | number)[],
): Promise<Row[]> {
  let index = 0;
  const marked = sql.replace(/\?/g, () => placeholder(manager.connection, index++));
  const rows: unknown = await manager.query(marked, [...values]);
  return Array.isArray(rows) ? (rows as Row[]) : [];
}
