// Full-text search over a meeting: what is found and where it leads, and that rights and removals hold for it.
import type { Document } from '@hop/shared/documents/document.js';
import {
  addDocument,
  editDocument,
  removeDocument,
} from '@hop/shared/documents/documents-commands.js';
import { pageTextsSchema } from '@hop/shared/documents/page-texts.js';
import { searchReplySchema, type SearchHit } from '@hop/shared/documents/search.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Outbox } from '../kernel/outbox.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { pdfOf } from '../testing/pdf.js';
import { uploaded } from '../testing/uploading.js';
import { DocumentRow } from './document.entity.js';

let app: AppUnderTest;
let meeting: TestMeeting;
beforeAll(async () => {
  app = await AppUnderTest.start();
  app.app.get(Outbox).start();
});
afterAll(() => app.close());

async function added(
  text: string,
  given: {
    title?: string;
    access?: Document['access'];
    pages?: number;
    documentNumber?: string;
  } = {},
  to = meeting,
): Promise<string> {
  const { title = 'Báo cáo', access = 'everyone', pages = 1, documentNumber = '' } = given;
  const { uploadToken } = await uploaded(app, to, await pdfOf(pages, {}, text));
  const { documentId } = await app.done(to.secretary.identity, addDocument, to.scope, {
    ...{ uploadToken, title, access, documentNumber },
  });
  await vi.waitFor(
    async () => {
      const row = (await app.rows(DocumentRow)).find(({ id }) => id === documentId);
      expect(row?.textState).not.toBe('pending');
    },
    { timeout: 20_000, interval: 50 },
  );
  return documentId;
}

async function ask(who: { personId: string }, q: string, more = ''): Promise<Response> {
  const cookie = await app.cookie('account', who.personId);
  const path = `/api/meetings/${meeting.id}/search?q=${encodeURIComponent(q)}${more}`;
  return fetch(app.url + path, { headers: { cookie } });
}
async function hits(
  q: string,
  who: { personId: string } = meeting.secretary,
): Promise<SearchHit[]> {
  const response = await ask(who, q);
  expect(response.status).toBe(200);
  return searchReplySchema.parse(await response.json()).hits;
}
const ids = async (q: string, who?: { personId: string }) =>
  (await hits(q, who)).map(({ documentId }) => documentId);

describe('what is found', () => {
  beforeAll(async () => {
    meeting = await buildMeeting(app);
  });

  it('does not need tone marks or đ, and shows the words as they are written', async () => {
    const documentId = await added('Lĩnh vực Đất đai đạt 95,6% kế hoạch năm.', {
      title: 'Tờ trình',
    });
    for (const q of ['dat dai', 'ĐẤT ĐAI', 'đất đa', '"dat dai"', 'linh vuc dat', '95,6']) {
      const found = await hits(q);
      expect(found, q).toMatchObject([{ documentId, title: 'Tờ trình', page: 1, count: 1 }]);
    }
    const [hit] = await hits('"dat dai"');
    const { text = '', marks = [] } = hit?.snippet ?? {};
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Đất đai']);
    expect(await hits('dai dat"')).toHaveLength(1);
    expect(await hits('"dai linh"')).toEqual([]);
    expect(await hits('đất rừng')).toEqual([]);
  });

  it('leads to the page, and a number with its signs is one phrase', async () => {
    const title = 'Tờ trình khác';
    const documentId = await added('Theo Báo cáo số 412/BC-UBND.', { pages: 12, title });
    expect(await hits('412/BC-UBND')).toMatchObject([{ documentId, page: 1 }]);
    expect(await hits('12')).toMatchObject([{ documentId, page: 12, snippet: { text: '12' } }]);
    expect(await ids('BC/412')).toEqual([]);
  });

  it('titles and numbers of documents come first, also when no page says it', async () => {
    const inText = await added('Ngân sách, ngân sách và ngân sách.', { title: 'Phụ lục' });
    const documentNumber = '77/NQ-HĐND';
    const inTitle = await added('Điều khoản thi hành.', {
      title: 'Dự toán ngân sách',
      documentNumber,
    });
    expect(await ids('ngan sach')).toEqual([inTitle, inText]);
    expect(await hits('77/nq-hdnd')).toMatchObject([
      { documentId: inTitle, page: 1, snippet: null },
    ]);
  });

  it('what stands together comes before what has the words more often, but apart', async () => {
    const apart = await added('Cửa này, một việc, cửa kia, một lần, cửa sau, một khi.', {
      title: 'Phụ lục rời',
    });
    const together = await added('Bộ phận Một cửa của xã tiếp nhận nhiều hồ sơ.', {
      title: 'Phụ lục liền',
    });
    const found = await hits('mot cua');
    expect(found.map(({ documentId }) => documentId)).toEqual([together, apart]);
    const { text = '', marks = [] } = found[0]?.snippet ?? {};
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Một cửa']);
  });

  it('answers whatever is typed: operators, quotes, nothing', async () => {
    const typed = [
      '"',
      '""',
      "'; DROP TABLE x",
      'a AND',
      'NOT',
      'x*',
      '(',
      ')',
      'file : x',
      '-',
      'a:b',
    ];
    for (const q of [
      ...typed,
      '',
      ' ',
      '& | ! <->',
      '\\',
      '%',
      '😀',
      '\u0000',
      'NEAR(a b)',
      "''':*",
    ])
      expect((await ask(meeting.secretary, q)).status, q).toBe(200);
    expect((await ask(meeting.secretary, 'x'.repeat(201))).status).toBe(400);
    expect(await hits('" "')).toEqual([]);
  });

  it('within one document shows all of its pages', async () => {
    const documentId = await added('Trang bìa', { pages: 9, title: 'Phụ lục 2' });
    await added('Trang trí', { title: 'Phụ lục 3' });
    const response = await ask(meeting.secretary, 'tran', `&documentId=${documentId}`);
    expect(await response.json()).toMatchObject({ hits: [{ documentId, page: 1, count: 1 }] });
  });

  it('a file that is handed in twice is found in both documents', async () => {
    const both = [await added('Cầu Văn Phú'), await added('Cầu Văn Phú', { title: 'Bản sao' })];
    expect(await ids('cau van phu')).toEqual(both);
  });
});

