// Looking over the content of a document, on the real bus and over HTTP: who may, what it keeps from whom, and what it answers.
import {
  askReview,
  replaceDocument,
  reviewDocument,
} from '@hop/shared/documents/documents-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '../kernel/identity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { pdfOf } from '../testing/pdf.js';
import { documentRow, statusOf, twoDelegates } from '../testing/reading-files.js';
import { documentOf, uploaded } from '../testing/uploading.js';

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

async function replace(meeting: TestMeeting, documentId: string, pages: number, note = '') {
  const { version: baseVersion } = await documentRow(app, documentId);
  const { uploadToken } = await uploaded(app, meeting, await pdfOf(pages, {}, `bản ${pages}`));
  const args = { documentId, baseVersion, uploadToken, note };
  return app.done(meeting.secretary.identity, replaceDocument, meeting.scope, args);
}

describe('a review', () => {
  it('keeps the document from its readers until it is approved', async () => {
    const meeting = await buildMeeting(app);
    const [reviewer, other] = twoDelegates(meeting);
    const { secretary, scope } = meeting;
    const documentId = await documentOf(app, meeting);
    const asked = { documentId, reviewerId: reviewer.participantId };
    await app.done(secretary.identity, askReview, scope, asked);
    expect(await has(reviewer.identity, meeting, documentId)).toMatchObject({ byName: true });
    expect(await has(other.identity, meeting, documentId)).toEqual(NOWHERE);
    expect(await statusOf(app, meeting, other, documentId)).toBe(404);
    expect(await statusOf(app, meeting, reviewer, documentId)).toBe(200);

    const decision = { documentId, versionNumber: 1, decision: 'approved' as const };
    expect((await app.refused(other.identity, reviewDocument, scope, decision)).code).toBe(
      'notFound',
    );
    expect((await app.refused(secretary.identity, reviewDocument, scope, decision)).code).toBe(
      'forbidden',
    );
    await app.done(reviewer.identity, reviewDocument, scope, decision);
    expect(await documentRow(app, documentId)).toMatchObject({
      ...{ reviewState: 'approved', reviewedBy: reviewer.participantId, reviewedAt: app.now },
    });
    expect(await has(other.identity, meeting, documentId)).toEqual({ asAll: true, byName: false });
    expect((await app.refused(reviewer.identity, reviewDocument, scope, decision)).message).toBe(
      'documents.notWaiting',
    );
  });

  it('sends back only with a reason, and only the file that was looked at', async () => {
    const meeting = await buildMeeting(app);
    const { chair, secretary, scope } = meeting;
    const documentId = await documentOf(app, meeting);
    await replace(meeting, documentId, 2);
    await app.done(secretary.identity, askReview, scope, { documentId });
    const attempt = (args: object) =>
      app.refused(chair.identity, reviewDocument, scope, {
        ...{ documentId, versionNumber: 2, decision: 'returned' as const, ...args },
      });
    expect((await attempt({})).message).toBe('documents.reasonNeeded');
    expect(await attempt({ versionNumber: 1, note: 'thiếu' })).toMatchObject({
      ...{ code: 'stale', details: { version: 2 } },
    });
    const args = { documentId, versionNumber: 2, decision: 'returned' as const, note: 'thiếu số' };
    await app.done(chair.identity, reviewDocument, scope, args);
    expect(await documentRow(app, documentId)).toMatchObject({
      ...{ reviewState: 'returned', reviewNote: 'thiếu số' },
    });
    const [delegate] = twoDelegates(meeting);
    expect(await has(delegate.identity, meeting, documentId)).toEqual(NOWHERE);
  });

  it('can be taken back while it is waited for', async () => {
    const meeting = await buildMeeting(app);
    const { secretary, scope } = meeting;
    const documentId = await documentOf(app, meeting);
    const takeBack = { documentId, asked: false };
    expect((await app.refused(secretary.identity, askReview, scope, takeBack)).message).toBe(
      'documents.notWaiting',
    );
    await app.done(secretary.identity, askReview, scope, { documentId });
    await app.done(secretary.identity, askReview, scope, takeBack);
    const [delegate] = twoDelegates(meeting);
    expect(await has(delegate.identity, meeting, documentId)).toMatchObject({ asAll: true });
  });
});
