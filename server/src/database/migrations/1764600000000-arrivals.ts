// The secret that a meeting's arrival codes are made of, and where somebody arrived by one. Meetings of before get theirs when first asked.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

const secret = new Table({
  name: 'arrival_secret',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'secret', type: 'text' },
  ],
  indices: [{ name: 'arrival_secret_meeting', columnNames: ['meetingId'] }],
});

const arrival = new Table({
  name: 'arrival',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'sittingId', type: 'text' },
    { name: 'participantId', type: 'text' },
    { name: 'siteId', type: 'text', isNullable: true },
    { name: 'way', type: 'text' },
    { name: 'arrivedAt', type: 'bigint' },
  ],
  indices: [{ name: 'arrival_meeting', columnNames: ['meetingId'] }],
});

export class Arrivals1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(secret);
    await runner.createTable(arrival);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(arrival);
    await runner.dropTable(secret);
  }
}
