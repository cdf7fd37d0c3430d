// Uploads over real HTTP: what is taken, what is refused, and that nothing is left behind.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { newId } from '@hop/shared/core/ids.js';
import type { BeginUpload, UploadOffset, UploadReply } from '@hop/shared/documents/upload.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { pdfOf } from '../testing/pdf.js';
import { sendFile, uploaded, uploadStep } from '../testing/uploading.js';
import { UploadRow } from './document.entity.js';
import { FileStore } from './file-store.js';
import { Uploads } from './uploads.js';

const LIMIT = 200_000;
let app: AppUnderTest;
let meeting: TestMeeting;
let cookie: string;

beforeAll(async () => {
  app = await AppUnderTest.start({ maxUploadBytes: LIMIT });
  meeting = await buildMeeting(app);
  cookie = await app.cookie('account', meeting.secretary.personId);
});
afterAll(() => app.close());

const incoming = () => readdirSync(join(app.config.dataDir, 'files', 'incoming'));
const refusalOf = async (response: Response) => ({
  status: response.status,
  message: ((await response.json()) as { refusal: { message: string } }).refusal.message,
});
const step = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: Buffer | object) =>
  uploadStep(app, meeting.id, cookie, method, path, body);
const announced = (sizeBytes: number): BeginUpload => ({
  fileName: 'bao-cao.pdf',
  sizeBytes,
  fingerprint: newId(),
});
const begun = async (announcement: BeginUpload) =>
  (await (await step('POST', '', announcement)).json()) as UploadOffset;

/** Sends the beginning of a part and lets the connection break. */
async function cutOff(token: string, beginning: Buffer, length: number): Promise<void> {
  const broken = request(`${app.url}/api/meetings/${meeting.id}/uploads/${token}?from=0`, {
    method: 'PUT',
    headers: { cookie, 'content-type': 'application/octet-stream', 'content-length': length },
  });
  broken.on('error', () => undefined);
  broken.write(beginning);
  await vi.waitFor(
    () =>
      expect(statSync(join(app.config.dataDir, 'files', 'incoming', token)).size).toBe(
        beginning.length,
      ),
    5_000,
  );
  broken.destroy();
  // The server has noticed when a part that begins elsewhere is answered at once.
  await vi.waitFor(async () => expect((await step('GET', `/${token}`)).status).toBe(200), 5_000);
}
const send = (bytes: Buffer, fileName?: string) =>
  sendFile(app, meeting.id, cookie, bytes, fileName);

