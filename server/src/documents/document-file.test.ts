// The file of a document over real HTTP: forms, ranges, caching and rights.
import {
  addDocument,
  editDocument,
  removeDocument,
} from '@hop/shared/documents/documents-commands.js';
import { closeMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { pdfOf } from '../testing/pdf.js';
import { documentOf, uploaded } from '../testing/uploading.js';
import { DocumentRow } from './document.entity.js';

let app: AppUnderTest;
let meeting: TestMeeting;
beforeAll(async () => {
  app = await AppUnderTest.start();
  meeting = await buildMeeting(app);
});
afterAll(() => app.close());

const cookieOf = (personId: string) => app.cookie('account', personId);
const fileUrl = (documentId: string, id = meeting.id) =>
  `${app.url}/api/meetings/${id}/documents/${documentId}/file`;
/** Reads the answer to its end: one that is left unread keeps its connection open. */
const statusOf = async (response: Response) => {
  await response.arrayBuffer();
  return response.status;
};
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('the file of a document', () => {
  it('is sent inline as a PDF, in the copy that opens fast, named by its hash', async () => {
    const documentId = await documentOf(app, meeting, { pages: 5 });
    const cookie = await cookieOf(meeting.guest.personId);
    const response = await fetch(fileUrl(documentId), { headers: { cookie } });
    const { sha256 } = (await app.rows(DocumentRow)).find(
      (row) => row.id === documentId,
    ) as DocumentRow;
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'accept-ranges': 'bytes',
      etag: `"${sha256}.read"`,
      'cache-control': 'private, no-cache',
      vary: expect.stringContaining('cookie') as string,
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers.get('content-disposition')).toMatch(/^inline; /);
    expect((await bytesOf(response)).includes('/ObjStm')).toBe(true);
  });

  it('is handed out as it came, under its own name, when the original is asked for', async () => {
    const bytes = await pdfOf(2, {}, 'bản gốc');
    const { uploadToken, sha256 } = await uploaded(app, meeting, bytes, 'Tờ trình.pdf');
    const { documentId } = await app.done(meeting.secretary.identity, addDocument, meeting.scope, {
      uploadToken,
      title: 'Tờ trình',
    });
    const cookie = await cookieOf(meeting.guest.personId);
    const response = await fetch(`${fileUrl(documentId)}?original=1`, { headers: { cookie } });
    expect(response.headers.get('etag')).toBe(`"${sha256}"`);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="To trinh.pdf"; filename*=UTF-8''T%E1%BB%9D%20tr%C3%ACnh.pdf`,
    );
    expect(await bytesOf(response)).toEqual(bytes);
  });

  it('is sent by ranges', async () => {
    const documentId = await documentOf(app, meeting, { pages: 8 });
    const cookie = await cookieOf(meeting.guest.personId);
    const ask = (headers: Record<string, string>) =>
      fetch(fileUrl(documentId), { headers: { cookie, ...headers } });
    const whole = await bytesOf(await ask({}));
    const size = whole.length;
    const etag = (await ask({ range: `bytes=${size}-` })).headers.get('etag') ?? '';

    const part = await ask({ range: 'bytes=10-29' });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 10-29/${size}`);
    expect(await bytesOf(part)).toEqual(whole.subarray(10, 30));
    const tail = await ask({ range: 'bytes=-100' });
    expect(await bytesOf(tail)).toEqual(whole.subarray(size - 100));

    const past = await ask({ range: `bytes=${size}-` });
    expect(past.status).toBe(416);
    expect(past.headers.get('content-range')).toBe(`bytes */${size}`);
    expect(await past.text()).toBe('');

    const status = async (headers: Record<string, string>) => statusOf(await ask(headers));
    expect(await status({ range: 'bytes=0-1', 'if-range': etag })).toBe(206);
    expect(await status({ range: 'bytes=0-1', 'if-range': '"other"' })).toBe(200);
    expect(await status({ 'if-none-match': etag })).toBe(304);
  });

  it('is answered like one that does not exist to those who may not read it', async () => {
    const members = await documentOf(app, meeting, { access: 'members' });
    const staff = await documentOf(app, meeting, { access: 'staff' });
    const other = await buildMeeting(app);
    const foreign = await documentOf(app, other);
    const removed = await documentOf(app, meeting);
    await app.done(meeting.secretary.identity, removeDocument, meeting.scope, {
      documentId: removed,
    });
    const guest = await cookieOf(meeting.guest.personId);
    const delegate = await cookieOf(meeting.delegates[0]?.personId ?? '');
    const { displayId } = meeting.display as { displayId: string };
    const display = await app.cookie('display', displayId, meeting.id);
    const answer = async (cookie: string, url: string) => {
      const response = await fetch(url, { headers: { cookie } });
      const headers = Object.fromEntries(response.headers);
      for (const name of Object.keys(headers))
        if (name === 'date' || name.startsWith('x-ratelimit')) delete headers[name];
      return { status: response.status, headers, body: await response.text() };
    };
    const nothing = await answer(guest, fileUrl('none'));
    expect(nothing.status).toBe(404);
    const refused: [string, string][] = [
      [guest, fileUrl(members)],
      [guest, fileUrl(staff)],
      [delegate, fileUrl(staff)],
      [display, fileUrl(members)],
      [guest, fileUrl(foreign)],
      [guest, fileUrl(foreign, other.id)],
      [guest, fileUrl(removed)],
      [guest, fileUrl(members, 'none')],
    ];
    for (const [cookie, url] of refused) expect(await answer(cookie, url)).toEqual(nothing);
    expect((await answer(delegate, fileUrl(members))).status).toBe(200);
    expect((await answer('', fileUrl(members))).status).toBe(401);
  });

  it('that a browser kept is refused once its right has ended: by recall, removal or sign-out', async () => {
    const inSession = await buildMeeting(app, { state: 'inSession' });
    const { secretary, chair, guest, scope, id } = inSession;
    const [recalled, removed, stays] = [
      await documentOf(app, inSession),
      await documentOf(app, inSession),
      await documentOf(app, inSession),
    ];
    const cookie = await cookieOf(guest.personId);
    const again = async (documentId: string, etag: string, path = 'file') =>
      statusOf(
        await fetch(fileUrl(documentId, id).replace(/file$/, path), {
          headers: { cookie, 'if-none-match': etag },
        }),
      );
    const first = await fetch(fileUrl(stays, id), { headers: { cookie } });
    await first.arrayBuffer();
    const etag = first.headers.get('etag') ?? '';
    for (const documentId of [recalled, removed, stays])
      expect(await again(documentId, etag)).toBe(304);
    const flag = { documentId: recalled, baseVersion: 1, recall: true };
    await app.done(secretary.identity, editDocument, scope, flag);
    await app.done(secretary.identity, removeDocument, scope, { documentId: removed });
    await app.done(chair.identity, closeMeeting, scope, {});
    for (const documentId of [recalled, removed]) {
      expect(await again(documentId, etag)).toBe(404);
      expect(await again(documentId, etag, 'pages/1/thumbnail')).toBe(404);
    }
    expect(await again(stays, etag)).toBe(304);
    await statusOf(
      await fetch(`${app.url}/api/session`, { method: 'DELETE', headers: { cookie } }),
    );
    expect(await again(stays, etag)).toBe(401);
  });

  it('finds the session of a tab by the slot in its address or header', async () => {
    const documentId = await documentOf(app, meeting);
    // Slots are of the demo; turned on after the start, so that the demo meeting need not be made.
    app.config.demo = true;
    const main = await cookieOf(meeting.guest.personId);
    const cookie = main.replace('session.main=', 'session.guest=');
    const status = async (url: string, headers: Record<string, string> = {}) =>
      statusOf(await fetch(url, { headers: { cookie, ...headers } }));
    expect(await status(fileUrl(documentId))).toBe(401);
    expect(await status(`${fileUrl(documentId)}?slot=guest`)).toBe(200);
    expect(await status(fileUrl(documentId), { 'x-session-slot': 'guest' })).toBe(200);
  });
});
