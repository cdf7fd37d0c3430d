// Looking back at a file that was replaced: who may, what is answered, and that it says nothing to others.
import { addDocument, replaceDocument } from '@hop/shared/documents/documents-commands.js';
import { comparisonReplySchema, versionsReplySchema } from '@hop/shared/documents/comparison.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Outbox } from '../kernel/outbox.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';
import { pdfOfPages } from '../testing/pdf.js';
import { uploaded } from '../testing/uploading.js';
import { DocumentRow, DocumentVersionRow } from './document.entity.js';

let app: AppUnderTest;
let meeting: TestMeeting;
beforeAll(async () => {
  app = await AppUnderTest.start();
  app.app.get(Outbox).start();
  meeting = await buildMeeting(app, { state: 'issued' });
});
afterAll(() => app.close());

const old = ['Thu ngân sách đạt 412 tỷ đồng, bằng dự toán huyện giao.', ''];
const now = [
  'Trang bìa của bản mới.',
  'Thu ngân sách đạt 418 tỷ đồng, bằng dự toán huyện giao.',
  '',
];
const rowOf = async (id: string): Promise<DocumentRow> =>
  (await app.rows(DocumentRow)).find((row) => row.id === id) as DocumentRow;

const read = (id: string) =>
  vi.waitFor(
    async () => {
      if ((await rowOf(id)).textState === 'pending') throw new Error('not read yet');
    },
    { timeout: 15_000, interval: 50 },
  );
/** A document as `change` makes it, and then replaced. */
async function replaced(
  change: Partial<DocumentRow> = {},
  texts: readonly (readonly string[])[] = [old, now],
): Promise<string> {
  const [first = [], ...others] = texts;
  const { uploadToken } = await uploaded(app, meeting, await pdfOfPages(first));
  const { identity } = meeting.secretary;
  const file = { uploadToken, title: 'Kế hoạch' };
  const { documentId } = await app.done(identity, addDocument, meeting.scope, file);
  await read(documentId);
  const before = await rowOf(documentId);
  const repository = app.source.getRepository(DocumentRow);
  if (Object.keys(change).length > 0) await repository.update(documentId, change);
  for (const [index, pages] of others.entries()) {
    const { uploadToken: next } = await uploaded(app, meeting, await pdfOfPages(pages));
    const { version: baseVersion } = await rowOf(documentId);
    const args = { documentId, baseVersion, uploadToken: next, note: `lần ${index + 2}` };
    await app.done(identity, replaceDocument, meeting.scope, args);
    await read(documentId);
  }
  // Whatever limited the old file, everybody reads the new one.
  const { access, readerIds, internal } = before;
  await repository.update(documentId, { access, readerIds, internal });
  return documentId;
}

const delegate = (): TestPerson => meeting.delegates[0] ?? meeting.chair;
const get = async (documentId: string, path: string, who: TestPerson): Promise<Response> =>
  fetch(`${app.url}/api/meetings/${meeting.id}/documents/${documentId}/versions${path}`, {
    headers: { cookie: await app.cookie('account', who.personId) },
  });
const versions = async (documentId: string, who: TestPerson, query = '') =>
  versionsReplySchema.parse(await (await get(documentId, query, who)).json()).versions;
async function statuses(documentId: string, who: TestPerson): Promise<number[]> {
  const paths = ['/1/texts', '/1/pages/1'];
  const answers = await Promise.all(paths.map((path) => get(documentId, path, who)));
  await Promise.all(answers.map((answer) => answer.arrayBuffer()));
  return answers.map(({ status }) => status);
}

