// Notes become strokes, highlights and marks on the pages of one file; they are shown to chosen people and sent as opinions.
import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { addColumns, type AddedColumn } from './add-columns.js';

const columns: readonly AddedColumn[] = [
  { name: 'versionNumber', type: 'integer' },
  { name: 'kind', type: 'text', before: 'text' },
  { name: 'colour', type: 'text', before: 'yellow' },
  { name: 'strokes', type: 'text' },
  { name: 'areas', type: 'text' },
  { name: 'spot', type: 'text' },
  { name: 'quote', type: 'text' },
  { name: 'placed', type: 'text', before: 'there' },
  { name: 'placedVersion', type: 'integer' },
  { name: 'placedPage', type: 'integer' },
  { name: 'sharedWith', type: 'text', before: '[]' },
  { name: 'opinionAt', type: 'bigint' },
];

const writer = new TableIndex({ name: 'annotation_writer', columnNames: ['participantId'] });

const share = new Table({
  name: 'annotation_share',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'annotationId', type: 'text' },
    { name: 'participantId', type: 'text' },
  ],
  indices: [
    { name: 'annotation_share_meeting', columnNames: ['meetingId'] },
    { name: 'annotation_share_note', columnNames: ['annotationId'] },
  ],
});

const opinion = new Table({
  name: 'opinion',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
  ],
  indices: [{ name: 'opinion_meeting', columnNames: ['meetingId'] }],
});

export class NotesOnPages1766500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'annotation', columns);
    // Which file a note was written on was not kept; its readers see it on the one that is there.
    await runner.query(
      'UPDATE "annotation" SET "versionNumber" = (SELECT "versionNumber" FROM "document" WHERE "document"."id" = "annotation"."documentId")',
    );
    await runner.createIndex('annotation', writer);
    for (const table of [share, opinion]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [opinion, share]) await runner.dropTable(table);
    await runner.dropIndex('annotation', writer);
    await runner.dropColumns(
      'annotation',
      columns.map(({ name }) => name),
    );
  }
}
