// What the roll keeps of earlier comings, and who came instead. The roll of before knows the last coming alone.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns } from './add-columns.js';

export class Spells1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'attendance', [
      { name: 'substitute', type: 'text' },
      { name: 'spells', type: 'text', before: '[]' },
      { name: 'beforeArrival', type: 'text' },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('attendance', ['substitute', 'spells', 'beforeArrival']);
  }
}