describe('who finds it', () => {
  beforeAll(async () => {
    meeting = await buildMeeting(app);
  });

  it('only those who may read the document; the others are told nothing', async () => {
    const members = await added('Nội dung bàn kín về cán bộ.', { access: 'members', title: 'Một' });
    const staff = await added('Cán bộ dự kiến.', { access: 'staff', title: 'Hai' });
    const [delegate] = meeting.delegates;
    if (!delegate) throw new Error('no delegate');
    expect((await ids('can bo')).toSorted()).toEqual([members, staff].toSorted());
    expect(await ids('can bo', delegate)).toEqual([members]);
    const asked = await ask(meeting.guest, 'can bo');
    const nothing = await ask(meeting.guest, 'khong co dau');
    expect(await asked.text()).toBe(await nothing.text());
    expect(await ids('hai', delegate)).toEqual([]);
  });

  it('has the text of all pages for the device, if it is theirs to read', async () => {
    const documentId = await added('Lý lịch cán bộ.', { access: 'members', pages: 2 });
    const [delegate] = meeting.delegates;
    if (!delegate) throw new Error('no delegate');
    const textFor = async ({ personId }: { personId: string }) => {
      const cookie = await app.cookie('account', personId);
      const path = `/api/meetings/${meeting.id}/documents/${documentId}/text`;
      return fetch(app.url + path, { headers: { cookie } });
    };
    const { pages } = pageTextsSchema.parse(await (await textFor(delegate)).json());
    expect(pages).toHaveLength(2);
    expect(pages.join(' ')).toContain('Lý lịch cán bộ.');
    expect((await textFor(meeting.guest)).status).toBe(404);
  });

  it('nobody outside the meeting, and nobody in another meeting', async () => {
    const other = await buildMeeting(app);
    await added('Kênh mương Suối Hai', {}, other);
    expect(await ids('suoi hai')).toEqual([]);
    expect((await ask(other.secretary, 'suoi hai')).status).toBe(404);
    expect((await fetch(`${app.url}/api/meetings/${meeting.id}/search?q=a`)).status).toBe(401);
  });

  it('whoever may read it from now on, and nobody once it is removed', async () => {
    const documentId = await added('Đập tràn sông Đà', { access: 'staff' });
    const as = meeting.secretary.identity;
    expect(await ids('dap tran', meeting.guest)).toEqual([]);
    await app.done(as, editDocument, meeting.scope, {
      ...{ documentId, baseVersion: 1, access: 'everyone' },
    });
    expect(await ids('dap tran', meeting.guest)).toEqual([documentId]);
    await app.done(as, removeDocument, meeting.scope, { documentId });
    expect(await ids('dap tran')).toEqual([]);
  });
});
