// Which pages of each document somebody has read.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns } from './add-columns.js';

export class ReadPages1766800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'readership', [{ name: 'readPages', type: 'text', before: '{}' }]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('readership', 'readPages');
  }
}
