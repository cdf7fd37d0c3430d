// Who has opened which document, and when each person's devices were last seen.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

const readership = new Table({
  name: 'readership',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'opened', type: 'text' },
  ],
  indices: [{ name: 'readership_meeting', columnNames: ['meetingId'] }],
});

const sighting = new Table({
  name: 'sighting',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'meetingId', type: 'text' },
    { name: 'lastSeenAt', type: 'bigint' },
    { name: 'clockOffsetMs', type: 'bigint', isNullable: true },
  ],
  indices: [{ name: 'sighting_meeting', columnNames: ['meetingId'] }],
});

export class Readiness1765600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [readership, sighting]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [sighting, readership]) await runner.dropTable(table);
  }
}
