// Catalogues of the office: words, rooms and rules of types of meetings. Offices of before have none.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

const tables = [
  new Table({
    name: 'catalogue_entry',
    columns: [
      { name: 'id', type: 'text', isPrimary: true },
      { name: 'version', type: 'integer' },
      { name: 'kind', type: 'text' },
      { name: 'name', type: 'text' },
      { name: 'trashed', type: 'boolean' },
    ],
  }),
  new Table({
    name: 'room',
    columns: [
      { name: 'id', type: 'text', isPrimary: true },
      { name: 'version', type: 'integer' },
      { name: 'name', type: 'text' },
      { name: 'address', type: 'text' },
      { name: 'seats', type: 'text' },
      { name: 'state', type: 'text' },
    ],
  }),
  new Table({
    name: 'type_rules',
    columns: [
      { name: 'id', type: 'text', isPrimary: true },
      { name: 'version', type: 'integer' },
      { name: 'rules', type: 'text' },
    ],
  }),
];

export class Catalogues1765900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.dropTable(table);
  }
}
