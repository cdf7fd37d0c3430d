// Clashes of meetings that are kept on purpose: why, who said so, and what exactly clashed.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

const keptClash = new Table({
  name: 'kept_clash',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'otherMeetingId', type: 'text' },
    { name: 'sign', type: 'text' },
    { name: 'reason', type: 'text' },
    { name: 'by', type: 'text' },
    { name: 'at', type: 'bigint' },
  ],
  indices: [{ name: 'kept_clash_meeting', columnNames: ['meetingId'] }],
});

export class KeptClashes1766200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(keptClash);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(keptClash);
  }
}
