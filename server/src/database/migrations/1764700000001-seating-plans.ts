// The seating plan of a meeting. Meetings of before have none.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

const seatingPlan = new Table({
  name: 'seating_plan',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'template', type: 'text' },
    { name: 'seats', type: 'text' },
  ],
  indices: [{ name: 'seating_plan_meeting', columnNames: ['meetingId'] }],
});

export class SeatingPlans1764700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(seatingPlan);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(seatingPlan);
  }
}
