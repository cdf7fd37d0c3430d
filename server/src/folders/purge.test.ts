// Out of the trash for good: only from there, the bytes with the last row that names them, and nothing of it in the journal but that it was.
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { folderScope } from '@hop/shared/core/protocol.js';
import { MOST_PURGED } from '@hop/shared/folders/folder.js';
import {
  emptyTrash,
  purgeFile,
  putFile,
  restoreFile,
  trashFile,
} from '@hop/shared/folders/folders-commands.js';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { FileStore } from '../documents/file-store.js';
import { FileSweep, UNUSED_MS } from '../documents/file-sweep.js';
import { JournalRow } from '../kernel/kernel.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { Filing, type Filer } from '../testing/filing.js';
import { pdfOf } from '../testing/pdf.js';
import { FolderFileRow } from './folder.entity.js';

let app: AppUnderTest;
let filing: Filing;
let unit: string;
let me: Filer;
let folderId: string;
let scope: string;
beforeAll(async () => {
  app = await AppUnderTest.start();
  filing = new Filing(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  unit = await filing.unit();
  me = await filing.person(unit);
  folderId = await filing.folder(me);
  scope = folderScope(folderId);
});

const filesIn = async (id: string) =>
  (await app.rows(FolderFileRow)).filter((row) => row.folderId === id);
async function thrownAway(pages: number): Promise<FolderFileRow> {
  const fileId = await filing.filed(me, folderId, pages);
  await app.done(me.identity, trashFile, scope, { fileId });
  return (await filesIn(folderId)).find(({ id }) => id === fileId) as FolderFileRow;
}
/** Two days of sweeping. */
async function swept(sha256: string): Promise<boolean> {
  const files = app.app.get(FileStore);
  const original = files.pathOf(sha256, 'original');
  utimesSync(original, new Date(0), new Date(0));
  await app.app.get(FileSweep).sweep();
  const long = new Date(Date.now() - UNUSED_MS - 60_000);
  try {
    utimesSync(join(app.config.dataDir, 'files', 'unused', sha256), long, long);
  } catch {
    // Somebody names it.
  }
  await app.app.get(FileSweep).sweep();
  return !(await files.has(sha256));
}

it('takes the row, and the bytes that nobody else names', async () => {
  const file = await thrownAway(5);
  expect(await swept(file.sha256)).toBe(false);
  await app.done(me.identity, purgeFile, scope, { fileId: file.id });
  expect(await filesIn(folderId)).toEqual([]);
  expect(await swept(file.sha256)).toBe(true);
});

it('leaves the bytes to another folder that has the same file', async () => {
  const file = await thrownAway(6);
  const ours = await filing.folder(me, 'unit');
  const fileId = await filing.filed(me, ours, 6);
  await app.done(me.identity, purgeFile, scope, { fileId: file.id });
  expect(await swept(file.sha256)).toBe(false);
  expect((await filing.get(me, `folders/${ours}/files/${fileId}/file`)).status).toBe(200);
});

it('keeps in the journal that it happened, and nothing of what it was', async () => {
  const { id: fileId, name, sha256 } = await thrownAway(1);
  await app.done(me.identity, purgeFile, scope, { fileId });
  const lines = (await app.rows(JournalRow)).filter(({ scopeId }) => scopeId === scope);
  const last = JSON.stringify(lines.at(-1));
  expect(last).toContain('folderFile.purge');
  expect(last).toContain(fileId);
  for (const told of [name, sha256]) expect(last).not.toContain(told);
});

it('refuses what does not lie in the trash, or does no more', async () => {
  const fileId = await filing.filed(me, folderId);
  const refused = () => app.refused(me.identity, purgeFile, scope, { fileId });
  expect(await refused()).toMatchObject({ message: 'folders.notInTrash' });
  await app.done(me.identity, trashFile, scope, { fileId });
  await app.done(me.identity, restoreFile, scope, { fileId });
  expect(await refused()).toMatchObject({ message: 'folders.notInTrash' });
  expect(await filesIn(folderId)).toHaveLength(1);
  await app.done(me.identity, trashFile, scope, { fileId });
  await app.done(me.identity, purgeFile, scope, { fileId });
  expect(await refused()).toMatchObject({ code: 'notFound' });
});

it('is at once for a file that was stopped as a state secret', async () => {
  const fileId = await filing.filed(me, folderId);
  const [file] = await filesIn(folderId);
  if (file) await app.replace(FolderFileRow, [{ ...file, reading: 'secret' }]);
  await app.done(me.identity, purgeFile, scope, { fileId });
  expect(await filesIn(folderId)).toEqual([]);
});

it('is the act of whoever has a place in the folder, and not by way of another one', async () => {
  const ours = await filing.folder(me, 'unit');
  const fileId = await filing.filed(me, ours);
  const [colleague, stranger] = [await filing.person(unit), await filing.person(null)];
  await app.done(me.identity, trashFile, folderScope(ours), { fileId });
  const noSuch = { code: 'notFound' };
  const own = folderScope(await filing.folder(stranger));
  for (const where of [folderScope(ours), own])
    expect(await app.refused(stranger.identity, purgeFile, where, { fileId })).toMatchObject(
      noSuch,
    );
  const args = { trashedUpTo: app.now };
  expect(await app.refused(stranger.identity, emptyTrash, folderScope(ours), args)).toMatchObject(
    noSuch,
  );
  await app.done(colleague.identity, purgeFile, folderScope(ours), { fileId });
  expect(await filesIn(ours)).toEqual([]);
});

it('empties a trash of what was seen in it; what came in since, and what is kept, stays', async () => {
  const first = await thrownAway(1);
  app.clock.advance(1_000);
  const second = await thrownAway(2);
  const kept = await filing.filed(me, folderId, 3);
  const empty = (trashedUpTo: number) => app.done(me.identity, emptyTrash, scope, { trashedUpTo });
  expect(await empty(Number(first.trashedAt))).toEqual({ purged: 1, left: 0 });
  expect((await filesIn(folderId)).map(({ id }) => id).sort()).toEqual([second.id, kept].sort());
  expect(await empty(app.now)).toEqual({ purged: 1, left: 0 });
  expect(await empty(app.now)).toEqual({ purged: 0, left: 0 });
  expect((await filesIn(folderId)).map(({ id }) => id)).toEqual([kept]);
});

it('takes so many at a time, the oldest first, and says how many are left', async () => {
  const sample = await thrownAway(1);
  const rows = Array.from({ length: MOST_PURGED + 2 }, (_, nth) =>
    Object.assign(new FolderFileRow(), {
      ...{ ...sample, id: `${folderId}-${nth}`, sha256: `${folderId}-${nth}` },
      trashedAt: app.now - 10_000 + nth,
    }),
  );
  await app.insert(FolderFileRow, rows);
  const empty = () => app.done(me.identity, emptyTrash, scope, { trashedUpTo: app.now });
  expect(await empty()).toEqual({ purged: MOST_PURGED, left: 3 });
  expect((await filesIn(folderId)).map(({ id }) => id)).toContain(sample.id);
  expect(await empty()).toEqual({ purged: 3, left: 0 });
});

it('and what is put in again afterwards is a new file', async () => {
  const { id: fileId } = await thrownAway(1);
  const { uploadToken } = await filing.uploaded(me, folderId, await pdfOf(1));
  const [, put] = await Promise.all([
    app.done(me.identity, purgeFile, scope, { fileId }),
    app.done(me.identity, putFile, scope, { uploadToken }),
  ]);
  expect(put).toMatchObject({ outcome: 'added' });
  expect((await filesIn(folderId)).map(({ id }) => id)).toEqual([put.fileId]);
});
