// Ballots of several kinds and methods, and hands counted site by site. What was stored before was one motion, voted on tablets.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { addColumns } from './add-columns.js';

const handCount = new Table({
  name: 'hand_count',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'ballotId', type: 'text' },
    { name: 'siteId', type: 'text', isNullable: true },
    { name: 'hands', type: 'text' },
    { name: 'enteredBy', type: 'text' },
    { name: 'name', type: 'text' },
    { name: 'at', type: 'bigint' },
  ],
  indices: [
    { name: 'hand_count_meeting', columnNames: ['meetingId'] },
    { name: 'hand_count_ballot', columnNames: ['ballotId'] },
  ],
});

export class KindsOfBallots1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'ballot', [
      { name: 'kind', type: 'text', before: 'motion' },
      { name: 'lines', type: 'text', before: '[]' },
      { name: 'seats', type: 'integer' },
      { name: 'method', type: 'text', before: 'tablet' },
      { name: 'lineTally', type: 'text' },
      { name: 'countConfirmed', type: 'text' },
    ]);
    await addColumns(runner, 'ballot_roll', [{ name: 'siteIds', type: 'text' }]);
    await addColumns(runner, 'ballot_progress', [{ name: 'handSites', type: 'text' }]);
    await runner.createTable(handCount);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(handCount);
    await runner.dropColumns('ballot_progress', ['handSites']);
    await runner.dropColumns('ballot_roll', ['siteIds']);
    await runner.dropColumns('ballot', [
      'kind',
      'lines',
      'seats',
      'method',
      'lineTally',
      'countConfirmed',
    ]);
  }
}
