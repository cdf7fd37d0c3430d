// What is made ready before the meeting: displays named in advance, what they will show, and how the list of an item will be run.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

const preparedScene = new Table({
  name: 'prepared_scene',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'moment', type: 'text' },
    { name: 'agendaItemId', type: 'text', isNullable: true },
    { name: 'displayId', type: 'text', isNullable: true },
    { name: 'picture', type: 'text' },
  ],
  indices: [{ name: 'prepared_scene_meeting', columnNames: ['meetingId'] }],
});

const listPlan = new Table({
  name: 'list_plan',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'agendaItemId', type: 'text' },
    { name: 'about', type: 'text' },
    { name: 'opening', type: 'text' },
    { name: 'order', type: 'text' },
    { name: 'limitSeconds', type: 'integer', isNullable: true },
    { name: 'totalSeconds', type: 'integer', isNullable: true },
  ],
  indices: [{ name: 'list_plan_meeting', columnNames: ['meetingId'] }],
});

const tables = [preparedScene, listPlan];

export class PreparedRoom1766400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const no = runner.connection.options.type === 'postgres' ? 'false' : '0';
    await runner.query(
      `ALTER TABLE "display" ADD COLUMN "unpaired" boolean NOT NULL DEFAULT ${no}`,
    );
    for (const table of tables) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.dropTable(table);
    await runner.query('ALTER TABLE "display" DROP COLUMN "unpaired"');
  }
}