describe('a file that was replaced', () => {
  it('stays with its text: a reader has both beside each other, and what became of the pages', async () => {
    const documentId = await replaced();
    const answer = await get(documentId, '/1/texts', delegate());
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { old: before, now: after, became } = comparisonReplySchema.parse(await answer.json());
    expect(before).toMatchObject({ versionNumber: 1, pages: 2, texts: old });
    expect(after).toMatchObject({ versionNumber: 2, pages: 3, texts: now, note: 'lần 2' });
    expect(became).toEqual([2, 3]);
    expect(await versions(documentId, delegate())).toEqual([
      expect.objectContaining({ versionNumber: 1, pages: 2, became: null }),
    ]);
    expect(await versions(documentId, delegate(), '?last=1')).toMatchObject([{ became: [2, 3] }]);
  });

  it('has pictures of its pages, large enough to be read, beside those in use', async () => {
    const documentId = await replaced();
    for (const path of ['/1/pages/2', '/2/pages/3']) {
      const picture = await get(documentId, path, delegate());
      expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
      const bytes = Buffer.from(await picture.arrayBuffer());
      expect(bytes.readUInt32BE(16)).toBe(1000);
    }
    for (const path of ['/1/pages/3', '/3/pages/1', '/1/pages/x', '/4/texts'])
      expect((await get(documentId, path, delegate())).status, path).toBe(404);
  });

  it.each<[string, Partial<DocumentRow>]>([
    ['was for those who run the meeting', { access: 'staff' }],
    ['was for other people by name', { access: 'named', readerIds: [] }],
    ['waited for its review', { reviewState: 'waiting' }],
    ['was sent back', { reviewState: 'returned' }],
  ])(
    'that %s is not its readers’ business, and is for those who run the meeting',
    async (_, change) => {
      const documentId = await replaced(change);
      expect(await versions(documentId, delegate())).toEqual([]);
      expect(await statuses(documentId, delegate())).toEqual([404, 404]);
      expect(await statuses(documentId, meeting.secretary)).toEqual([200, 200]);
    },
  );

  it('before the meeting was issued is not its readers’ business', async () => {
    const meetings = app.source.getRepository(MeetingRow);
    await meetings.update(meeting.id, { state: 'approved' });
    const documentId = await replaced();
    await meetings.update(meeting.id, { state: 'issued' });
    expect(await statuses(documentId, delegate())).toEqual([404, 404]);
    expect(await statuses(documentId, meeting.chair)).toEqual([200, 200]);
  });

  it('that was internal is not for a guest, who may read the one in use', async () => {
    const documentId = await replaced({ internal: true });
    expect(await statuses(documentId, meeting.guest)).toEqual([404, 404]);
    expect(await statuses(documentId, delegate())).toEqual([200, 200]);
  });

  it('is for nobody of the meeting who may not read the document now, nor once it is found secret', async () => {
    const documentId = await replaced();
    const repository = app.source.getRepository(DocumentRow);
    await repository.update(documentId, { access: 'staff' });
    expect(await statuses(documentId, delegate())).toEqual([404, 404]);
    expect((await get(documentId, '', delegate())).status).toBe(404);
    await repository.update(documentId, { access: 'everyone' });
    const files = app.source.getRepository(DocumentVersionRow);
    await files.update({ documentId }, { reading: 'secret' });
    expect(await statuses(documentId, meeting.chair)).toEqual([404, 404]);
  });

  it('is the last one a reader had, over one that was never theirs', async () => {
    const documentId = await replaced({}, [old, ['Bản chưa duyệt.'], now]);
    const files = app.source.getRepository(DocumentVersionRow);
    await files.update({ documentId, versionNumber: 2 }, { reviewState: 'returned' });
    expect((await versions(documentId, delegate())).map((one) => one.versionNumber)).toEqual([1]);
    const all = await versions(documentId, meeting.chair);
    expect(all.map((one) => one.versionNumber)).toEqual([2, 1]);
  });

  it('is told in no row of a reader', async () => {
    const documentId = await replaced();
    const { entities } = await app.snapshot(delegate().identity, meeting.scope);
    expect(entities.documentVersion).toBeUndefined();
    const staff = await app.snapshot(meeting.secretary.identity, meeting.scope);
    const rows = staff.entities.documentVersion as { documentId: string }[];
    expect(rows.find((row) => row.documentId === documentId)).not.toHaveProperty('issued');
  });
});
