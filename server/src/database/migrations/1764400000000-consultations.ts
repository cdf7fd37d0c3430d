// Written consultations and the answers to them.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

const consultation = new Table({
  name: 'consultation',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'position', type: 'integer' },
    { name: 'question', type: 'text' },
    { name: 'documentId', type: 'text', isNullable: true },
    { name: 'majority', type: 'text' },
    { name: 'totalMembers', type: 'integer' },
    { name: 'state', type: 'text' },
    { name: 'openedAt', type: 'bigint', isNullable: true },
    { name: 'dueAt', type: 'bigint' },
    { name: 'closedAt', type: 'bigint', isNullable: true },
    { name: 'participantIds', type: 'text' },
    { name: 'answered', type: 'integer' },
    { name: 'extensions', type: 'text' },
    { name: 'tally', type: 'text', isNullable: true },
    { name: 'carried', type: 'boolean', isNullable: true },
  ],
  indices: [{ name: 'consultation_meeting', columnNames: ['meetingId'] }],
});

const consultationAnswer = new Table({
  name: 'consultation_answer',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'consultationId', type: 'text' },
    { name: 'participantId', type: 'text' },
    { name: 'answer', type: 'text' },
    { name: 'text', type: 'text' },
    { name: 'answeredAt', type: 'bigint' },
    { name: 'late', type: 'boolean' },
  ],
  indices: [
    { name: 'consultation_answer_meeting', columnNames: ['meetingId'] },
    {
      name: 'consultation_answer_once',
      columnNames: ['consultationId', 'participantId'],
      isUnique: true,
    },
  ],
});

export class Consultations1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(consultation);
    await runner.createTable(consultationAnswer);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(consultationAnswer);
    await runner.dropTable(consultation);
  }
}
