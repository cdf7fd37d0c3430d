// Votes that weigh: one each so far. The sum of all of them may need more than four bytes.
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { addColumns } from './add-columns.js';

const totalMembers = (type: 'integer' | 'bigint'): TableColumn =>
  new TableColumn({ name: 'totalMembers', type });

export class Weights1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'ballot', [{ name: 'weighted', type: 'boolean', before: false }]);
    await widen(runner, 'integer', 'bigint');
    await addColumns(runner, 'ballot_roll', [{ name: 'weights', type: 'text' }]);
    await addColumns(runner, 'participant', [{ name: 'voteWeight', type: 'integer', before: 1 }]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('participant', 'voteWeight');
    await runner.dropColumn('ballot_roll', 'weights');
    await widen(runner, 'bigint', 'integer');
    await runner.dropColumn('ballot', 'weighted');
  }
}

/** TypeORM drops and adds a column whose type changes; PostgreSQL keeps what is in it only when it is told in SQL. */
async function widen(
  runner: QueryRunner,
  from: 'integer' | 'bigint',
  to: 'integer' | 'bigint',
): Promise<void> {
  if (runner.connection.options.type === 'postgres')
    await runner.query(`ALTER TABLE "ballot" ALTER COLUMN "totalMembers" TYPE ${to}`);
  else await runner.changeColumn('ballot', totalMembers(from), totalMembers(to));
}
