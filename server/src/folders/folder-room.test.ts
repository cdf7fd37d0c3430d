// How much a folder holds: refused before the bytes travel, and counted where the file is added, so that no two pass the limit together.
import { folderScope } from '@hop/shared/core/protocol.js';
import { MOST_FILES } from '@hop/shared/folders/folder.js';
import {
  emptyTrash,
  keepDocument,
  putFile,
  trashFile,
} from '@hop/shared/folders/folders-commands.js';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { UploadRow } from '../documents/document.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { Filing, type Filer } from '../testing/filing.js';
import { buildMeeting } from '../testing/meeting-builder.js';
import { pdfOf } from '../testing/pdf.js';
import { delegateOf } from '../testing/scenario.js';
import { documentOf } from '../testing/uploading.js';
import { FolderFileRow } from './folder.entity.js';

const ROOM = 3 * 1024 * 1024;
let app: AppUnderTest;
let filing: Filing;
let me: Filer;
let folderId: string;
let scope: string;
beforeAll(async () => {
  app = await AppUnderTest.start({ maxFolderBytes: { personal: ROOM, unit: 2 * ROOM } });
  filing = new Filing(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  me = await filing.person(await filing.unit());
  folderId = await filing.folder(me);
  scope = folderScope(folderId);
});

const filesIn = async (id: string) =>
  (await app.rows(FolderFileRow)).filter((row) => row.folderId === id);
const put = (uploadToken: string) => app.send(me.identity, putFile, scope, { uploadToken });
/** The folder holds this many bytes already. */
async function filled(id: string, sizeBytes: number): Promise<string> {
  const fileId = await filing.filed(me, id, 1);
  const file = (await filesIn(id)).find((row) => row.id === fileId) as FolderFileRow;
  await app.replace(FolderFileRow, [{ ...file, sizeBytes }]);
  return fileId;
}
const noRoom = { refusal: { message: 'folders.noRoom', details: { freeMb: 0, wantedMb: 1 } } };

it('a file that does not fit is refused before a byte of it travels', async () => {
  await filled(folderId, ROOM - 100);
  const answer = await filing.send(me, folderId, await pdfOf(2));
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject(noRoom);
  expect((await app.rows(UploadRow)).filter(({ meetingId }) => meetingId === folderId)).toEqual([]);
});

it('the folder of a unit has a room of its own', async () => {
  const ours = await filing.folder(me, 'unit');
  await filled(ours, ROOM);
  expect((await filing.send(me, ours, await pdfOf(2))).status).toBe(200);
});

it('two that fit alone do not both pass when they are added at once', async () => {
  const [one, other] = [await pdfOf(2), await pdfOf(3)];
  await filled(folderId, ROOM - one.length - other.length + 1);
  const sent = [
    await filing.uploaded(me, folderId, one),
    await filing.uploaded(me, folderId, other),
  ];
  const replies = await Promise.all(sent.map(({ uploadToken }) => put(uploadToken)));
  expect(replies.map((reply) => 'result' in reply).sort()).toEqual([false, true]);
  expect(replies.find((reply) => 'refusal' in reply)).toMatchObject(noRoom);
  expect(await filesIn(folderId)).toHaveLength(2);
});

it('what was refused comes in once the trash is emptied, from the same upload', async () => {
  const { uploadToken } = await filing.uploaded(me, folderId, await pdfOf(2));
  const fileId = await filled(folderId, ROOM);
  expect(await put(uploadToken)).toMatchObject(noRoom);
  await app.done(me.identity, trashFile, scope, { fileId });
  expect(await put(uploadToken)).toMatchObject(noRoom);
  await app.done(me.identity, emptyTrash, scope, { trashedUpTo: app.now });
  expect(await put(uploadToken)).toMatchObject({ result: { outcome: 'added' } });
});

it('a document of a meeting is kept only where there is room', async () => {
  const meeting = await buildMeeting(app);
  const delegate = delegateOf(meeting);
  const own = await filing.folder(delegate);
  const fileId = await filing.filed(delegate, own);
  const [file] = await filesIn(own);
  if (file) await app.replace(FolderFileRow, [{ ...file, id: fileId, sizeBytes: ROOM }]);
  const args = { meetingId: meeting.id, documentId: await documentOf(app, meeting, { pages: 4 }) };
  expect(await app.refused(delegate.identity, keepDocument, folderScope(own), args)).toMatchObject({
    message: 'folders.noRoom',
  });
});

it('so many files are enough, however small', async () => {
  const { uploadToken } = await filing.uploaded(me, folderId, await pdfOf(2));
  await filing.filed(me, folderId);
  const [sample] = await filesIn(folderId);
  const rows = Array.from({ length: MOST_FILES - 1 }, (_, nth) =>
    Object.assign(new FolderFileRow(), {
      ...{ ...sample, id: `${folderId}-${nth}`, sha256: `${folderId}-${nth}`, sizeBytes: 1 },
    }),
  );
  await app.insert(FolderFileRow, rows);
  expect(await put(uploadToken)).toMatchObject({
    refusal: { message: 'folders.full', details: { most: MOST_FILES } },
  });
  expect(await (await filing.send(me, folderId, await pdfOf(3))).json()).toMatchObject({
    refusal: { message: 'folders.full' },
  });
});

it('one file that comes twice at once lies there once, and the second is told under which name', async () => {
  const bytes = await pdfOf(7);
  const sent = [
    await filing.uploaded(me, folderId, bytes, 'mot.pdf'),
    await filing.uploaded(me, folderId, bytes, 'hai.pdf'),
  ];
  const replies = await Promise.all(sent.map(({ uploadToken }) => put(uploadToken)));
  const [file, ...more] = await filesIn(folderId);
  expect(more).toEqual([]);
  const told = replies.map((reply) => ('result' in reply ? reply.result : reply));
  expect(told).toContainEqual({ fileId: file?.id, outcome: 'added', name: file?.name });
  expect(told).toContainEqual({ fileId: file?.id, outcome: 'alreadyThere', name: file?.name });
});

it('and the database itself holds no two rows of the same bytes in one folder', async () => {
  await filing.filed(me, folderId);
  const [file] = await filesIn(folderId);
  const twin = Object.assign(new FolderFileRow(), { ...file, id: `${folderId}-twin` });
  await expect(app.insert(FolderFileRow, [twin])).rejects.toThrow();
  const ours = await filing.folder(me, 'unit');
  await app.insert(FolderFileRow, [Object.assign(twin, { folderId: ours })]);
});
