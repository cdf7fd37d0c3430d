// Files of a document that were replaced, whom it names, how far it is looked over, what readers may do with it, and its trash.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { addColumns, type AddedColumn } from './add-columns.js';

const onDocument: readonly AddedColumn[] = [
  { name: 'readerIds', type: 'text' },
  { name: 'internal', type: 'boolean', before: false },
  { name: 'recall', type: 'boolean', before: false },
  { name: 'recalledAt', type: 'bigint' },
  { name: 'reviewState', type: 'text', before: 'unreviewed' },
  { name: 'reviewerId', type: 'text' },
  { name: 'reviewedBy', type: 'text' },
  { name: 'reviewedAt', type: 'bigint' },
  { name: 'reviewNote', type: 'text' },
  { name: 'versionNumber', type: 'integer', before: 1 },
  { name: 'versionAt', type: 'bigint', before: 0 },
  { name: 'versionBy', type: 'text' },
  { name: 'versionNote', type: 'text', before: '' },
  { name: 'removedAt', type: 'bigint' },
];
const versions = new Table({
  name: 'document_version',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'documentId', type: 'text' },
    { name: 'versionNumber', type: 'integer' },
    { name: 'fileName', type: 'text' },
    { name: 'sizeBytes', type: 'bigint' },
    { name: 'format', type: 'text' },
    { name: 'reading', type: 'text' },
    { name: 'pages', type: 'integer' },
    { name: 'sha256', type: 'text' },
    { name: 'note', type: 'text' },
    { name: 'handedInBy', type: 'text', isNullable: true },
    { name: 'handedInAt', type: 'bigint' },
  ],
  indices: [{ name: 'document_version_meeting', columnNames: ['meetingId'] }],
});
const readers = new Table({
  name: 'document_reader',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'documentId', type: 'text' },
    { name: 'participantId', type: 'text' },
  ],
  indices: [
    { name: 'document_reader_meeting', columnNames: ['meetingId'] },
    { name: 'document_reader_document', columnNames: ['documentId'] },
  ],
});

export class KeptDocuments1765300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'document', onDocument);
    // A file that is there already came in when its document did.
    await runner.query(`UPDATE "document" SET "versionAt" = "addedAt"`);
    await runner.createTable(versions);
    await runner.createTable(readers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(readers);
    await runner.dropTable(versions);
    await runner.dropColumns(
      'document',
      onDocument.map(({ name }) => name),
    );
  }
}
