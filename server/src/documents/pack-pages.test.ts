// What a printed volume and a file with its reader's name carry on each page, read back from the PDF; and for whom they are made.
import { packWords } from '@hop/shared/documents/words.js';
import { PDFDocument, degrees } from 'pdf-lib';
import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editDocument, moveDocument } from '@hop/shared/documents/documents-commands.js';
import { packProgressSchema } from '@hop/shared/documents/pack-limits.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { delegateOf } from '../testing/scenario.js';
import { documentOf } from '../testing/uploading.js';
import { inBoundedWorker } from './bounded-worker.js';
import type { PdfText, PackTask } from './pdf-task.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

async function textOf(source: string | Uint8Array): Promise<string[]> {
  const path = join(app.config.dataDir, 'read-back.pdf');
  if (typeof source !== 'string') writeFileSync(path, source);
  const text = await inBoundedWorker<PdfText>(
    ...([
      { kind: 'text', source: path, memoryBytes: 2 ** 28, from: 1, count: 99 },
      20_000,
    ] as const),
  );
  if ('fault' in text) throw new Error(text.fault);
  return text.map((page) => page.text.normalize('NFC'));
}
const get = async (meeting: TestMeeting, personId: string, path: string): Promise<Response> => {
  const cookie = await app.cookie('account', personId);
  return fetch(`${app.url}/api/meetings/${meeting.id}/${path}`, { headers: { cookie } });
};
const pdfFrom = async (response: Response): Promise<string[]> => {
  expect(response.status).toBe(200);
  return textOf(new Uint8Array(await response.arrayBuffer()));
};
const flag = (meeting: TestMeeting, documentId: string, what: object) =>
  app.done(meeting.secretary.identity, editDocument, meeting.scope, {
    ...{ documentId, baseVersion: 1, ...what },
  });

describe('a printed set', () => {
  it('has a cover, contents with page numbers, and on each page its number and the name of the document', async () => {
    const meeting = await buildMeeting(app);
    await documentOf(app, meeting, { pages: 3, title: 'Báo cáo cải cách hành chính' });
    await documentOf(app, meeting, { pages: 2, title: 'Tờ trình kế hoạch quý IV' });
    const response = await get(meeting, meeting.secretary.personId, 'document-pack');
    const [cover = '', contents = '', ...pages] = await pdfFrom(response);
    expect(cover).toContain('TÀI LIỆU CUỘC HỌP');
    expect(cover).toContain('Bộ tài liệu gồm 2 tài liệu, 5 trang');
    expect(contents).toContain('MỤC LỤC');
    expect(contents).toMatch(/2\. Tờ trình kế hoạch quý IV\s+4/);
    expect(pages).toHaveLength(5);
    expect(pages[1]).toContain('Trang tập 2/5');
    expect(pages[1]).toContain('Báo cáo cải cách hành chính');
    expect(pages[4]).toContain('Trang tập 5/5');
    expect(pages[4]).toContain('Tờ trình kế hoạch quý IV');
  });

  it('is also of one item or of chosen documents, and says how far it is until it is ready', async () => {
    const meeting = await buildMeeting(app);
    const first = await documentOf(app, meeting, { pages: 3, title: 'Một' });
    const second = await documentOf(app, meeting, { pages: 2, title: 'Hai' });
    const agendaItemId = meeting.items[1] ?? '';
    const move = { documentId: second, agendaItemId };
    await app.done(meeting.secretary.identity, moveDocument, meeting.scope, move);
    const { personId } = meeting.secretary;
    const ofItem = await pdfFrom(
      await get(meeting, personId, `document-pack?item=${agendaItemId}`),
    );
    expect(ofItem).toHaveLength(2 + 2);
    const path = `document-pack/progress?documents=${first}`;
    const ask = async () =>
      packProgressSchema.parse(await (await get(meeting, personId, path)).json());
    expect(await ask()).toEqual({ volumes: 1, made: 0, pages: 3, ready: false });
    await expect.poll(ask).toEqual({ volumes: 1, made: 3, pages: 3, ready: true });
    expect((await get(meeting, personId, 'document-pack?volume=2')).status).toBe(400);
  });

  it('carries the name of who took it across flagged pages, and across no others', async () => {
    const meeting = await buildMeeting(app);
    await documentOf(app, meeting, { pages: 1, title: 'Mở' });
    const internal = await documentOf(app, meeting, { pages: 1, title: 'Nội bộ' });
    await flag(meeting, internal, { internal: true });
    const { personId, identity } = delegateOf(meeting);
    const [, , plain = '', marked = ''] = await pdfFrom(
      await get(meeting, personId, 'document-pack'),
    );
    expect(identity.kind).toBe('account');
    expect(plain).not.toContain('·');
    expect(marked).toMatch(/· \d\d giờ \d\d ngày/);
  });
});

describe('an internal document', () => {
  it('leaves with its reader on each page; those who run the meeting have it as it was handed in', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting, { pages: 2, title: 'Nội bộ' });
    await flag(meeting, documentId, { internal: true });
    const path = `documents/${documentId}/file?original=1`;
    const { personId } = delegateOf(meeting);
    const pages = await pdfFrom(await get(meeting, personId, path));
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      expect(page).toMatch(/· \d\d giờ \d\d ngày/);
      expect(page).not.toContain('Trang tập');
    }
    const original = await get(meeting, meeting.secretary.personId, path);
    const untouched = await pdfFrom(original);
    expect(untouched).toHaveLength(2);
    for (const page of untouched) expect(page).not.toContain('·');
    expect((await get(meeting, meeting.guest.personId, path)).status).toBe(404);
  });

  it('that is recalled after the meeting leaves in no way', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting, { pages: 1 });
    await flag(meeting, documentId, { internal: true, recall: true });
    const { personId } = delegateOf(meeting);
    const path = `documents/${documentId}/file?original=1`;
    expect((await get(meeting, personId, path)).status).toBe(404);
  });
});

it('lies upright on pages that are turned or cut', async () => {
  const folder = app.config.dataDir;
  const source = await PDFDocument.create();
  for (const turn of [0, 90, 180, 270]) {
    const page = source.addPage([400, 600]);
    page.setRotation(degrees(turn));
    page.setCropBox(20, 30, 360, 540);
  }
  const [path, target] = [join(folder, 'turned.pdf'), join(folder, 'stamped.pdf')];
  writeFileSync(path, await source.save());
  const sources = [{ path, head: 'Tờ trình số 1', mark: null }];
  const feet = [1, 2, 3, 4].map((page) => packWords.page(page, 4));
  const task: PackTask = { kind: 'pack', cover: null, sources, feet, target };
  await inBoundedWorker(task, 20_000);
  const pages = await textOf(new Uint8Array(readFileSync(target)));
  expect(pages).toHaveLength(4);
  for (const [index, page] of pages.entries())
    expect(page).toMatch(new RegExp(`Tờ trình số 1[^]*Trang tập ${index + 1}/4`));
});
