// Formats other than PDF: what is taken, what is refused, and how their pages come to be, with LibreOffice and without.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDocument, prepareDocument } from '@hop/shared/documents/documents-commands.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Outbox } from '../kernel/outbox.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { compoundOf, docxOf, pngOf, zippedWord } from '../testing/files.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { sendFile, uploaded } from '../testing/uploading.js';
import { DocumentRow } from './document.entity.js';
import { FileStore } from './file-store.js';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
const apps: AppUnderTest[] = [];
afterAll(() => Promise.all(apps.map((app) => app.close())));

async function serverWith(sofficePath: string) {
  const app = await AppUnderTest.start({ sofficePath });
  apps.push(app);
  app.app.get(Outbox).start();
  const meeting = await buildMeeting(app);
  return { app, meeting };
}
type Server = Awaited<ReturnType<typeof serverWith>>;

async function added({ app, meeting }: Server, bytes: Buffer, name: string): Promise<string> {
  const { uploadToken } = await uploaded(app, meeting, bytes, name);
  const args = { uploadToken, title: 'Tờ trình' };
  return (await app.done(meeting.secretary.identity, addDocument, meeting.scope, args)).documentId;
}
const rowOf = async ({ app }: Server, id: string) =>
  (await app.rows(DocumentRow)).find((row) => row.id === id) as DocumentRow;
const settled = (server: Server, id: string, reading: DocumentRow['reading']) =>
  vi.waitFor(async () => expect((await rowOf(server, id)).reading).toBe(reading), {
    timeout: 60_000,
    interval: 50,
  });
const fetchFile = async (
  { app, meeting }: { app: AppUnderTest; meeting: TestMeeting },
  id: string,
  query = '',
  personId = meeting.guest.personId,
) =>
  fetch(`${app.url}/api/meetings/${meeting.id}/documents/${id}/file${query}`, {
    headers: { cookie: await app.cookie('account', personId) },
  });

let bare: Server;
beforeAll(async () => {
  bare = await serverWith('/nowhere/soffice');
});

describe('what is handed in', () => {
  it('is known by its content, whatever its name says', async () => {
    const { app, meeting } = bare;
    const word = await uploaded(app, meeting, await docxOf('Xin chào'), 'Tờ trình.pdf');
    expect(word).toMatchObject({ format: 'docx', pages: 0, fileName: 'Tờ trình.pdf.docx' });
    const image = await uploaded(app, meeting, pngOf(), 'so_do.png');
    expect(image).toMatchObject({ format: 'png', fileName: 'so_do.png' });
  });

  it('is refused in words when it is nothing that can be read, or made to do harm', async () => {
    const { app, meeting } = bare;
    const cookie = await app.cookie('account', meeting.secretary.personId);
    const word = await docxOf('Xin chào');
    const bomb = zippedWord({ 'word/media/image1.bmp': new Uint8Array(310 * 2 ** 20) });
    // The directory claims that almost nothing is in it.
    const lying = Buffer.from(bomb);
    const entry = lying.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    lying.writeUInt32LE(10, entry + 24);
    const cases: [Buffer, string][] = [
      [Buffer.from('văn bản'), 'unknownFormat'],
      [compoundOf('WordDocument'), 'oldOffice'],
      [compoundOf('EncryptedPackage'), 'passwordOffice'],
      [Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'heicImage'],
      [word.subarray(0, word.length - 100), 'damagedOffice'],
      [zippedWord({ 'word/vbaProject.bin': new Uint8Array(9) }), 'macroOffice'],
      [bomb, 'swollenOffice'],
      [lying, 'swollenOffice'],
      [await docxOf('MẬT', 'Báo cáo'), 'stateSecret'],
      [pngOf().subarray(0, 50), 'damagedImage'],
      [pngOf(1, 1, { width: 60_000, height: 60_000 }), 'hugeImage'],
    ];
    for (const [bytes, reason] of cases) {
      const response = await sendFile(app, meeting.id, cookie, bytes, 'x.bin');
      expect(await response.json(), reason).toMatchObject({
        refusal: { message: `documents.${reason}` },
      });
    }
  }, 60_000);
});

