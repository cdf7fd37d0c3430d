// Notes on a document that is replaced, from the upload of the new file to their new places: on the real bus, with the real reader of
// PDF files.
import { newId } from '@hop/shared/core/ids.js';
import type { Area, Point } from '@hop/shared/annotations/annotation.js';
import {
  addAnnotation,
  annotationPlaced,
  sendOpinion,
  shareAnnotation,
} from '@hop/shared/annotations/annotations-commands.js';
import { asWritten } from '@hop/shared/annotations/placement.js';
import { foldedWords } from '@hop/shared/documents/search-words.js';
import { addDocument, replaceDocument } from '@hop/shared/documents/documents-commands.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { TextIndex } from '../documents/acts.js';
import { DocumentRow } from '../documents/document.entity.js';
import { JournalRow, OutboxRow } from '../kernel/kernel.entity.js';
import { Outbox } from '../kernel/outbox.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { cookieOf } from '../testing/everyone.js';
import { FakeViewer } from '../testing/fake-viewer.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { pdfOfPages } from '../testing/pdf.js';
import { uploaded } from '../testing/uploading.js';
import { AnnotationRow } from './annotation.entity.js';
import { Placing } from './placing.js';

/** Late notes wait so long for others. */
const GATHERED_MS = 2_000;

let app: AppUnderTest;
let meeting: TestMeeting;
beforeAll(async () => {
  app = await AppUnderTest.start();
  app.app.get(Outbox).start();
  meeting = await buildMeeting(app);
});
afterAll(() => app.close());

const pages = [
  'I. TÌNH HÌNH CHUNG. Thu ngân sách chín tháng đạt 412 tỷ đồng, bằng 103% dự toán huyện giao.',
  'II. NHIỆM VỤ. Hoàn thành giải quyết 150 hồ sơ đất đai quá hạn trước ngày 31 tháng 12 năm 2021.',
  'Các xã, thị trấn tự cân đối kinh phí mua sắm thiết bị cho bộ phận Một cửa.',
];
const [first = '', second = '', third = ''] = pages;

async function handIn(texts: readonly string[]): Promise<string> {
  return (await uploaded(app, meeting, await pdfOfPages(texts))).uploadToken;
}
async function documentWith(texts: readonly string[]): Promise<string> {
  const uploadToken = await handIn(texts);
  const { documentId } = await app.done(meeting.secretary.identity, addDocument, meeting.scope, {
    ...{ uploadToken, title: newId() },
  });
  await textRead(documentId);
  return documentId;
}
async function replaceWith(documentId: string, texts: readonly string[]): Promise<void> {
  const uploadToken = await handIn(texts);
  const { version: baseVersion } = await documentRow(documentId);
  const args = { documentId, baseVersion, uploadToken };
  await app.done(meeting.secretary.identity, replaceDocument, meeting.scope, args);
}
const documentRow = async (id: string): Promise<DocumentRow> =>
  (await app.rows(DocumentRow)).find((row) => row.id === id) as DocumentRow;
const soon = <T>(look: () => Promise<T>): Promise<T> =>
  vi.waitFor(look, { timeout: 15_000, interval: 50 });
const textRead = (documentId: string) =>
  soon(async () => {
    if ((await documentRow(documentId)).textState === 'pending') throw new Error('not read yet');
  });

/** As its writer's device sends it: words marked, a stroke on the page, or words about the document. */
async function note(documentId: string, page: number | null, exact: string | null) {
  const text = pages[(page ?? 1) - 1] ?? '';
  const at = text.indexOf(exact ?? '');
  const marked = exact !== null && {
    ...{ kind: 'highlight' as const, areas: [[72, 72, 200, 14] as Area] },
    quote: { exact, ...surroundings(text, at, exact.length) },
  };
  const drawn = { kind: 'pen' as const, strokes: [[[10, 10] as Point, [20, 20] as Point]] };
  const { annotationId } = await app.done(writer(), addAnnotation, meeting.scope, {
    ...{ annotationId: newId(), documentId, versionNumber: 1, page },
    ...(page === null ? { text: 'cả tài liệu' } : { text: '', ...(marked || drawn) }),
  });
  return annotationId;
}
const writer = () => meeting.delegates[0]?.identity ?? meeting.chair.identity;
const surroundings = (text: string, at: number, length: number) => ({
  prefix: text.slice(Math.max(0, at - 64), at),
  suffix: text.slice(at + length, at + length + 64),
  start: foldedWords(text.slice(0, at)).length + (at > 0 ? 1 : 0),
});
const noteRow = async (id: string) => (await app.rows(AnnotationRow)).find((row) => row.id === id);
const placedAs = (id: string, version: number) =>
  soon(async () => {
    const row = await noteRow(id);
    if (row?.placedVersion !== version) throw new Error('not placed yet');
    return row;
  });

