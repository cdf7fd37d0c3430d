// Uploads over real HTTP: what is taken, what is refused, and that nothing is left behind.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { UploadReply } from '@hop/shared/documents/upload.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { pdfOf } from '../testing/pdf.js';
import { sendFile, uploaded } from '../testing/uploading.js';
import { UploadRow } from './document.entity.js';
import { FileStore } from './file-store.js';

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

  it('refuses a form without a file, and a body that is no form', async () => {
    const headers = { cookie };
    const url = `${app.url}/api/meetings/${meeting.id}/uploads`;
    const empty = new FormData();
    empty.append('note', 'no file');
    const post = async (body: FormData | string, more = {}) =>
      (await fetch(url, { method: 'POST', headers: { ...headers, ...more }, body })).status;
    expect(await post(empty)).toBe(400);
    expect(await post('{}', { 'content-type': 'application/json' })).toBe(400);
    expect(await post('x', { 'content-type': 'multipart/form-data' })).toBe(400);
    const form = { 'content-type': 'multipart/form-data; boundary=b' };
    const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n';
    expect(await post(`${head}%PDF-1.7`, form)).toBe(400);
    expect(incoming()).toEqual([]);
  });

  it('refuses a file past the limit and drops what had come in', async () => {
    const response = await send(Buffer.alloc(LIMIT + 1, 'x'));
    expect(await refusalOf(response)).toEqual({ status: 413, message: 'documents.tooLarge' });
    expect(await refusalOf(await send(Buffer.alloc(LIMIT * 40, 'x')))).toEqual({
      status: 413,
      message: 'documents.tooLarge',
    });
    expect(incoming()).toEqual([]);
  });

  it('leaves nothing of an upload that its sender broke off', async () => {
    const broken = request(`${app.url}/api/meetings/${meeting.id}/uploads`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'multipart/form-data; boundary=b' },
    });
    broken.on('error', () => undefined);
    const head =
      '--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-';
    broken.write(head + 'x'.repeat(100_000));
    await vi.waitFor(() => expect(incoming()).toHaveLength(1), 5_000);
    broken.destroy();
    await vi.waitFor(() => expect(incoming()).toEqual([]), 5_000);
  });

  it('says that the disk is full and leaves nothing', async () => {
    const files = app.app.get(FileStore);
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });
    const receive = files.receive.bind(files);
    const spy = vi.spyOn(files, 'receive').mockImplementationOnce((source, limit, signal) => {
      const filling = Readable.from(
        (async function* () {
          for await (const part of source) yield part as Buffer;
          throw full;
        })(),
      );
      return receive(filling, limit, signal);
    });
    expect(await refusalOf(await send(await pdfOf(1)))).toEqual({
      status: 503,
      message: 'documents.diskFull',
    });
    spy.mockRestore();
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

  it('lets multipart bodies in on no other route', async () => {
    const body = new FormData();
    body.append('file', new Blob(['x']), 'x.pdf');
    const url = `${app.url}/api/commands/document.add`;
    const response = await fetch(url, { method: 'POST', headers: { cookie }, body });
    expect(await refusalOf(response)).toEqual({ status: 400, message: 'core.invalid' });
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
