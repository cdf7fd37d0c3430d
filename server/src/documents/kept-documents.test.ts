// Documents as they are kept, on the real bus and over HTTP: versions, named readers, recall and the trash.
import {
  askReview,
  editDocument,
  removeDocument,
  replaceDocument,
  restoreDocument,
  reviewDocument,
  showDocument,
} from '@hop/shared/documents/documents-commands.js';
import { closeMeeting, reopenMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '../kernel/identity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { pdfOf } from '../testing/pdf.js';
import { documentRow, fileOf, replaced, statusOf, twoDelegates } from '../testing/reading-files.js';
import { documentOf, uploaded } from '../testing/uploading.js';
import { DocumentVersionRow } from './document.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

async function has(identity: Identity, meeting: TestMeeting, documentId: string) {
  const { entities } = await app.snapshot(identity, meeting.scope);
  const own = (entities.myDocument ?? []) as { documentId: string }[];
  const rows = (entities.document ?? []) as { id: string }[];
  return {
    asAll: rows.some(({ id }) => id === documentId),
    byName: own.some((one) => one.documentId === documentId),
  };
}
const NOWHERE = { asAll: false, byName: false };

async function edit(meeting: TestMeeting, documentId: string, args: object): Promise<void> {
  const { version: baseVersion } = await documentRow(app, documentId);
  const whole = { documentId, baseVersion, ...args };
  await app.done(meeting.secretary.identity, editDocument, meeting.scope, whole);
}

describe('document.replace', () => {
  it('makes the new file the current one and keeps the old one for those who run the meeting', async () => {
    const meeting = await buildMeeting(app);
    const [delegate] = twoDelegates(meeting);
    const documentId = await documentOf(app, meeting, { pages: 2 });
    const before = await documentRow(app, documentId);
    app.clock.advance(60_000);
    expect(await replaced(app, meeting, documentId, 5, 'thêm phụ lục')).toEqual({
      versionNumber: 2,
    });
    const { participantId } = meeting.secretary;
    expect(await documentRow(app, documentId)).toMatchObject({
      ...{ id: documentId, pages: 5, versionNumber: 2, versionAt: app.now },
      ...{ versionBy: participantId, versionNote: 'thêm phụ lục', addedAt: before.addedAt },
    });
    expect(
      (await app.rows(DocumentVersionRow)).filter((row) => row.documentId === documentId),
    ).toEqual([
      expect.objectContaining({
        ...{ versionNumber: 1, pages: 2, sha256: before.sha256, handedInAt: before.versionAt },
        handedInBy: participantId,
      }),
    ]);
    const old = await fileOf(app, meeting, meeting.chair, documentId, '?version=1');
    expect([old.status, old.headers.get('etag')]).toEqual([200, `"${before.sha256}.read"`]);
    expect(await statusOf(app, meeting, meeting.secretary, documentId, '?version=1')).toBe(200);
    expect(await statusOf(app, meeting, delegate, documentId, '?version=1')).toBe(404);
    expect(await statusOf(app, meeting, delegate, documentId, '?version=2')).toBe(200);
    expect(await statusOf(app, meeting, meeting.chair, documentId, '?version=3')).toBe(404);
  });

  it('is refused on an older version, and the upload is still there to be used', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    await edit(meeting, documentId, { title: 'Khác' });
    const { uploadToken } = await uploaded(app, meeting, await pdfOf(3));
    const args = { documentId, baseVersion: 1, uploadToken };
    const { identity } = meeting.secretary;
    expect(await app.refused(identity, replaceDocument, meeting.scope, args)).toMatchObject({
      ...{ code: 'stale', details: { version: 2 } },
    });
    expect(await documentRow(app, documentId)).toMatchObject({ pages: 1, versionNumber: 1 });
    await app.done(identity, replaceDocument, meeting.scope, { ...args, baseVersion: 2 });
  });

  it('asks for a new review, and a page that is gone is not shown', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting, { pages: 4 });
    const { chair, scope } = meeting;
    await app.done(meeting.secretary.identity, askReview, scope, { documentId });
    const review = { documentId, versionNumber: 1, decision: 'approved' as const, note: 'đồng ý' };
    await app.done(chair.identity, reviewDocument, scope, review);
    await app.done(chair.identity, showDocument, scope, { documentId, page: 4 });
    await replaced(app, meeting, documentId, 2);
    const { entities } = await app.snapshot(meeting.display, scope);
    expect(entities.presentation).toMatchObject([{ documentId, page: 2 }]);
    expect(await documentRow(app, documentId)).toMatchObject({
      ...{ reviewState: 'unreviewed', reviewedBy: null, reviewedAt: null, reviewNote: null },
    });
  });
});

