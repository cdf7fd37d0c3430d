// Reading the text of files: scans, old fonts, a reader that died in the middle; and the small pictures of pages.
import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { addDocument } from '@hop/shared/documents/documents-commands.js';
import { searchReplySchema, type SearchHit } from '@hop/shared/documents/search.js';
import { decode } from 'fast-png';
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Outbox } from '../kernel/outbox.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { pdfOf } from '../testing/pdf.js';
import { pdfOfObjects } from '../testing/picture-pdf.js';
import { documentOf, uploaded } from '../testing/uploading.js';
import { DocumentRow } from './document.entity.js';
import { FileStore } from './file-store.js';
import { TextIndex } from './text-index.js';

let app: AppUnderTest;
let meeting: TestMeeting;
beforeAll(async () => {
  app = await AppUnderTest.start();
  app.app.get(Outbox).start();
  meeting = await buildMeeting(app);
});
afterAll(() => app.close());

async function read(bytes: Buffer, title = 'Báo cáo'): Promise<DocumentRow> {
  const { uploadToken } = await uploaded(app, meeting, bytes);
  const { documentId } = await app.done(meeting.secretary.identity, addDocument, meeting.scope, {
    ...{ uploadToken, title },
  });
  return vi.waitFor(
    async () => {
      const row = (await app.rows(DocumentRow)).find(({ id }) => id === documentId);
      if (!row || row.textState === 'pending') throw new Error('not read yet');
      return row;
    },
    { timeout: 15_000, interval: 50 },
  );
}

async function get(path: string, who: { personId: string }, headers = {}): Promise<Response> {
  const cookie = await app.cookie('account', who.personId);
  return fetch(`${app.url}/api/meetings/${meeting.id}${path}`, { headers: { cookie, ...headers } });
}
async function hits(q: string): Promise<SearchHit[]> {
  const response = await get(`/search?q=${encodeURIComponent(q)}`, meeting.secretary);
  return searchReplySchema.parse(await response.json()).hits;
}

/** Pages with drawings and no letter, as a scanner makes them. */
function scanOf(pictures: number, text?: string): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ autoFirstPage: false });
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    if (text !== undefined) document.addPage().text(text);
    for (let page = 0; page < pictures; page += 1)
      document.addPage().rect(50, 50, 300, 400).fill('#404040');
    document.end();
  });
}

/** One line in a font that is named and not embedded, byte by byte. */
function pdfInFont(fontName: string, line: string): Buffer {
  const stream = `BT /F1 12 Tf 50 700 Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    `<< /Type /Font /Subtype /TrueType /BaseFont /${fontName} /Encoding /WinAnsiEncoding >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ];
  return pdfOfObjects(objects);
}

describe('the text of a file', () => {
  it('of a scan is none, and of a file with pictures only the pages that have some', async () => {
    expect(await read(await scanOf(3))).toMatchObject({
      textState: 'none',
      textPages: 0,
      pages: 3,
    });
    const partly = await read(await scanOf(2, 'Trang dau'));
    expect(partly).toMatchObject({ textState: 'ready', textPages: 1, pages: 3 });
  });

  it('in a font of before Unicode is found by Vietnamese words and shown in them', async () => {
    const old = 'ChÝnh phñ quyÕt ®Þnh vÒ qu¶n lý n-íc';
    const { id } = await read(pdfInFont('.VnTime', old));
    const [hit] = await hits('quyet dinh');
    expect(hit).toMatchObject({ documentId: id, page: 1 });
    expect(hit?.snippet?.text).toBe('Chính phủ quyết định về quản lý nước');
    expect(await hits('quan ly nuoc')).toHaveLength(1);
  });

  it('in an ordinary font stays as it is', async () => {
    const { id } = await read(
      pdfInFont('Helvetica', 'Le conseil g\u00E9n\u00E9ral \u00AB X \u00BB'),
    );
    expect((await hits('conseil general'))[0]).toMatchObject({ documentId: id });
  });

  it('does not change the version: an edit that is open stays good', async () => {
    expect(await read(await pdfOf(1, {}, 'Lần một'))).toMatchObject({ version: 1, textPages: 1 });
  });

  it('is whole after a reader died in the middle of it', async () => {
    const bytes = await pdfOf(130, {}, 'Chín mươi trang');
    const { sha256 } = await uploaded(app, meeting, bytes);
    const index = app.app.get(TextIndex);
    await index.put(sha256, [
      { page: 1, text: 'nửa chừng' },
      { page: 2, text: '2' },
    ]);
    expect(await index.textPagesOf(sha256)).toBe(null);
    const { id, textPages } = await read(bytes);
    expect(textPages).toBe(130);
    expect(await hits('nua chung')).toEqual([]);
    expect(await hits('"chin muoi trang"')).toMatchObject([{ documentId: id, page: 1, count: 1 }]);
    expect(await hits('129')).toMatchObject([{ documentId: id, page: 129 }]);
  });

  it('is read once for all documents with the same bytes', async () => {
    const bytes = await pdfOf(2, {}, 'Hai lần');
    const { sha256 } = await read(bytes);
    // Nothing could be read now: what is known is enough.
    const files = app.app.get(FileStore);
    const again = await uploaded(app, meeting, bytes);
    rmSync(files.pathOf(sha256, 'reading'), { force: true });
    rmSync(files.pathOf(sha256, 'original'));
    const args = { uploadToken: again.uploadToken, title: 'Bản sao' };
    await app.done(meeting.secretary.identity, addDocument, meeting.scope, args);
    await vi.waitFor(async () => expect(await hits('hai lan')).toHaveLength(2), 10_000);
  });
});

describe('the small picture of a page', () => {
  const path = (documentId: string, page: number | string) =>
    `/documents/${documentId}/pages/${page}/thumbnail`;

  it('is a PNG of the page that browsers keep and ask about', async () => {
    const documentId = await documentOf(app, meeting, { pages: 2 });
    const response = await get(path(documentId, 2), meeting.secretary);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    const { width, height, data } = decode(await response.arrayBuffer());
    expect([width, height > width]).toEqual([240, true]);
    expect(new Set(data).size).toBeGreaterThan(2);
    const etag = response.headers.get('etag') ?? '';
    const again = await get(path(documentId, 2), meeting.secretary, { 'if-none-match': etag });
    expect(again.status).toBe(304);
  });

  it('makes room for the next when there are pictures of too many files', async () => {
    const pictures = join(app.config.dataDir, 'pictures');
    const nameOf = (number: number) => number.toString(16).padStart(64, '0');
    for (let number = 0; number < 501; number += 1) {
      mkdirSync(join(pictures, nameOf(number)), { recursive: true });
      utimesSync(join(pictures, nameOf(number)), 1000 + number, 1000 + number);
    }
    const documentId = await documentOf(app, meeting, { pages: 3 });
    expect((await get(path(documentId, 3), meeting.secretary)).status).toBe(200);
    expect(readdirSync(pictures)).toHaveLength(500);
    expect(existsSync(join(pictures, nameOf(0)))).toBe(false);
    expect(existsSync(join(pictures, nameOf(500)))).toBe(true);
    expect((await get(path(documentId, 3), meeting.secretary)).status).toBe(200);
  });

  it('is for those who may read the document, and of pages that are there', async () => {
    const documentId = await documentOf(app, meeting, { access: 'staff' });
    expect((await get(path(documentId, 1), meeting.guest)).status).toBe(404);
    for (const page of [0, 2, -1, 'x', '1e9'])
      expect((await get(path(documentId, page), meeting.secretary)).status, String(page)).toBe(404);
  });
});
