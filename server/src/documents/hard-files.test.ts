// Files that offices really send and that break readers: pictures in rare packings, and a disk that is full before all has arrived.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDocument } from '@hop/shared/documents/documents-commands.js';
import type { UploadOffset } from '@hop/shared/documents/upload.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { pdfOf } from '../testing/pdf.js';
import { picturePdf } from '../testing/picture-pdf.js';
import { uploaded, uploadStep } from '../testing/uploading.js';

let app: AppUnderTest;
let meeting: TestMeeting;
beforeAll(async () => {
  app = await AppUnderTest.start();
  meeting = await buildMeeting(app);
});
afterAll(() => app.close());

/** The colours at the middle of the upper and of the lower half of the page, as it is drawn. */
async function halvesOf(bytes: Buffer): Promise<number[][]> {
  const { uploadToken, pages } = await uploaded(app, meeting, bytes);
  expect(pages).toBe(1);
  const { documentId } = await app.done(meeting.secretary.identity, addDocument, meeting.scope, {
    ...{ uploadToken, title: 'Bản quét' },
  });
  const cookie = await app.cookie('account', meeting.secretary.personId);
  const path = `/api/meetings/${meeting.id}/documents/${documentId}/pages/1/thumbnail`;
  const response = await fetch(app.url + path, { headers: { cookie } });
  expect(response.status).toBe(200);
  const { width, height, data } = decode(await response.arrayBuffer());
  return [0.25, 0.75].map((down) => {
    const at = (Math.floor(height * down) * width + (width >> 1)) * 3;
    return [...data.slice(at, at + 3)].map(Number);
  });
}

describe('a scan', () => {
  it('packed as JBIG2 is taken, counted and drawn', async () => {
    expect(await halvesOf(picturePdf('JBIG2Decode'))).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('packed as JPEG 2000 is taken, counted and drawn', async () => {
    const [upper = [], lower = []] = await halvesOf(picturePdf('JPXDecode'));
    expect([upper[0], lower[2]].every((strong) => strong !== undefined && strong > 200)).toBe(true);
    expect([upper[2], lower[0]].every((weak) => weak !== undefined && weak < 60)).toBe(true);
  });

  it('whose picture is damaged is a page all the same, without its picture', async () => {
    const white = [255, 255, 255];
    for (const packing of ['JBIG2Decode', 'JPXDecode'] as const)
      expect(await halvesOf(picturePdf(packing, true)), packing).toEqual([white, white]);
  });
});

/** Room beside what the store leaves free, in bytes. */
const DISK_BYTES = 70 * 2 ** 20;

/** A small disk where the files of this server lie. Only root may have one. */
function smallDisk(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const path = mkdtempSync(join(tmpdir(), 'hop-disk-'));
  const made = spawnSync('mount', ['-t', 'tmpfs', 'none', path]).status === 0;
  if (made) spawnSync('umount', [path]);
  rmSync(path, { recursive: true });
  return made;
}

describe.skipIf(!smallDisk())('a disk that is really full', () => {
  let path = '';
  beforeAll(() => {
    path = join(app.config.dataDir, 'files');
    mkdirSync(path, { recursive: true });
    const options = ['-t', 'tmpfs', '-o', `size=${DISK_BYTES}`, 'none', path];
    expect(spawnSync('mount', options).status).toBe(0);
  });
  afterAll(() => spawnSync('umount', [path]));

  it('in the middle of an upload is said; with room it goes on where it stopped', async () => {
    const cookie = await app.cookie('account', meeting.secretary.personId);
    const step = (
      ...[method, way, body]: [method: 'GET' | 'POST' | 'PUT', string, (Buffer | object)?]
    ) => uploadStep(app, meeting.id, cookie, method, way, body);
    const padding = Buffer.from(`%${'x'.repeat(2 ** 20)}\n%%EOF\n`);
    const bytes = Buffer.concat([await pdfOf(1), padding]);
    const announced = { fileName: 'a.pdf', sizeBytes: bytes.length, fingerprint: 'a' };
    const begun = await step('POST', '', announced);
    const { uploadToken } = (await begun.json()) as UploadOffset;
    const ballast = join(path, 'ballast');
    writeFileSync(ballast, Buffer.alloc(DISK_BYTES - 2 ** 19));
    const cut = await step('PUT', `/${uploadToken}?from=0`, bytes);
    expect(cut.status).toBe(503);
    expect(await cut.json()).toMatchObject({ refusal: { message: 'documents.diskFull' } });
    expect((await step('POST', '', { ...announced, fingerprint: 'b' })).status).toBe(503);
    const { offsetBytes } = (await (await step('GET', `/${uploadToken}`)).json()) as UploadOffset;
    expect(offsetBytes).toBeGreaterThan(0);
    expect(offsetBytes).toBeLessThan(bytes.length);
    rmSync(ballast);
    const rest = bytes.subarray(offsetBytes);
    expect((await step('PUT', `/${uploadToken}?from=${offsetBytes}`, rest)).status).toBe(200);
    const reply = await step('POST', `/${uploadToken}/finish`);
    expect(await reply.json()).toMatchObject({ pages: 1, sizeBytes: bytes.length });
  });
});
