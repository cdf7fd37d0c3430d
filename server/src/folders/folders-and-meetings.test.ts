// Between folders and meetings: a file of a folder becomes a document, a document is kept in a folder, and neither gives more than its
// giver had.
import { editDocument, removeDocument } from '@hop/shared/documents/documents-commands.js';
import { folderScope } from '@hop/shared/core/protocol.js';
import { keepDocument, takeFileIn, trashFile } from '@hop/shared/folders/folders-commands.js';
import { afterAll, beforeAll, beforeEach, expect, describe, it } from 'vitest';
import { DocumentRow } from '../documents/document.entity.js';
import { OutboxRow } from '../kernel/kernel.entity.js';
import { PersonRow } from '../office/person.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { Filing } from '../testing/filing.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';
import { delegateOf } from '../testing/scenario.js';
import { documentOf } from '../testing/uploading.js';
import { FolderFileRow } from './folder.entity.js';

let app: AppUnderTest;
let filing: Filing;
let meeting: TestMeeting;
let secretary: TestPerson;
let delegate: TestPerson;
beforeAll(async () => {
  app = await AppUnderTest.start();
  filing = new Filing(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  meeting = await buildMeeting(app);
  secretary = meeting.secretary;
  delegate = delegateOf(meeting);
});

const documentRow = async (id: string) =>
  (await app.rows(DocumentRow)).find((row) => row.id === id);
const filesIn = async (folderId: string) =>
  (await app.rows(FolderFileRow)).filter((row) => row.folderId === folderId);

describe('taken into a meeting', () => {
  it('a file becomes a document like an upload: counted, the same bytes, read for the search', async () => {
    const folderId = await filing.folder(secretary);
    const fileId = await filing.filed(secretary, folderId, 3);
    const agendaItemId = meeting.items[0] ?? null;
    const { documentId } = await app.done(secretary.identity, takeFileIn, meeting.scope, {
      ...{ folderId, fileId, agendaItemId },
    });
    const [file] = await filesIn(folderId);
    const document = await documentRow(documentId);
    expect(document).toMatchObject({
      ...{ title: 'bao-cao', pages: 3, agendaItemId, access: 'everyone', reading: 'ready' },
      ...{ sha256: file?.sha256, versionBy: secretary.participantId },
    });
    const jobs = (await app.rows(OutboxRow)).filter(({ payload }) =>
      payload.includes(String(file?.sha256)),
    );
    expect(jobs.map(({ scopeId }) => scopeId)).toContain(meeting.scope);
    expect(await filesIn(folderId)).toHaveLength(1);
  });

  it('is said once and not doubled under the same item; under another it may stand as well', async () => {
    const folderId = await filing.folder(secretary);
    const fileId = await filing.filed(secretary, folderId);
    const take = (agendaItemId: string | null) =>
      app.send(secretary.identity, takeFileIn, meeting.scope, { folderId, fileId, agendaItemId });
    const first = await take(null);
    expect(await take(null)).toMatchObject({
      refusal: { message: 'folders.alreadyInMeeting', details: { title: 'bao-cao' } },
    });
    expect(await take(meeting.items[0] ?? null)).toHaveProperty('result');
    const { documentId } = (first as { result: { documentId: string } }).result;
    await app.done(secretary.identity, removeDocument, meeting.scope, { documentId });
    expect(await take(null)).toHaveProperty('result');
  });

  it('a file that is not one’s own, or lies in the trash, is not there to be taken', async () => {
    const other = await filing.folder(delegate);
    const mine = await filing.folder(secretary);
    const [theirs, thrown] = [
      await filing.filed(delegate, other),
      await filing.filed(secretary, mine),
    ];
    await app.done(secretary.identity, trashFile, folderScope(mine), { fileId: thrown });
    for (const [folderId, fileId] of [
      [other, theirs],
      [mine, theirs],
      [mine, thrown],
    ] as const)
      expect(
        await app.refused(secretary.identity, takeFileIn, meeting.scope, { folderId, fileId }),
      ).toMatchObject({ code: 'notFound' });
  });

  it('is the act of those who add documents', async () => {
    const folderId = await filing.folder(delegate);
    const fileId = await filing.filed(delegate, folderId);
    for (const someone of [delegate, meeting.operator, meeting.guest])
      expect(
        await app.refused(someone.identity, takeFileIn, meeting.scope, { folderId, fileId }),
      ).toMatchObject({ code: 'forbidden' });
  });

  it('a file that turned out to carry the stamp of a state secret stays where it is', async () => {
    const folderId = await filing.folder(secretary);
    const fileId = await filing.filed(secretary, folderId);
    const [file] = await filesIn(folderId);
    if (file) await app.replace(FolderFileRow, [{ ...file, reading: 'secret' }]);
    const args = { folderId, fileId };
    expect(await app.refused(secretary.identity, takeFileIn, meeting.scope, args)).toMatchObject({
      message: 'documents.stateSecret',
    });
    const path = `folders/${folderId}/files/${fileId}/file?original=1`;
    expect((await filing.get(secretary, path)).status).toBe(400);
  });
});

describe('kept in one’s own folder', () => {
  const keep = async (who: TestPerson, documentId: string, meetingId = meeting.id) => {
    const folderId = await filing.folder(who);
    return app.send(who.identity, keepDocument, folderScope(folderId), { meetingId, documentId });
  };

  it('a document that everybody may read is there after the meeting, once', async () => {
    const documentId = await documentOf(app, meeting, { pages: 2, title: 'Tờ trình' });
    expect(await keep(delegate, documentId)).toMatchObject({ result: { outcome: 'added' } });
    expect(await keep(delegate, documentId)).toMatchObject({
      result: { outcome: 'alreadyThere', name: 'Tờ trình' },
    });
    const folderId = await filing.folder(delegate);
    const files = await filesIn(folderId);
    expect(files).toMatchObject([{ name: 'Tờ trình', pages: 2, reading: 'ready' }]);
    await app.done(secretary.identity, removeDocument, meeting.scope, { documentId });
    const path = `folders/${folderId}/files/${String(files[0]?.id)}/file`;
    expect((await filing.get(delegate, path)).status).toBe(200);
  });

  it.each([
    ['recall', { recall: true }, 'folders.keepsRecalled'],
    ['internal', { internal: true }, 'folders.keepsInternal'],
    ['for members', { access: 'members' }, 'folders.keepsRestricted'],
  ] as const)('a document that is %s is refused in so many words', async (_, change, message) => {
    const documentId = await documentOf(app, meeting);
    const { version: baseVersion } = (await documentRow(documentId)) ?? { version: 0 };
    const args = { documentId, baseVersion, ...change };
    await app.done(secretary.identity, editDocument, meeting.scope, args);
    expect(await keep(delegate, documentId)).toMatchObject({ refusal: { message } });
    expect(await keep(secretary, documentId)).toMatchObject({ refusal: { message } });
    expect(await filesIn(await filing.folder(delegate))).toEqual([]);
  });

  it('what one may not read is answered like what does not exist', async () => {
    const documentId = await documentOf(app, meeting, { access: 'staff' });
    const elsewhere = await buildMeeting(app);
    const open = await documentOf(app, elsewhere);
    const noSuch = { refusal: { message: 'core.notFound' } };
    expect(await keep(delegate, documentId)).toMatchObject(noSuch);
    expect(await keep(delegate, open)).toMatchObject(noSuch);
    expect(await keep(delegate, open, elsewhere.id)).toMatchObject(noSuch);
  });

  it('and not in that of the unit, which others read', async () => {
    const [row] = (await app.rows(PersonRow)).filter(({ id }) => id === delegate.personId);
    const unitId = await filing.unit();
    if (row) await app.replace(PersonRow, [{ ...row, unitId }]);
    const scope = folderScope(await filing.folder(delegate, 'unit'));
    const args = { meetingId: meeting.id, documentId: await documentOf(app, meeting) };
    expect(await app.refused(delegate.identity, keepDocument, scope, args)).toMatchObject({
      message: 'folders.onlyOwn',
    });
  });
});
