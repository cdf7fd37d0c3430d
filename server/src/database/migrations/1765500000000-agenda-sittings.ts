// What an agenda item says of its sitting, its unit and who may see it; each person's last act on the agenda; and removed items.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { addColumns } from './add-columns.js';

const ofItems = [
  { name: 'sittingId', type: 'text' },
  { name: 'presenterUnit', type: 'text', before: '' },
  { name: 'access', type: 'text', before: 'everyone' },
];

const agendaAct = new Table({
  name: 'agenda_act',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'participantId', type: 'text' },
    { name: 'title', type: 'text' },
    { name: 'done', type: 'text' },
  ],
  indices: [{ name: 'agenda_act_meeting', columnNames: ['meetingId'] }],
});

const removedItem = new Table({
  name: 'removed_agenda_item',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'parentId', type: 'text', isNullable: true },
    { name: 'position', type: 'integer' },
    { name: 'sittingId', type: 'text', isNullable: true },
    { name: 'title', type: 'text' },
    { name: 'kind', type: 'text' },
    { name: 'plannedMinutes', type: 'integer' },
    { name: 'presenter', type: 'text' },
    { name: 'presenterUnit', type: 'text' },
    { name: 'access', type: 'text' },
    { name: 'removedAt', type: 'bigint' },
  ],
  indices: [{ name: 'removed_agenda_item_meeting', columnNames: ['meetingId'] }],
});

export class AgendaSittings1765500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'agenda_item', ofItems);
    await runner.createTable(agendaAct);
    await runner.createTable(removedItem);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(removedItem);
    await runner.dropTable(agendaAct);
    await runner.dropColumns(
      'agenda_item',
      ofItems.map(({ name }) => name),
    );
  }
}
