// Lists that take requests or not, groups of questions, texts handed in; and what the chair's desk did to each place.
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { addColumns } from './add-columns.js';

const speakerList = new Table({
  name: 'speaker_list',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'agendaItemId', type: 'text', isNullable: true },
    { name: 'about', type: 'text' },
    { name: 'state', type: 'text' },
    { name: 'changedAt', type: 'bigint' },
    { name: 'changedBy', type: 'text' },
  ],
  indices: [{ name: 'speaker_list_meeting', columnNames: ['meetingId'] }],
});

const questionGroup = new Table({
  name: 'question_group',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'agendaItemId', type: 'text', isNullable: true },
    { name: 'title', type: 'text' },
    { name: 'addedAt', type: 'bigint' },
  ],
  indices: [{ name: 'question_group_meeting', columnNames: ['meetingId'] }],
});

const writtenSpeech = new Table({
  name: 'written_speech',
  columns: [
    { name: 'id', type: 'text', isPrimary: true },
    { name: 'version', type: 'integer' },
    { name: 'meetingId', type: 'text' },
    { name: 'participantId', type: 'text' },
    { name: 'text', type: 'text' },
    { name: 'handedInAt', type: 'bigint' },
  ],
  indices: [{ name: 'written_speech_meeting', columnNames: ['meetingId'] }],
});

export class ListsOfSpeakers1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(speakerList);
    await runner.createTable(questionGroup);
    await runner.createTable(writtenSpeech);
    await addColumns(runner, 'speech_request', [
      { name: 'skippedAt', type: 'bigint' },
      { name: 'acts', type: 'text', before: '[]' },
      { name: 'addresseeId', type: 'text' },
      { name: 'addressee', type: 'text', before: '' },
      { name: 'groupId', type: 'text' },
      { name: 'followsId', type: 'text' },
    ]);
    await addColumns(runner, 'speech', [
      { name: 'givenBy', type: 'text' },
      { name: 'endedBy', type: 'text' },
      { name: 'answersId', type: 'text' },
      { name: 'answersGroupId', type: 'text' },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('speech', ['givenBy', 'endedBy', 'answersId', 'answersGroupId']);
    await runner.dropColumns('speech_request', [
      ...['skippedAt', 'acts', 'addresseeId', 'addressee', 'groupId', 'followsId'],
    ]);
    await runner.dropTable(writtenSpeech);
    await runner.dropTable(questionGroup);
    await runner.dropTable(speakerList);
  }
}
