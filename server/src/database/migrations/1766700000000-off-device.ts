// Documents that no device keeps for reading without a network.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns } from './add-columns.js';

export class OffDevice1766700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'document', [
      { name: 'keepOffDevice', type: 'boolean', before: false },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('document', 'keepOffDevice');
  }
}
