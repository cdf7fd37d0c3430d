// Bytes that no row names any more: they stay for a day, then go; never those that somebody uses, sends again or is being handed over.
import {
  copyFileSync,
  existsSync,
  readdirSync,
  utimesSync,
  writeFileSync,
  renameSync,
} from 'node:fs';
import { join } from 'node:path';
import { removeDocument, restoreDocument } from '@hop/shared/documents/documents-commands.js';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { capabilities } from '../app.module.js';
import { ReadGate } from '../kernel/read-gate.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { pdfOf } from '../testing/pdf.js';
import { documentOf, uploaded } from '../testing/uploading.js';
import { DocumentRow, UploadRow } from './document.entity.js';
import { DiskFileStore } from './disk-file-store.js';
import { FileStore } from './file-store.js';
import { FileSweep, UNUSED_MS } from './file-sweep.js';
import { UploadNotes } from './upload-notes.js';

let app: AppUnderTest;
let meeting: TestMeeting;
let files: FileStore;
let sweep: FileSweep;
beforeAll(async () => {
  app = await AppUnderTest.start();
  files = app.app.get(FileStore);
  sweep = app.app.get(FileSweep);
});
afterAll(() => app.close());
beforeEach(async () => {
  meeting = await buildMeeting(app);
});

const long = (): Date => new Date(Date.now() - UNUSED_MS - 60_000);
const unusedFolder = () => join(app.config.dataDir, 'files', 'unused');
const asideOf = (sha256: string, name: string) => join(unusedFolder(), `${sha256}.${name}`);
const markOf = (sha256: string) => join(unusedFolder(), sha256);
function age(...paths: string[]): void {
  for (const path of paths) utimesSync(path, long(), long());
}
/** What is waited for, and what lets it go on. */
function gate(): [Promise<void>, () => void] {
  let open = (): void => undefined;
  const waited = new Promise<void>((resolve) => (open = resolve));
  return [waited, () => open()];
}
/** Bytes that came in a day ago and of which nothing came. */
async function abandoned(text: string): Promise<string> {
  const { sha256 } = await files.put(await pdfOf(1, {}, text));
  age(files.pathOf(sha256, 'original'));
  return sha256;
}
/** As `abandoned`, found unused by a sweep a day ago. */
async function ripe(text: string): Promise<string> {
  const sha256 = await abandoned(text);
  await sweep.sweep();
  age(markOf(sha256));
  // Older than its mark.
  utimesSync(files.pathOf(sha256, 'original'), new Date(0), new Date(0));
  return sha256;
}

it('stay a day after they were found unused, then go with their reading copy', async () => {
  const sha256 = await abandoned('bỏ dở');
  await files.putReading(sha256, (path) => Promise.resolve(writeFileSync(path, 'copy')));
  expect(await sweep.sweep()).toEqual([]);
  expect(await files.has(sha256)).toBe(true);
  age(markOf(sha256));
  utimesSync(files.pathOf(sha256, 'original'), new Date(0), new Date(0));
  expect(await sweep.sweep()).toEqual([sha256]);
  for (const form of ['original', 'reading'] as const)
    expect(await files.has(sha256, form)).toBe(false);
  expect(readdirSync(unusedFolder())).toEqual([]);
});

it('that came within the day are not even looked at', async () => {
  const { sha256 } = await files.put(await pdfOf(1, {}, 'vừa đến'));
  await sweep.sweep();
  expect(existsSync(markOf(sha256))).toBe(false);
});

it('of an upload whose note is gone go; of a document, also in the trash, they stay', async () => {
  const left = await uploaded(app, meeting, await pdfOf(1, {}, 'tải lên bỏ dở'));
  const documentId = await documentOf(app, meeting, { pages: 4 });
  const row = (await app.rows(DocumentRow)).find(({ id }) => id === documentId) as DocumentRow;
  age(files.pathOf(left.sha256, 'original'), files.pathOf(row.sha256, 'original'));
  await app.done(meeting.secretary.identity, removeDocument, meeting.scope, { documentId });
  await sweep.sweep();
  expect([left, row].map(({ sha256 }) => existsSync(markOf(sha256)))).toEqual([false, false]);
  await app.app.get(UploadNotes).forgetBefore(app.clock.now() + 1);
  expect(await app.rows(UploadRow)).toEqual([]);
  await sweep.sweep();
  expect([left, row].map(({ sha256 }) => existsSync(markOf(sha256)))).toEqual([true, false]);
  await app.done(meeting.secretary.identity, restoreDocument, meeting.scope, { documentId });
  expect(await files.has(row.sha256)).toBe(true);
});

