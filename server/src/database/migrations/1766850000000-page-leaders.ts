// Who was handed the lead of the shown page.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns } from './add-columns.js';

export class PageLeaders1766850000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'presentation', [{ name: 'leaderId', type: 'text' }]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('presentation', 'leaderId');
  }
}