describe('a document that is replaced', () => {
  it('takes its notes along: on their words, with their page, or lost and kept', async () => {
    const documentId = await documentWith(pages);
    const kept = await note(documentId, 1, '412 tỷ đồng');
    const changed = await note(documentId, 2, 'giải quyết 150 hồ sơ đất đai quá hạn trước ngày 31');
    const gone = await note(documentId, 3, 'tự cân đối kinh phí mua sắm thiết bị');
    const drawn = await note(documentId, 2, null);
    const drawnOnGone = await note(documentId, 3, null);
    const general = await note(documentId, null, null);
    const now = second.replace('150', '136').replace('31', '30');
    await replaceWith(documentId, ['QUYẾT ĐỊNH ban hành Kế hoạch quý IV.', first, now]);
    expect(await placedAs(kept, 2)).toMatchObject({
      ...{ placed: 'moved', placedPage: 2, placedExact: '412 tỷ đồng' },
      ...{
        page: 1,
        versionNumber: 1,
        version: 1,
        placedStart: surroundings(first, first.indexOf('412'), 0).start,
      },
    });
    expect(await placedAs(changed, 2)).toMatchObject({
      ...{ placed: 'moved', placedPage: 3 },
      placedExact: 'giải quyết 136 hồ sơ đất đai quá hạn trước ngày',
    });
    expect(await placedAs(drawn, 2)).toMatchObject({ placed: 'moved', placedPage: 3 });
    expect(await placedAs(general, 2)).toMatchObject({ placed: 'there', placedPage: null });
    for (const id of [gone, drawnOnGone])
      expect(await placedAs(id, 2)).toMatchObject({ placed: 'lost', placedPage: null, page: 3 });
  });

  it('finds them from where they were written when it is replaced once more', async () => {
    const documentId = await documentWith(pages);
    const id = await note(documentId, 3, 'tự cân đối kinh phí mua sắm thiết bị');
    await replaceWith(documentId, [first, second]);
    expect(await placedAs(id, 2)).toMatchObject({ placed: 'lost' });
    await replaceWith(documentId, [`${first} (đã sửa)`, second, third]);
    expect(await placedAs(id, 3)).toMatchObject({ placed: 'there', placedPage: 3 });
  });

  it('reaches their writer alone, and leaves no word of them in the journal', async () => {
    const documentId = await documentWith(pages);
    const id = await note(documentId, 1, '412 tỷ đồng');
    await replaceWith(documentId, ['Trang bìa.', ...pages]);
    await placedAs(id, 2);
    const mine = JSON.stringify((await app.snapshot(writer(), meeting.scope)).entities.annotation);
    expect(mine).toContain('"placedExact":"412 tỷ đồng"');
    for (const { identity } of [meeting.chair, meeting.secretary, ...meeting.delegates.slice(1)])
      expect(JSON.stringify(await app.snapshot(identity, meeting.scope))).not.toContain(id);
    const lines = (await app.rows(JournalRow)).filter(
      ({ name: name }) => name === 'annotation.placed',
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toContain('412 tỷ');
  });

  it('takes along what others were given of them', async () => {
    const documentId = await documentWith(pages);
    const id = await note(documentId, 1, '412 tỷ đồng');
    const participantIds = [meeting.chair.participantId];
    await app.done(writer(), shareAnnotation, meeting.scope, { annotationId: id, participantIds });
    await app.done(writer(), sendOpinion, meeting.scope, { annotationId: id });
    const cookie = await cookieOf(app, meeting.chair.identity);
    const chair = await new FakeViewer(app.url, cookie, meeting.scope).connect();
    await replaceWith(documentId, ['Trang bìa.', ...pages]);
    await soon(async () => expect(JSON.stringify(chair.heard)).toContain('"placedPage":2'));
    chair.close();
    const { opinion } = (await app.snapshot(meeting.secretary.identity, meeting.scope)).entities;
    expect(opinion).toContainEqual(expect.objectContaining({ id, page: 1, placedPage: 2 }));
  });

  it('takes along a note that was written before and arrives after', async () => {
    const documentId = await documentWith(pages);
    await replaceWith(documentId, ['Trang bìa.', ...pages]);
    await textRead(documentId);
    const late = await note(documentId, 1, '412 tỷ đồng');
    app.clock.advance(GATHERED_MS);
    expect(await placedAs(late, 2)).toMatchObject({ placed: 'moved', placedPage: 2 });
  });

  it('places notes that arrive after it together, by one comparison of its two files', async () => {
    const documentId = await documentWith(pages);
    await replaceWith(documentId, [`Trang bìa ${newId()}.`, ...pages]);
    await textRead(documentId);
    app.clock.advance(GATHERED_MS);
    const jobsOf = async () =>
      (await app.rows(OutboxRow)).filter(
        ({ kind, state, payload }) =>
          kind === 'document.replaced' && state === 'waiting' && payload.includes(documentId),
      ).length;
    await soon(async () => expect(await jobsOf()).toBe(0));
    const texts = vi.spyOn(app.app.get(TextIndex), 'textsOf');
    const late: string[] = [];
    for (let at = 0; at < 40; at += 1) late.push(await note(documentId, 1, '412 tỷ đồng'));
    expect(await jobsOf()).toBe(1);
    app.clock.advance(GATHERED_MS);
    for (const id of late) await placedAs(id, 2);
    late.push(await note(documentId, 2, null));
    app.clock.advance(GATHERED_MS);
    await placedAs(late.at(-1) ?? '', 2);
    // One question for each of the two files.
    expect(texts).toHaveBeenCalledTimes(2);
    texts.mockRestore();
  });

  it('has its notes placed once, however often the work runs, and never by work for an older file', async () => {
    const documentId = await documentWith(pages);
    const id = await note(documentId, 1, '412 tỷ đồng');
    await replaceWith(documentId, ['Trang bìa.', ...pages]);
    const before = await placedAs(id, 2);
    const lines = async () =>
      (await app.rows(JournalRow)).filter(({ name: name }) => name === 'annotation.placed').length;
    const written = await lines();
    const context = { scopeId: meeting.scope, jobId: 'again', attempt: 9 };
    const placing = app.app.get(Placing);
    await placing.run({ documentId, versionNumber: 2 }, context);
    await placing.run({ documentId, versionNumber: 1 }, context);
    expect(await lines()).toBe(written);
    const late = { annotationId: id, placed: 'lost' as const };
    const place = { placedPage: null, placedStart: null, placedExact: null };
    for (const versionNumber of [1, 2])
      expect(
        await app.bus.asSystem(annotationPlaced, meeting.scope, {
          ...{ documentId, versionNumber, notes: [{ ...late, ...place }] },
        }),
      ).toEqual({ notes: 0 });
    expect(await noteRow(id)).toEqual(before);
  });

  it('that was killed in the middle places the others later', async () => {
    const documentId = await documentWith(pages);
    const [one, other] = [
      await note(documentId, 1, '412 tỷ đồng'),
      await note(documentId, 2, null),
    ];
    await replaceWith(documentId, ['Trang bìa.', ...pages]);
    await placedAs(one, 2);
    await placedAs(other, 2);
    const repository = app.source.getRepository(AnnotationRow);
    await repository.update(other, { placedVersion: null, placedPage: null, placed: 'there' });
    const context = { scopeId: meeting.scope, jobId: 'after', attempt: 2 };
    await app.app.get(Placing).run({ documentId, versionNumber: 2 }, context);
    expect(await noteRow(other)).toMatchObject({ placed: 'moved', placedPage: 3 });
  });

  it('waits for an old file that was not read yet, and in the end does without', async () => {
    const documentId = await documentWith(pages);
    const id = await note(documentId, 1, '412 tỷ đồng');
    await replaceWith(documentId, ['Trang bìa.', ...pages]);
    await placedAs(id, 2);
    await app.source.getRepository(AnnotationRow).update(id, asWritten());
    const index = app.app.get(TextIndex);
    const { sha256: present } = await documentRow(documentId);
    const unread = Object.assign(Object.create(index) as TextIndex, {
      textPagesOf: (sha256: string) =>
        sha256 === present ? index.textPagesOf(sha256) : Promise.resolve(null),
    });
    const placing = new Placing(app.app.get(ScopeReads), unread, app.bus);
    const payload = { documentId, versionNumber: 2 };
    const context = { scopeId: meeting.scope, jobId: 'early' };
    const early = placing.run(payload, { ...context, attempt: 1 });
    await expect(early).rejects.toThrow('not read yet');
    expect(await noteRow(id)).toMatchObject({ placedVersion: null });
    await placing.run(payload, { ...context, attempt: 4 });
    expect(await noteRow(id)).toMatchObject({ placedVersion: 2, placedPage: 2 });
  });

  it('leaves every note as it is while the new file was not read', async () => {
    const documentId = await documentWith(pages);
    const id = await note(documentId, 1, '412 tỷ đồng');
    await replaceWith(documentId, ['Trang bìa.', ...pages]);
    await placedAs(id, 2);
    await app.source.getRepository(AnnotationRow).update(id, asWritten());
    const unread = Object.assign(Object.create(app.app.get(TextIndex)) as TextIndex, {
      textPagesOf: () => Promise.resolve(null),
    });
    const placing = new Placing(app.app.get(ScopeReads), unread, app.bus);
    const context = { scopeId: meeting.scope, jobId: 'early', attempt: 9 };
    await placing.run({ documentId, versionNumber: 2 }, context);
    expect(await noteRow(id)).toMatchObject({ placed: 'there', placedVersion: null });
  });
});
