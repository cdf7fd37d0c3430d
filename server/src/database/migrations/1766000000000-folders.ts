// Folders of accounts and of units, and their files.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

const text = (name: string) => ({ name, type: 'text' });
const key = [
  { name: 'id', type: 'text', isPrimary: true },
  { name: 'version', type: 'integer' },
];

const tables = [
  new Table({
    name: 'folder',
    columns: [...key, text('kind'), text('ownerId')],
    indices: [{ name: 'folder_owner', columnNames: ['ownerId'], isUnique: true }],
  }),
  new Table({
    name: 'folder_file',
    columns: [
      ...[...key, text('folderId'), text('name'), text('binder'), text('fileName')],
      ...[{ name: 'sizeBytes', type: 'bigint' }, text('format'), text('reading')],
      ...[{ name: 'pages', type: 'integer' }, text('sha256'), { name: 'putAt', type: 'bigint' }],
      ...[text('putBy'), { name: 'trashedAt', type: 'bigint', isNullable: true }],
    ],
    indices: [{ name: 'folder_file_folder', columnNames: ['folderId'] }],
  }),
];

export class Folders1766000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.dropTable(table);
  }
}
