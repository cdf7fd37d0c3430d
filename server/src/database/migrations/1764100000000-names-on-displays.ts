// Ballots whose votes are shown by name on displays once declared. Those of before were prepared without it, and stay so.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NamesOnDisplays1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const no = runner.connection.options.type === 'postgres' ? 'false' : '0';
    await runner.query(
      `ALTER TABLE "ballot" ADD COLUMN "showNames" boolean NOT NULL DEFAULT ${no}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "ballot" DROP COLUMN "showNames"');
  }
}