it('sent again in the very moment of their removal are there afterwards', async () => {
  const text = 'gửi lại';
  const sha256 = await ripe(text);
  const bytes = await pdfOf(1, {}, text);
  // Between the judgement and the removal.
  const removed = await files.removeUnused(sha256, async () => {
    await uploaded(app, meeting, bytes);
    return false;
  });
  expect(removed).toBeGreaterThan(0);
  expect(await files.sizeOf(sha256)).toBe(bytes.length);
  // Just before it: the file that lies there is the new one.
  const other = await ripe('gửi lại trước');
  await uploaded(app, meeting, await pdfOf(1, {}, 'gửi lại trước'));
  expect(await files.removeUnused(other, () => Promise.resolve(false))).toBe(0);
  expect(await files.has(other)).toBe(true);
});

it('sent again and again while two processes sweep are never missing afterwards', async () => {
  const other = new FileSweep(
    new DiskFileStore(app.config.dataDir),
    capabilities,
    app.app.get(ReadGate),
  );
  const texts = Array.from({ length: 6 }, (_, nth) => `đua ${nth}`);
  const hashes: string[] = [];
  for (const text of texts) hashes.push(await ripe(text));
  const sent = texts.map(async (text) => uploaded(app, meeting, await pdfOf(1, {}, text)));
  const swept = [sweep.sweep(), other.sweep(), sweep.sweep(), other.sweep()];
  await Promise.all([...sent, ...swept]);
  for (const sha256 of hashes) expect(await files.has(sha256)).toBe(true);
});

it('are back in their place when it cannot be said whether somebody uses them', async () => {
  const sha256 = await ripe('không hỏi được');
  const noAnswer = (): Promise<boolean> => Promise.reject(new Error('no database'));
  await expect(files.removeUnused(sha256, noAnswer)).rejects.toThrow('no database');
  expect(await files.has(sha256)).toBe(true);
});

it('sent again while two processes remove them are lost to neither', async () => {
  const text = 'hai bên cùng dọn';
  const bytes = await pdfOf(1, {}, text);
  const other = new DiskFileStore(app.config.dataDir);
  const sha256 = await ripe(text);
  const [otherIsAtIt, otherCame] = gate();
  const [firstIsDone, firstDone] = gate();
  let theOther = Promise.resolve(0);
  await files.removeUnused(sha256, async () => {
    // The first has its bytes out of reach. New ones come, are found unused in their turn, and the other process is at them.
    await files.put(bytes);
    writeFileSync(markOf(sha256), '');
    age(markOf(sha256));
    utimesSync(files.pathOf(sha256, 'original'), new Date(0), new Date(0));
    theOther = other.removeUnused(sha256, async () => {
      otherCame();
      await firstIsDone;
      // Now a row names them.
      return true;
    });
    await otherIsAtIt;
    return false;
  });
  firstDone();
  expect(await theOther).toBe(0);
  expect(await files.sizeOf(sha256)).toBe(bytes.length);
});

it('that another process has removed are nobody else’s to remove: new ones have come', async () => {
  const text = 'bên kia đã dọn';
  const sha256 = await ripe(text);
  const unused = () => Promise.resolve(false);
  expect(await files.removeUnused(sha256, unused)).toBeGreaterThan(0);
  // As one more process removes them that has found them ripe before; no row names the new ones yet.
  await files.put(await pdfOf(1, {}, text));
  expect(await new DiskFileStore(app.config.dataDir).removeUnused(sha256, unused)).toBe(0);
  expect(await files.has(sha256)).toBe(true);
});

it('that a process put out of reach before it died are brought back, each under its own name', async () => {
  const sha256 = await abandoned('chết giữa chừng');
  await files.putReading(sha256, (path) => Promise.resolve(writeFileSync(path, 'copy')));
  await sweep.sweep();
  // The second one had moved bytes that came again, before the first was brought back.
  copyFileSync(files.pathOf(sha256, 'original'), asideOf(sha256, 'original.two'));
  renameSync(files.pathOf(sha256, 'original'), asideOf(sha256, 'original.one'));
  renameSync(files.pathOf(sha256, 'reading'), asideOf(sha256, 'reading.one'));
  await sweep.sweep();
  for (const form of ['original', 'reading'] as const)
    expect(await files.has(sha256, form)).toBe(true);
  expect(readdirSync(unusedFolder()).filter((name) => name.includes('.'))).toEqual([]);
});

it('are asked for in every table that names files by their hash', () => {
  const naming = app.source.entityMetadatas.filter(({ columns }) =>
    columns.some(({ propertyName }) => propertyName === 'sha256'),
  );
  expect(naming.map(({ target }) => target)).toEqual(
    expect.arrayContaining([...capabilities.files]),
  );
  expect(naming).toHaveLength(capabilities.files.length);
});
