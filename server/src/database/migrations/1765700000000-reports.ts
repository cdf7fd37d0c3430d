// Reports asked of units: the request, who owes it, its links and the files that came in.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

const text = (name: string) => ({ name, type: 'text' });
const maybeText = (name: string) => ({ name, type: 'text', isNullable: true });
const maybeInstant = (name: string) => ({ name, type: 'bigint', isNullable: true });
const key = [
  { name: 'id', type: 'text', isPrimary: true },
  { name: 'version', type: 'integer' },
  { name: 'meetingId', type: 'text' },
];

const request = new Table({
  name: 'report_request',
  columns: [
    ...key,
    ...[text('askingId'), text('subject'), text('explanation'), maybeText('agendaItemId')],
    ...[maybeText('siteId'), text('unitName'), text('name')],
    ...[{ name: 'dueAt', type: 'bigint' }, text('state'), text('files'), text('note')],
    ...[{ name: 'askedAt', type: 'bigint' }, maybeInstant('handedInAt'), maybeText('handedInBy')],
    ...[maybeText('returnReason'), maybeInstant('takenAt'), maybeInstant('remindedAt')],
    ...[maybeInstant('openedAt'), maybeInstant('linkedAt')],
  ],
  indices: [{ name: 'report_request_meeting', columnNames: ['meetingId'] }],
});

const duty = new Table({
  name: 'report_duty',
  columns: [...key, text('requestId'), text('participantId')],
  indices: [
    { name: 'report_duty_meeting', columnNames: ['meetingId'] },
    { name: 'report_duty_request', columnNames: ['requestId'] },
  ],
});

const link = new Table({
  name: 'report_link',
  columns: [...key, text('requestId'), text('linkHash')],
  indices: [
    { name: 'report_link_meeting', columnNames: ['meetingId'] },
    { name: 'report_link_hash', columnNames: ['linkHash'], isUnique: true },
  ],
});

const file = new Table({
  name: 'report_file',
  columns: [
    ...key,
    ...[text('requestId'), text('fileName'), { name: 'sizeBytes', type: 'bigint' }],
    ...[text('format'), { name: 'pages', type: 'integer' }, text('sha256')],
    { name: 'receivedAt', type: 'bigint' },
  ],
  indices: [
    { name: 'report_file_meeting', columnNames: ['meetingId'] },
    { name: 'report_file_request', columnNames: ['requestId'] },
  ],
});

export class Reports1765700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [request, duty, link, file]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [file, link, duty, request]) await runner.dropTable(table);
  }
}