describe('uploading a document', () => {
  it('answers hash, size, pages and name, and keeps the bytes under their hash', async () => {
    const bytes = await pdfOf(3);
    const reply = await uploaded(app, meeting, bytes, 'Báo cáo quý III.pdf');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(reply).toMatchObject({
      sha256,
      sizeBytes: bytes.length,
      pages: 3,
      fileName: 'Báo cáo quý III.pdf',
    });
    const files = app.app.get(FileStore);
    expect(Buffer.concat(await files.open(sha256, 'original').toArray())).toEqual(bytes);
    expect(await files.has(sha256, 'reading')).toBe(true);
    expect(incoming()).toEqual([]);
  });

  it('refuses what is not a whole, open PDF and leaves nothing behind', async () => {
    const before = (await app.rows(UploadRow)).length;
    const whole = await pdfOf(4);
    const locked = await pdfOf(1, { userPassword: 'x', pdfVersion: '1.7' });
    const cases: [Buffer, string][] = [
      [Buffer.from('Đây là văn bản thường'), 'documents.notPdf'],
      [whole.subarray(0, whole.length - 200), 'documents.damagedPdf'],
      [locked, 'documents.passwordPdf'],
      [Buffer.alloc(0), 'documents.emptyFile'],
    ];
    for (const [bytes, message] of cases)
      expect(await refusalOf(await send(bytes, 'x.pdf'))).toEqual({ status: 400, message });
    expect(incoming()).toEqual([]);
    expect((await app.rows(UploadRow)).length).toBe(before);
  });

  it('refuses an announcement without name or size, and a part that is no bytes', async () => {
    const status = async (...args: Parameters<typeof step>) => (await step(...args)).status;
    expect(await status('POST', '', { fileName: 'a.pdf' })).toBe(400);
    expect(await status('POST', '', { ...announced(10), sizeBytes: -1 })).toBe(400);
    const { uploadToken } = await begun(announced(10));
    expect(await status('PUT', `/${uploadToken}?from=0`, { not: 'bytes' })).toBe(400);
    expect(await status('PUT', `/${uploadToken}?from=x`, Buffer.from('x'))).toBe(400);
    expect(await status('PUT', `/${uploadToken}?from=0`, Buffer.alloc(11))).toBe(400);
    expect(await status('DELETE', `/${uploadToken}`)).toBe(200);
  });

  it('refuses a file past the limit before its bytes travel', async () => {
    const refusal = { status: 413, message: 'documents.tooLarge' };
    const response = await uploadStep(app, meeting.id, cookie, 'POST', '', announced(LIMIT + 1));
    expect(await refusalOf(response)).toEqual(refusal);
    expect(incoming()).toEqual([]);
  });

  it('goes on from where it was cut, also after a restart of the server', async () => {
    const bytes = await pdfOf(30);
    const cutAt = Math.floor(bytes.length * 0.6);
    const announcement = announced(bytes.length);
    const { uploadToken } = await begun(announcement);
    await cutOff(uploadToken, bytes.subarray(0, cutAt), bytes.length);
    const stopped = await app.stop();
    app = await AppUnderTest.open(stopped.config, stopped.clock, stopped.remove);
    const again = await begun(announcement);
    expect(again).toEqual({ uploadToken, offsetBytes: cutAt });
    const rest = bytes.subarray(cutAt);
    const part = await step('PUT', `/${uploadToken}?from=${cutAt}`, rest);
    expect(await part.json()).toEqual({ uploadToken, offsetBytes: bytes.length });
    const finished = (await (await step('POST', `/${uploadToken}/finish`)).json()) as UploadReply;
    expect(finished.pages).toBe(30);
    expect(finished.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    // Whoever did not hear the answer asks again and hears the same.
    expect(await (await step('POST', `/${uploadToken}/finish`)).json()).toEqual(finished);
    expect(incoming()).toEqual([]);
  });

  it('says from where it is wanted when a part begins elsewhere, and does not finish half a file', async () => {
    const bytes = await pdfOf(2);
    const { uploadToken } = await begun(announced(bytes.length));
    await step('PUT', `/${uploadToken}?from=0`, bytes.subarray(0, 100));
    const elsewhere = await step('PUT', `/${uploadToken}?from=50`, bytes.subarray(50));
    expect(elsewhere.status).toBe(409);
    expect(await elsewhere.json()).toMatchObject({
      refusal: { message: 'documents.otherOffset', details: { offsetBytes: 100 } },
    });
    expect(await refusalOf(await step('POST', `/${uploadToken}/finish`))).toEqual({
      status: 409,
      message: 'documents.notAllArrived',
    });
    expect((await step('DELETE', `/${uploadToken}`)).status).toBe(200);
    expect(incoming()).toEqual([]);
  });

  it('is nobody else’s: not to see, not to go on with, not to finish', async () => {
    const { uploadToken } = await begun(announced(10));
    const chair = await app.cookie('account', meeting.chair.personId);
    for (const [method, path] of [
      ['GET', ''],
      ['PUT', '?from=0'],
      ['POST', '/finish'],
      ['DELETE', ''],
    ] as const) {
      const body = method === 'PUT' ? Buffer.from('x') : undefined;
      const response = await uploadStep(
        ...([app, meeting.id, chair, method, `/${uploadToken}${path}`, body] as const),
      );
      expect((await refusalOf(response)).message).toBe('documents.noSuchUpload');
    }
  });

  it('says that the disk is full, and goes on when there is room', async () => {
    const files = app.app.get(FileStore);
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });
    const append = files.append.bind(files);
    const spy = vi.spyOn(files, 'append').mockImplementationOnce(async (name, source, part) => {
      const first = Readable.from(
        (async function* () {
          for await (const some of source) {
            yield (some as Buffer).subarray(0, 200);
            throw full;
          }
        })(),
      );
      await append(name, first, part);
    });
    const bytes = await pdfOf(1, {}, 'đĩa đầy');
    const { uploadToken } = await begun(announced(bytes.length));
    const noRoom = { status: 503, message: 'documents.diskFull' };
    expect(await refusalOf(await step('PUT', `/${uploadToken}?from=0`, bytes))).toEqual(noRoom);
    const { offsetBytes } = (await (await step('GET', `/${uploadToken}`)).json()) as UploadOffset;
    expect(offsetBytes).toBe(200);
    const rest = bytes.subarray(offsetBytes);
    expect((await step('PUT', `/${uploadToken}?from=200`, rest)).status).toBe(200);
    expect((await step('POST', `/${uploadToken}/finish`)).status).toBe(200);
    spy.mockRestore();
    vi.spyOn(files, 'hasRoomFor').mockResolvedValueOnce(false);
    expect(await refusalOf(await step('POST', '', announced(10)))).toEqual(noRoom);
    expect(incoming()).toEqual([]);
  });

  it('takes the same file twice at once and keeps it once', async () => {
    const bytes = await pdfOf(2, {}, 'cùng một tệp');
    const replies = await Promise.all([1, 2].map(() => uploaded(app, meeting, bytes)));
    expect(replies[0]?.sha256).toBe(replies[1]?.sha256);
    expect(replies[0]?.uploadToken).not.toBe(replies[1]?.uploadToken);
    expect(await app.app.get(FileStore).sizeOf(replies[0]?.sha256 ?? '')).toBe(bytes.length);
  });

  it('keeps only the base name, without tricks', async () => {
    const bytes = await pdfOf(1);
    const nameOf = async (given: string) =>
      ((await (await send(bytes, given)).json()) as UploadReply).fileName;
    expect(await nameOf('../../etc/passwd')).toBe('passwd.pdf');
    expect(await nameOf('C:\\a\\b\u202Efdp.exe')).toBe('bfdp.exe.pdf');
    expect(await nameOf('Tờ trình số 5.PDF')).toBe('Tờ trình số 5.pdf');
  });

  it('is refused to those who may not, and unknown to outsiders and without a session', async () => {
    const bytes = await pdfOf(1);
    const as = async (cookieOf: string, id = meeting.id) =>
      refusalOf(await sendFile(app, id, cookieOf, bytes));
    const delegate = await app.cookie('account', meeting.delegates[0]?.personId ?? '');
    const { accountId } = meeting.outsider as { accountId: string };
    const outsider = await app.cookie('account', accountId);
    expect(await as(delegate)).toEqual({ status: 403, message: 'core.forbidden' });
    expect(await as(outsider)).toEqual({ status: 404, message: 'core.notFound' });
    expect(await as(cookie, 'nosuchmeeting')).toEqual({ status: 404, message: 'core.notFound' });
    expect((await as('')).status).toBe(401);
  });

  it('lets raw bytes in on no other route', async () => {
    const headers = { cookie, 'content-type': 'application/octet-stream' };
    const url = `${app.url}/api/commands/document.add`;
    const response = await fetch(url, { method: 'POST', headers, body: 'x' });
    expect(await refusalOf(response)).toEqual({ status: 400, message: 'core.invalid' });
  });

  it('forgets after a day what nobody came back for', async () => {
    const { uploadToken } = await begun(announced(10));
    app.clock.advance(25 * 3600_000);
    await app.app.get(Uploads).sweep();
    cookie = await app.cookie('account', meeting.secretary.personId);
    expect((await refusalOf(await step('GET', `/${uploadToken}`))).message).toBe(
      'documents.noSuchUpload',
    );
  });

  it('clears away what a dead process left behind a day ago, and nothing younger', async () => {
    const folder = join(app.config.dataDir, 'files', 'incoming');
    mkdirSync(folder, { recursive: true });
    const old = join(folder, 'old');
    const young = join(folder, 'young');
    for (const path of [old, young]) writeFileSync(path, 'x');
    const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
    utimesSync(old, twoDaysAgo, twoDaysAgo);
    await app.app.get(FileStore).sweep(24 * 3600_000);
    expect(incoming()).toEqual(['young']);
    expect(statSync(young).size).toBe(1);
  });
});
