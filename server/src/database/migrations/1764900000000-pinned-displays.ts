// What a display is made to show, the screens that wait for their code to be typed, and when a recess is meant to end.
import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { addColumns } from './add-columns.js';

const screenCode = new Table({
  name: 'screen_code',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'shownSince', type: 'bigint' },
    { name: 'shownAt', type: 'bigint' },
  ],
});
const onDisplay = [
  { name: 'screen', type: 'text' },
  { name: 'pinnedScene', type: 'text' },
  { name: 'pinnedAt', type: 'bigint' },
];

export class PinnedDisplays1764900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'display', onDisplay);
    await runner.createIndex(
      'display',
      new TableIndex({ name: 'display_screen', columnNames: ['screen'] }),
    );
    await addColumns(runner, 'meeting', [{ name: 'resumesAt', type: 'bigint' }]);
    await runner.createTable(screenCode);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(screenCode);
    await runner.dropColumn('meeting', 'resumesAt');
    await runner.dropIndex('display', 'display_screen');
    await runner.dropColumns(
      'display',
      onDisplay.map(({ name }) => name),
    );
  }
}