describe('a document for named people', () => {
  it('is theirs alone, in rows and by its file, and follows the list at once', async () => {
    const meeting = await buildMeeting(app);
    const [one, other] = twoDelegates(meeting);
    const documentId = await documentOf(app, meeting);
    await edit(meeting, documentId, { access: 'named', readerIds: [one.participantId] });
    expect(await has(one.identity, meeting, documentId)).toEqual({ asAll: false, byName: true });
    expect(await has(other.identity, meeting, documentId)).toEqual(NOWHERE);
    expect(await has(meeting.chair.identity, meeting, documentId)).toEqual({
      asAll: true,
      byName: false,
    });
    expect(await statusOf(app, meeting, one, documentId)).toBe(200);
    expect(await statusOf(app, meeting, other, documentId)).toBe(404);

    await edit(meeting, documentId, { readerIds: [other.participantId] });
    expect(await has(one.identity, meeting, documentId)).toEqual(NOWHERE);
    expect(await has(other.identity, meeting, documentId)).toEqual({ asAll: false, byName: true });
    expect(await statusOf(app, meeting, one, documentId)).toBe(404);

    await edit(meeting, documentId, { access: 'everyone' });
    expect((await documentRow(app, documentId)).readerIds).toBeNull();
    for (const who of [one, other])
      expect(await has(who.identity, meeting, documentId)).toEqual({ asAll: true, byName: false });
  });

  it('shows its readers every change of it, and tells nobody who else is named', async () => {
    const meeting = await buildMeeting(app);
    const [one, other] = twoDelegates(meeting);
    const documentId = await documentOf(app, meeting);
    const readerIds = [one.participantId, other.participantId];
    await edit(meeting, documentId, { access: 'named', readerIds });
    const { seq } = await app.snapshot(one.identity, meeting.scope);
    await edit(meeting, documentId, { title: 'Tên khác' });
    const cookie = await app.cookie('account', one.personId);
    const url = `${app.url}/api/meetings/${meeting.id}/changes?from=${seq}`;
    const text = await (await fetch(url, { headers: { cookie } })).text();
    expect(text).toContain('Tên khác');
    expect(text).not.toContain(other.participantId);
  });

  it('needs names, and they must be of the meeting', async () => {
    const meeting = await buildMeeting(app);
    const other = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    const attempt = (readerIds: string[]) =>
      app.refused(meeting.secretary.identity, editDocument, meeting.scope, {
        ...{ documentId, baseVersion: 1, access: 'named', readerIds },
      });
    expect((await attempt([])).message).toBe('documents.noReaders');
    expect((await attempt([other.guest.participantId])).code).toBe('notFound');
  });
});

