// The counting board of a meeting. Meetings of before have none, and their rules ask for none.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

const tellers = new Table({
  name: 'tellers',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'participantIds', type: 'text' },
    { name: 'leadId', type: 'text' },
    { name: 'appointedAt', type: 'bigint' },
    { name: 'ballotId', type: 'text', isNullable: true },
    { name: 'name', type: 'text' },
    { name: 'earlier', type: 'text' },
  ],
  indices: [{ name: 'tellers_meeting', columnNames: ['meetingId'] }],
});

export class Tellers1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(tellers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(tellers);
  }
}
