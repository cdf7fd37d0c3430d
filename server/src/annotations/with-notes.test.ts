// The copy of a document with one's own notes: where they are drawn, what is listed, and who gets none.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import { addDocument } from '@hop/shared/documents/documents-commands.js';
import { decode } from 'fast-png';
import { degrees, PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FileStore } from '../documents/acts.js';
import { inBoundedWorker } from '../documents/bounded-worker.js';
import { DocumentRow } from '../documents/document.entity.js';
import type { PdfText } from '../documents/pdf-task.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { firstOf } from '../testing/scenario.js';
import { documentOf, uploaded } from '../testing/uploading.js';

const LIMIT = { memoryBytes: 256 * 1024 * 1024 };
const LIMIT_MS = 20_000;

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

async function copyOf(meeting: TestMeeting, documentId: string, personId?: string) {
  const cookie = await app.cookie('account', personId ?? firstOf(meeting.delegates).personId);
  const path = `/api/meetings/${meeting.id}/documents/${documentId}/with-notes`;
  return fetch(`${app.url}${path}`, { headers: { cookie } });
}
/** Where the answer lies now, for the worker to read. */
async function saved(response: Response): Promise<string> {
  const path = join(app.config.dataDir, `${newId()}.pdf`);
  await writeFile(path, new Uint8Array(await response.arrayBuffer()));
  return path;
}
const write = (meeting: TestMeeting, documentId: string, note: object) =>
  app.done(firstOf(meeting.delegates).identity, addAnnotation, meeting.scope, {
    ...{ annotationId: newId(), documentId, page: 1, text: '' },
    ...note,
  });

/** Whether the pixel at this point of the page, as it is read, is the marker's yellow. */
async function isYellow(source: string, x: number, y: number): Promise<boolean> {
  const task = { kind: 'picture' as const, source, page: 1, width: 400, ...LIMIT };
  const { data, width, channels } = decode(await inBoundedWorker<Uint8Array>(task, LIMIT_MS));
  const scale = width / 400;
  const at = (Math.round(y * scale) * width + Math.round(x * scale)) * channels;
  const [red = 0, , blue = 0] = [data[at], data[at + 1], data[at + 2]];
  return red > 240 && blue < 190;
}

/** A blank page that is 400 points wide and 600 high as it is read, however it lies in the file. */
async function turnedPage(angle: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  const lies = angle % 180 !== 0;
  const page = document.addPage(lies ? [700, 500] : [500, 700]);
  page.setCropBox(50, 50, lies ? 600 : 400, lies ? 400 : 600);
  page.setRotation(degrees(angle));
  return Buffer.from(await document.save());
}
const quote = { exact: 'số liệu quý III', prefix: '', suffix: '', start: 0 };

describe('a copy with notes', () => {
  it.each([0, 90, 180, 270])('has them where they lie on a page turned by %i', async (angle) => {
    const meeting = await buildMeeting(app);
    const { uploadToken } = await uploaded(app, meeting, await turnedPage(angle));
    const { documentId } = await app.done(meeting.secretary.identity, addDocument, meeting.scope, {
      ...{ uploadToken, title: 'Trang xoay', access: 'everyone' as const },
    });
    await write(meeting, documentId, { kind: 'highlight', areas: [[100, 40, 200, 60]], quote });
    const path = await saved(await copyOf(meeting, documentId));
    const yellow = (x: number, y: number) => isYellow(path, x, y);
    expect(await yellow(200, 70)).toBe(true);
    expect(await yellow(200, 530)).toBe(false);
    expect(await yellow(50, 70)).toBe(false);
  });

  it('lists them behind the last page, in Vietnamese, and nobody else’s', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting, { pages: 2 });
    await write(meeting, documentId, { kind: 'text', page: 2, text: 'Đề nghị làm rõ số liệu' });
    await write(meeting, documentId, { kind: 'pen', strokes: [[[10, 10]]] });
    await app.done(meeting.chair.identity, addAnnotation, meeting.scope, {
      ...{ annotationId: newId(), documentId, page: 1, text: 'của chủ tọa' },
    });
    const response = await copyOf(meeting, documentId);
    expect(response.headers.get('content-disposition')).toContain('attachment');
    const source = await saved(response);
    expect((await PDFDocument.load(await readFile(source))).getPageCount()).toBe(3);
    const pages = await inBoundedWorker<PdfText>(
      { kind: 'text', source, from: 1, count: 3, ...LIMIT },
      LIMIT_MS,
    );
    const words = JSON.stringify(pages);
    expect(words).toContain('Đề nghị làm rõ số liệu');
    expect(words).toContain('Trang 2');
    expect(words).not.toContain('của chủ tọa');
  });

  it('is not for those who may not save the document, nor for those outside', async () => {
    const meeting = await buildMeeting(app);
    const other = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    expect((await copyOf(meeting, documentId, other.guest.personId)).status).toBe(404);
    await app.source.getRepository(DocumentRow).update(documentId, { recall: true });
    const recalled = await copyOf(meeting, documentId);
    expect(recalled.status).toBe(404);
    await recalled.arrayBuffer();
  });

  it('of an internal document is for those who run the meeting: it carries nobody’s name', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    await app.source.getRepository(DocumentRow).update(documentId, { internal: true });
    expect((await copyOf(meeting, documentId)).status).toBe(404);
    const own = await copyOf(meeting, documentId, meeting.secretary.personId);
    expect(own.status).toBe(200);
    await own.arrayBuffer();
  });

  it('is made so many at a time for one person, and never of a file that is too large as a PDF', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => copyOf(meeting, documentId, meeting.secretary.personId)),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    await Promise.all(answers.map((answer) => answer.arrayBuffer()));
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0);
    expect(statuses.at(-1)).toBe(429);
    const large = vi
      .spyOn(app.app.get(FileStore), 'sizeOf')
      .mockImplementation((_sha256, form) => Promise.resolve(form === 'reading' ? 2 ** 27 : 1));
    const refused = await copyOf(meeting, documentId);
    large.mockRestore();
    expect(await refused.text()).toContain('annotations.cannotMark');
  });
});
