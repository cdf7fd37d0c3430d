// Scenarios of the documents of a meeting. For testing/every-command.ts.
import {
  addDocument,
  askReview,
  replaceDocument,
  documentPrepared,
  removeDocument,
} from '@hop/shared/documents/documents-commands.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import type { AppUnderTest } from './app-under-test.js';
import { pngOf } from './files.js';
import type { TestMeeting } from './meeting-builder.js';
import { pdfOf } from './pdf.js';
import {
  bySecretary,
  bySystem,
  delegateOf,
  type Act,
  type Scenario,
  type World,
} from './scenario.js';
import { documentOf, uploaded } from './uploading.js';

async function read(world: World): Promise<Act> {
  const meeting = await world.issued();
  const { sha256, uploadToken } = await uploaded(world.app, meeting, await pdfOf(1));
  await world.app.done(meeting.secretary.identity, addDocument, meeting.scope, {
    uploadToken,
    title: 'Báo cáo',
  });
  return bySystem(meeting, { sha256, textPages: 1 });
}
const withDocument =
  (args: (documentId: string) => unknown): Scenario =>
  async (world) => {
    const meeting = await world.issued();
    return bySecretary(meeting, args(await documentOf(world.app, meeting, { access: 'staff' })));
  };

/** An image whose page has not been made yet. */
async function unprepared(world: World) {
  const meeting = await world.issued();
  const image = await uploaded(world.app, meeting, pngOf(), 'so-do.png');
  const { documentId } = await world.app.done(
    ...([meeting.secretary.identity, addDocument, meeting.scope] as const),
    { uploadToken: image.uploadToken, title: 'Sơ đồ' },
  );
  return { meeting, documentId, sha256: image.sha256 };
}

/** The first item of the agenda, which the first delegate prepares. */
export async function preparedBy(app: AppUnderTest, meeting: TestMeeting): Promise<string> {
  const { participantId } = delegateOf(meeting);
  const [person] = (await app.rows(ParticipantRow)).filter(({ id }) => id === participantId);
  const [item] = (await app.rows(AgendaItemRow)).filter(({ id }) => id === meeting.items[0]);
  if (!person || !item) throw new Error('the meeting has nobody or nothing');
  await app.replace(AgendaItemRow, [{ ...item, presenter: person.name }]);
  return item.id;
}

export const documentCommands: Readonly<Record<string, Scenario>> = {
  'document.add': async (world) => {
    const meeting = await world.issued();
    const { uploadToken } = await uploaded(world.app, meeting, await pdfOf(1));
    return bySecretary(meeting, { uploadToken, title: 'Báo cáo', access: 'members' });
  },
  'document.edit': withDocument((documentId) => ({
    documentId,
    baseVersion: 1,
    access: 'everyone',
  })),
  'document.replace': async (world) => {
    const meeting = await world.issued();
    const documentId = await documentOf(world.app, meeting);
    const { uploadToken } = await uploaded(world.app, meeting, await pdfOf(2));
    return bySecretary(meeting, { documentId, baseVersion: 1, uploadToken });
  },
  'document.takeBack': async (world) => {
    const meeting = await world.issued();
    const documentId = await documentOf(world.app, meeting);
    const { uploadToken } = await uploaded(world.app, meeting, await pdfOf(2));
    const args = { documentId, baseVersion: 1, uploadToken };
    await world.app.done(meeting.secretary.identity, replaceDocument, meeting.scope, args);
    return bySecretary(meeting, { documentId, baseVersion: 2, versionNumber: 1 });
  },
  'document.move': withDocument((documentId) => ({ documentId, agendaItemId: null })),
  'document.askReview': async (world) => {
    const meeting = await world.issued();
    const reviewerId = delegateOf(meeting).participantId;
    return bySecretary(meeting, { documentId: await documentOf(world.app, meeting), reviewerId });
  },
  'document.review': async (world) => {
    const meeting = await world.issued();
    const documentId = await documentOf(world.app, meeting);
    const reviewerId = delegateOf(meeting).participantId;
    const asked = { documentId, reviewerId };
    await world.app.done(meeting.secretary.identity, askReview, meeting.scope, asked);
    const args = { documentId, versionNumber: 1, decision: 'approved' };
    return { meeting, as: delegateOf(meeting).identity, args };
  },
  'document.textRead': read,
  'document.remove': withDocument((documentId) => ({ documentId })),
  'document.restore': async (world) => {
    const meeting = await world.issued();
    const documentId = await documentOf(world.app, meeting);
    await world.app.done(meeting.secretary.identity, removeDocument, meeting.scope, { documentId });
    return bySecretary(meeting, { documentId });
  },
  'document.prepare': async (world) => {
    const { meeting, documentId, sha256 } = await unprepared(world);
    const failed = { documentId, sha256, reading: 'failed', pages: 0 } as const;
    await world.app.bus.asSystem(documentPrepared, meeting.scope, failed);
    return bySecretary(meeting, { documentId });
  },
  'document.prepared': async (world) => {
    const { meeting, documentId, sha256 } = await unprepared(world);
    return bySystem(meeting, { documentId, sha256, reading: 'secret', pages: 0 });
  },
  'document.remind': async (world) => {
    const meeting = await world.issued();
    const agendaItemId = await preparedBy(world.app, meeting);
    return bySecretary(meeting, { agendaItemId });
  },
  'document.show': async (world) => {
    const { meeting } = await world.room();
    const documentId = await documentOf(world.app, meeting);
    return { meeting, as: meeting.chair.identity, args: { documentId, page: 1 } };
  },
  'document.lead': async (world) => {
    const { meeting } = await world.room();
    const participantId = delegateOf(meeting).participantId;
    return { meeting, as: meeting.chair.identity, args: { participantId } };
  },
};
