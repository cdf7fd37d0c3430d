// The text of documents, page by page, with an index of its words for each engine; and how far the reading of each document is.
// The tables belong to database/sql-text-index.ts alone and are no entities.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { addColumns } from './add-columns.js';

const textFile = new Table({
  name: 'text_file',
  columns: [
    { name: 'sha256', type: 'text', isPrimary: true },
    { name: 'textPages', type: 'integer' },
  ],
});

const isPostgres = (runner: QueryRunner): boolean => runner.connection.options.type === 'postgres';

export class TextOfDocuments1765200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'document', [
      { name: 'textState', type: 'text', before: 'pending' },
      { name: 'textPages', type: 'integer', before: 0 },
    ]);
    await runner.createTable(textFile);
    await (isPostgres(runner) ? postgresTables(runner) : sqliteTables(runner));
    // What was stored before is read too. The kind is that of documents/read-text-job.ts.
    const payload = `'{"sha256":"' || "sha256" || '","pages":' || "pages" || '}'`;
    await runner.query(`
      INSERT INTO "outbox" ("id", "scopeId", "kind", "payload", "state", "dueAt", "attempts")
      SELECT 'read-text-' || "id", 'meeting:' || "meetingId", 'document.readText', ${payload}, 'waiting', 0, 0
      FROM "document"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "outbox" WHERE "kind" = 'document.readText'`);
    if (!isPostgres(runner)) await runner.query(`DROP TABLE "page_index"`);
    await runner.query(`DROP TABLE "page_text"`);
    await runner.dropTable(textFile);
    await runner.dropColumns('document', ['textState', 'textPages']);
  }
}

/** The index keeps words and no text; its rows are those of `page_text`, by `key`. */
async function sqliteTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE "page_text" (
      "key" integer PRIMARY KEY, "sha256" text NOT NULL, "page" integer NOT NULL, "text" text NOT NULL,
      UNIQUE ("sha256", "page"))`);
  await runner.query(`
    CREATE VIRTUAL TABLE "page_index" USING fts5(
      file, words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0')`);
}

async function postgresTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE "page_text" (
      "key" bigserial PRIMARY KEY, "sha256" text NOT NULL, "page" integer NOT NULL, "text" text NOT NULL,
      "words" tsvector NOT NULL, UNIQUE ("sha256", "page"))`);
  await runner.query(`CREATE INDEX "page_text_words" ON "page_text" USING gin ("words")`);
}
