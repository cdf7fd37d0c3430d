// What a document's file is and whether its pages can be shown; uploads that come in parts. Everything stored so far is a PDF.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns } from './add-columns.js';

const ofDocument = [
  { name: 'format', type: 'text', before: 'pdf' },
  { name: 'reading', type: 'text', before: 'ready' },
];
const ofUpload = [
  { name: 'state', type: 'text', before: 'arrived' },
  { name: 'fingerprint', type: 'text', before: '' },
  { name: 'format', type: 'text', before: 'pdf' },
];

export class FormatsOfFiles1765100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'document', ofDocument);
    await addColumns(runner, 'upload', ofUpload);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns(
      'upload',
      ofUpload.map(({ name }) => name),
    );
    await runner.dropColumns(
      'document',
      ofDocument.map(({ name }) => name),
    );
  }
}
