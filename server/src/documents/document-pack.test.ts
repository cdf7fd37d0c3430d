// The printed set over real HTTP: what is in it, in which order, and for whom.
import { editDocument, moveDocument } from '@hop/shared/documents/documents-commands.js';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { documentOf } from '../testing/uploading.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

async function packOf(meeting: TestMeeting, personId: string): Promise<Response> {
  const cookie = await app.cookie('account', personId);
  return fetch(`${app.url}/api/meetings/${meeting.id}/document-pack`, { headers: { cookie } });
}
const pagesOf = async (response: Response): Promise<number> =>
  (await PDFDocument.load(await response.arrayBuffer())).getPageCount();

it('holds a page of contents and every document that one may save', async () => {
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
  expect(await pagesOf(delegate)).toBe(1 + 3 + 2);
  expect(await pagesOf(await packOf(meeting, meeting.guest.personId))).toBe(1 + 3);
  expect(await pagesOf(await packOf(meeting, secretary.personId))).toBe(1 + 3 + 2 + 7);
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
