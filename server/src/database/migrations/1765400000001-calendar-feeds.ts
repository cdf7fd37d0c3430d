// The address at which a person's own calendar is read without signing in; only its hash.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

const feed = new Table({
  name: 'calendar_feed',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'personId', type: 'text' },
    { name: 'createdAt', type: 'bigint' },
  ],
  indices: [{ name: 'calendar_feed_person', columnNames: ['personId'] }],
});

export class CalendarFeeds1765400000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(feed);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(feed);
  }
}
