// The same bytes lie in a folder once: what the command asks of the folder holds in the database as well.
import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const once = new TableIndex({
  name: 'folder_file_once',
  columnNames: ['folderId', 'sha256'],
  isUnique: true,
});

export class FilesOnce1766900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('folder_file', once);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('folder_file', once);
  }
}
