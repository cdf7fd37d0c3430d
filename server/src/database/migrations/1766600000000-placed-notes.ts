// Notes that stay with a document that is replaced: the words on which each lies in the file in use. And of a file that was replaced,
// who could read it while it was in use.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, type AddedColumn } from './add-columns.js';

const onAnnotation: readonly AddedColumn[] = [
  { name: 'placedStart', type: 'integer' },
  { name: 'placedExact', type: 'text' },
];
// Of what was replaced so far nobody knows who could read it: it stays with those who run the meeting.
const onVersion: readonly AddedColumn[] = [
  { name: 'access', type: 'text', before: 'staff' },
  { name: 'readerIds', type: 'text' },
  { name: 'internal', type: 'boolean', before: false },
  { name: 'reviewState', type: 'text', before: 'unreviewed' },
  { name: 'issued', type: 'boolean', before: false },
];
const namesOf = (columns: readonly AddedColumn[]): string[] => columns.map(({ name }) => name);

export class PlacedNotes1766600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'annotation', onAnnotation);
    await addColumns(runner, 'document_version', onVersion);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('document_version', namesOf(onVersion));
    await runner.dropColumns('annotation', namesOf(onAnnotation));
  }
}
