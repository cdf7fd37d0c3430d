// Short texts, who has read them, and quick requests.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

const message = new Table({
  name: 'message',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'audience', type: 'text' },
    { name: 'siteId', type: 'text', isNullable: true },
    { name: 'participantId', type: 'text', isNullable: true },
    { name: 'text', type: 'text' },
    { name: 'mustAcknowledge', type: 'boolean' },
    { name: 'onDisplays', type: 'boolean' },
    { name: 'sentBy', type: 'text' },
    { name: 'sentAt', type: 'bigint' },
    { name: 'withdrawnAt', type: 'bigint', isNullable: true },
    { name: 'remindedAt', type: 'bigint', isNullable: true },
  ],
  indices: [{ name: 'message_meeting', columnNames: ['meetingId'] }],
});

const acknowledgement = new Table({
  name: 'acknowledgement',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'messageId', type: 'text' },
    { name: 'participantId', type: 'text' },
    { name: 'remindedAt', type: 'bigint', isNullable: true },
    { name: 'readAt', type: 'bigint', isNullable: true },
  ],
  indices: [
    { name: 'acknowledgement_meeting', columnNames: ['meetingId'] },
    {
      name: 'acknowledgement_once',
      columnNames: ['messageId', 'participantId'],
      isUnique: true,
    },
  ],
});

const serviceRequest = new Table({
  name: 'service_request',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'participantId', type: 'text' },
    { name: 'kind', type: 'text' },
    { name: 'note', type: 'text' },
    { name: 'state', type: 'text' },
    { name: 'askedAt', type: 'bigint' },
    { name: 'comingAt', type: 'bigint', isNullable: true },
    { name: 'endedAt', type: 'bigint', isNullable: true },
  ],
  indices: [{ name: 'service_request_meeting', columnNames: ['meetingId'] }],
});

export class Messages1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [message, acknowledgement, serviceRequest]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [serviceRequest, acknowledgement, message]) await runner.dropTable(table);
  }
}