describe('flags', () => {
  it('an internal document is kept from guests and displays, named or not', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    await edit(meeting, documentId, { internal: true });
    expect(await has(meeting.guest.identity, meeting, documentId)).toEqual(NOWHERE);
    expect(await has(meeting.display, meeting, documentId)).toEqual(NOWHERE);
    expect(await statusOf(app, meeting, meeting.guest, documentId)).toBe(404);
    await edit(meeting, documentId, { access: 'named', readerIds: [meeting.guest.participantId] });
    expect(await has(meeting.guest.identity, meeting, documentId)).toEqual(NOWHERE);
  });

  it('a document to be recalled is read, never saved, and kept by no browser', async () => {
    const meeting = await buildMeeting(app);
    const [delegate] = twoDelegates(meeting);
    const documentId = await documentOf(app, meeting);
    await edit(meeting, documentId, { recall: true });
    const read = await fileOf(app, meeting, delegate, documentId);
    expect([read.status, read.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await statusOf(app, meeting, delegate, documentId, '?original=1')).toBe(404);
    expect(await statusOf(app, meeting, meeting.secretary, documentId, '?original=1')).toBe(200);
  });

  it('a document kept off devices is read by everybody, saved by none but staff, and kept by no browser', async () => {
    const meeting = await buildMeeting(app);
    const [delegate] = twoDelegates(meeting);
    const documentId = await documentOf(app, meeting);
    await edit(meeting, documentId, { keepOffDevice: true });
    const read = await fileOf(app, meeting, delegate, documentId);
    expect([read.status, read.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await statusOf(app, meeting, delegate, documentId, '?original=1')).toBe(404);
    expect(await statusOf(app, meeting, meeting.secretary, documentId, '?original=1')).toBe(200);
  });

  it('recall takes effect when the meeting closes and ends when it is reopened', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const [named, other] = twoDelegates(meeting);
    const { chair, scope } = meeting;
    const forAll = await documentOf(app, meeting);
    const forOne = await documentOf(app, meeting);
    const kept = await documentOf(app, meeting);
    await edit(meeting, forAll, { recall: true });
    const access = { access: 'named', readerIds: [named.participantId] };
    await edit(meeting, forOne, { recall: true, ...access });
    await app.done(chair.identity, closeMeeting, scope, {});
    for (const id of [forAll, forOne]) {
      expect(await has(named.identity, meeting, id)).toEqual(NOWHERE);
      expect(await statusOf(app, meeting, named, id)).toBe(404);
      expect(await has(meeting.secretary.identity, meeting, id)).toMatchObject({ asAll: true });
      expect(await statusOf(app, meeting, chair, id)).toBe(200);
    }
    expect(await has(other.identity, meeting, kept)).toMatchObject({ asAll: true });

    await edit(meeting, kept, { recall: true });
    expect(await has(other.identity, meeting, kept)).toEqual(NOWHERE);

    await app.done(chair.identity, reopenMeeting, scope, { reason: 'bổ sung' });
    expect(await has(other.identity, meeting, forAll)).toMatchObject({ asAll: true });
    expect(await has(named.identity, meeting, forOne)).toMatchObject({ byName: true });
    expect(await statusOf(app, meeting, named, forOne)).toBe(200);
  });
});

describe('the trash', () => {
  it('keeps a document from everybody and every command, and gives it back as it was', async () => {
    const meeting = await buildMeeting(app);
    const [delegate] = twoDelegates(meeting);
    const { secretary, scope } = meeting;
    const documentId = await documentOf(app, meeting, { pages: 2 });
    await replaced(app, meeting, documentId, 3);
    await edit(meeting, documentId, { access: 'named', readerIds: [delegate.participantId] });
    await app.done(secretary.identity, removeDocument, scope, { documentId });
    expect(await has(delegate.identity, meeting, documentId)).toEqual(NOWHERE);
    expect(await has(secretary.identity, meeting, documentId)).toEqual(NOWHERE);
    expect(await statusOf(app, meeting, secretary, documentId)).toBe(404);
    const trash = async () =>
      (await app.snapshot(secretary.identity, scope)).entities.removedDocument ?? [];
    expect(await trash()).toMatchObject([{ id: documentId, pages: 3, removedAt: app.now }]);
    const { version } = await documentRow(app, documentId);
    for (const [command, args] of [
      [showDocument, { documentId, page: 1 }],
      [editDocument, { documentId, baseVersion: version, title: 'x' }],
      [removeDocument, { documentId }],
    ] as const)
      expect((await app.refused(secretary.identity, command, scope, args as never)).code).toBe(
        'notFound',
      );

    await app.done(secretary.identity, restoreDocument, scope, { documentId });
    expect(await trash()).toEqual([]);
    expect(await has(delegate.identity, meeting, documentId)).toMatchObject({ byName: true });
    expect(await documentRow(app, documentId)).toMatchObject({ versionNumber: 2, removedAt: null });
    const again = await app.refused(secretary.identity, restoreDocument, scope, { documentId });
    expect(again.code).toBe('notFound');
  });
});
