// E-mail addresses, and a trash for people and units: nobody of before has an address or lies in it.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns } from './add-columns.js';

export class TrashOfTheOffice1765000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'person', [
      { name: 'email', type: 'text', isNullable: true },
      { name: 'trashed', type: 'boolean', before: false },
    ]);
    await addColumns(runner, 'unit', [{ name: 'trashed', type: 'boolean', before: false }]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('person', ['email', 'trashed']);
    await runner.dropColumns('unit', ['trashed']);
  }
}
