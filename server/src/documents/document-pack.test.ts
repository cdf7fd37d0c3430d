// The printed set over real HTTP: what is in it, in which order, and for whom.
import { editDocument, moveDocument } from '@hop/shared/documents/documents-commands.js';
import { readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { documentOf } from '../testing/uploading.js';
import { DocumentPacks, type OpenedPack, type PackSet } from './document-packs.js';
import { DocumentRow } from './document.entity.js';
import { FileStore } from './file-store.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

async function packOf(meeting: TestMeeting, personId: string, query = ''): Promise<Response> {
  const cookie = await app.cookie('account', personId);
  const url = `${app.url}/api/meetings/${meeting.id}/document-pack${query}`;
  return fetch(url, { headers: { cookie } });
}
const pagesOf = async (response: Response): Promise<number> =>
  (await PDFDocument.load(await response.arrayBuffer())).getPageCount();

it('holds a cover, a page of contents and every document that one may save', async () => {
  const meeting = await buildMeeting(app);
  const first = await documentOf(app, meeting, { pages: 3 });
  await documentOf(app, meeting, { pages: 2, access: 'members' });
  const recalled = await documentOf(app, meeting, { pages: 7 });
  const { secretary, scope, items } = meeting;
  const agendaItemId = items[1] ?? null;
  await app.done(secretary.identity, moveDocument, scope, { documentId: first, agendaItemId });
  const flag = { documentId: recalled, baseVersion: 1, recall: true };
  await app.done(secretary.identity, editDocument, scope, flag);

  const delegate = await packOf(meeting, meeting.delegates[0]?.personId ?? '');
  expect(delegate.headers.get('content-disposition')).toContain('attachment');
  expect(await pagesOf(delegate)).toBe(2 + 3 + 2);
  expect(await pagesOf(await packOf(meeting, meeting.guest.personId))).toBe(2 + 3);
  expect(await pagesOf(await packOf(meeting, secretary.personId))).toBe(2 + 3 + 2 + 7);
});

it('is refused in words where there is nothing to print, and to those outside the meeting', async () => {
  const meeting = await buildMeeting(app);
  const other = await buildMeeting(app);
  const response = await packOf(meeting, meeting.guest.personId);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ refusal: { message: 'documents.packEmpty' } });
  const outside = await packOf(meeting, other.guest.personId);
  expect(outside.status).toBe(404);
  await outside.arrayBuffer();
});

const HOUR_MS = 3600_000;
const folder = () => join(app.config.dataDir, 'packs');
const pdfsIn = () => readdirSync(folder()).filter((name) => name.endsWith('.pdf'));
const bytesOf = async ({ bytes }: OpenedPack): Promise<Buffer> =>
  Buffer.concat((await bytes.toArray()) as Buffer[]);
/** As another process on the same folder has them. */
const otherProcess = async (): Promise<DocumentPacks> => {
  const packs = new DocumentPacks(app.app.get(FileStore), app.config);
  await packs.onModuleInit();
  return packs;
};
async function entriesOf(pages: number) {
  const documentId = await documentOf(app, await buildMeeting(app), { pages });
  const row = (await app.rows(DocumentRow)).find(({ id }) => id === documentId) as DocumentRow;
  const { title, sha256, sizeBytes } = row;
  return [{ title, pages, sha256, sizeBytes, marked: false }];
}
const setOf = (title: string, entries: PackSet['entries']): PackSet => ({
  cover: { body: 'UBND huyện Ba Vì', title, startsAt: 0, place: 'Hội trường', item: null },
  entries,
  taker: { name: 'Đỗ Thị Bình', unit: 'Xã Vật Lại', at: 0 },
});
/** So many others, all as old as this. */
function pile(count: number, ageMs: number): void {
  const at = new Date(Date.now() - ageMs);
  for (let nth = 0; nth < count; nth += 1) {
    const path = join(folder(), `pile-${nth}.pdf`);
    writeFileSync(path, 'x');
    utimesSync(path, at, at);
  }
}

it('is asked for again by its mark, and kept by no browser when something in it is to be recalled', async () => {
  const meeting = await buildMeeting(app);
  const documentId = await documentOf(app, meeting, { pages: 2 });
  const cookie = await app.cookie('account', meeting.secretary.personId);
  const ask = (known = '') =>
    fetch(`${app.url}/api/meetings/${meeting.id}/document-pack`, {
      headers: { cookie, 'if-none-match': known },
    });
  const first = await ask();
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  await first.arrayBuffer();
  expect((await ask(first.headers.get('etag') ?? '')).status).toBe(304);
  const flag = { documentId, baseVersion: 1, recall: true };
  await app.done(meeting.secretary.identity, editDocument, meeting.scope, flag);
  const flagged = await ask();
  await flagged.arrayBuffer();
  expect(flagged.headers.get('cache-control')).toBe('no-store');
});

it('is read to its end though it is swept meanwhile, and made again for the next one', async () => {
  const entries = await entriesOf(30);
  const packs = app.app.get(DocumentPacks);
  const reading = await packs.open(setOf('Kỳ họp', entries), 1);
  for (const name of pdfsIn()) rmSync(join(folder(), name));
  expect((await PDFDocument.load(await bytesOf(reading))).getPageCount()).toBe(32);
  const next = await packs.open(setOf('Kỳ họp', entries), 1);
  expect((await bytesOf(next)).length).toBe(next.sizeBytes);
});

it('made by two processes at once is whole for both, and nothing half made stays', async () => {
  const entries = await entriesOf(20);
  const processes = [app.app.get(DocumentPacks), await otherProcess()];
  const opened = await Promise.all(
    processes.map((packs) => packs.open(setOf('Cùng lúc', entries), 1)),
  );
  for (const one of opened)
    expect((await PDFDocument.load(await bytesOf(one))).getPageCount()).toBe(22);
  expect(readdirSync(folder()).filter((name) => !name.endsWith('.pdf'))).toEqual([]);
});

it('of the last hour outlives the start of another process; old ones beyond two dozen go, half made ones too', async () => {
  for (const name of readdirSync(folder())) rmSync(join(folder(), name));
  await bytesOf(await app.app.get(DocumentPacks).open(setOf('Mới', await entriesOf(1)), 1));
  const [fresh = ''] = pdfsIn();
  pile(30, HOUR_MS - 60_000);
  await otherProcess();
  expect(pdfsIn()).toHaveLength(31);
  pile(30, HOUR_MS + 60_000);
  const half = join(folder(), 'half.part');
  writeFileSync(half, 'x');
  utimesSync(half, new Date(0), new Date(0));
  await otherProcess();
  expect(pdfsIn()).toHaveLength(24);
  expect(readdirSync(folder())).toContain(fresh);
  expect(readdirSync(folder())).not.toContain('half.part');
});

it('beyond two gigabytes the oldest go, though there are fewer than eight', async () => {
  for (const name of readdirSync(folder())) rmSync(join(folder(), name));
  pile(3, HOUR_MS + 60_000);
  // Without the bytes on the disk: only their number is looked at.
  for (const nth of [0, 1, 2]) truncateSync(join(folder(), `pile-${nth}.pdf`), 1024 ** 3);
  const at = new Date(Date.now() - 2 * HOUR_MS);
  utimesSync(join(folder(), 'pile-1.pdf'), new Date(0), new Date(0));
  for (const nth of [0, 2]) utimesSync(join(folder(), `pile-${nth}.pdf`), at, at);
  await otherProcess();
  expect(pdfsIn().sort()).toEqual(['pile-0.pdf', 'pile-2.pdf']);
  for (const name of readdirSync(folder())) rmSync(join(folder(), name));
});
