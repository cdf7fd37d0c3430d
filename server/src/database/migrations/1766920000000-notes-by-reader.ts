// Notes are read for one person, or for one document, and never for a whole meeting.
import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const indices = [
  ['annotation', new TableIndex({ name: 'annotation_document', columnNames: ['documentId'] })],
  [
    'annotation_share',
    new TableIndex({ name: 'annotation_share_reader', columnNames: ['participantId'] }),
  ],
] as const;

export class NotesByReader1766920000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, index] of indices) await runner.createIndex(table, index);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, index] of indices) await runner.dropIndex(table, index);
  }
}