describe('an image', () => {
  it('becomes a page that is shown, and is handed out as it came', async () => {
    const png = pngOf();
    const id = await added(bare, png, 'so-do.png');
    await settled(bare, id, 'ready');
    expect(await rowOf(bare, id)).toMatchObject({ pages: 1, format: 'png' });
    const shown = await fetchFile(bare, id);
    expect(shown.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await shown.arrayBuffer()).includes('%PDF-')).toBe(true);
    const original = await fetchFile(bare, id, '?original=1');
    expect(original.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await original.arrayBuffer())).toEqual(png);
  });
});

describe('an Office file', () => {
  it('without LibreOffice has no pages and is handed out as it came', async () => {
    const word = await docxOf('Không có LibreOffice');
    const id = await added(bare, word, 'to-trinh.docx');
    await settled(bare, id, 'none');
    expect((await fetchFile(bare, id)).status).toBe(409);
    const original = await fetchFile(bare, id, '?original=1');
    expect(original.headers.get('content-type')).toContain('wordprocessingml');
    expect(Buffer.from(await original.arrayBuffer())).toEqual(word);
  });

  it('that LibreOffice breaks on is given up after three attempts, and tried again when asked', async () => {
    const broken = join(mkdtempSync(join(tmpdir(), 'hop-soffice-')), 'soffice');
    writeFileSync(broken, '#!/bin/sh\nexit 1\n');
    chmodSync(broken, 0o755);
    const server = await serverWith(broken);
    const id = await added(server, await docxOf('Hỏng'), 'a.docx');
    const { app, meeting } = server;
    const patient = setInterval(() => app.clock.advance(10_000), 200);
    await settled(server, id, 'failed').finally(() => clearInterval(patient));
    const ask = { documentId: id };
    await app.done(meeting.secretary.identity, prepareDocument, meeting.scope, ask);
    expect((await rowOf(server, id)).reading).toBe('pending');
    expect(
      await app.refused(meeting.secretary.identity, prepareDocument, meeting.scope, ask),
    ).toMatchObject({ message: 'documents.nothingToPrepare' });
  }, 60_000);

  // Where LibreOffice is not installed there is nothing to convert with; the test above holds that path.
  it.skipIf(!hasLibreOffice)(
    'becomes a PDF of all its pages',
    async () => {
      const server = await serverWith('soffice');
      const id = await added(server, await docxOf('Trang một'), 'a.docx');
      await settled(server, id, 'ready');
      expect((await rowOf(server, id)).pages).toBe(1);
      const shown = await fetchFile(server, id);
      expect(shown.headers.get('content-type')).toBe('application/pdf');
    },
    90_000,
  );

  it('whose pages carry the stamp of a state secret is withdrawn from everybody', async () => {
    const stamped = join(mkdtempSync(join(tmpdir(), 'hop-soffice-')), 'soffice');
    const pdf = join(stamped, '..', 'secret.pdf');
    const { pdfOf } = await import('../testing/pdf.js');
    writeFileSync(pdf, await pdfOf(1, {}, 'MẬT\nBáo cáo'));
    writeFileSync(stamped, `#!/bin/sh\ncp ${pdf} in.pdf\n`);
    chmodSync(stamped, 0o755);
    const server = await serverWith(stamped);
    const id = await added(server, await docxOf('Báo cáo'), 'a.docx');
    await settled(server, id, 'secret');
    const { app, meeting } = server;
    expect((await fetchFile(server, id, '?original=1')).status).toBe(404);
    const secretary = meeting.secretary.personId;
    expect((await fetchFile(server, id, '?original=1', secretary)).status).toBe(400);
    const { sha256 } = await rowOf(server, id);
    expect(await app.app.get(FileStore).has(sha256, 'reading')).toBe(false);
    const { entities } = await app.snapshot(meeting.guest.identity, meeting.scope);
    expect(entities.document ?? []).toEqual([]);
  }, 30_000);
});
