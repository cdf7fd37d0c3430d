// When a meeting is meant to end, what was changed after it was issued, and sittings that are planned beforehand.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns } from './add-columns.js';

export class PlannedSittings1765400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'meeting', [
      { name: 'plannedEndAt', type: 'bigint' },
      { name: 'changes', type: 'text', before: '[]' },
    ]);
    await addColumns(runner, 'sitting', [
      { name: 'title', type: 'text', before: '' },
      { name: 'startsAt', type: 'bigint' },
      { name: 'plannedEndAt', type: 'bigint' },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('sitting', ['title', 'startsAt', 'plannedEndAt']);
    await runner.dropColumns('meeting', ['plannedEndAt', 'changes']);
  }
}
