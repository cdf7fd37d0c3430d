// Taking a wrong replacement back: the earlier file is current again, and the wrong one stays in the list.
import { takeBackVersion } from '@hop/shared/documents/documents-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting } from '../testing/meeting-builder.js';
import { documentRow, fileOf, replaced, twoDelegates } from '../testing/reading-files.js';
import { documentOf } from '../testing/uploading.js';
import { DocumentVersionRow } from './document.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

describe('document.takeBack', () => {
  it('makes the earlier file the current one as a new version, and keeps the wrong one in the list', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting, { pages: 2 });
    const right = await documentRow(app, documentId);
    await replaced(app, meeting, documentId, 5);
    const wrong = await documentRow(app, documentId);
    app.clock.advance(60_000);
    const args = { documentId, baseVersion: wrong.version, versionNumber: 1, note: 'bản 1' };
    const { identity, participantId } = meeting.secretary;
    expect(await app.done(identity, takeBackVersion, meeting.scope, args)).toEqual({
      versionNumber: 3,
    });
    expect(await documentRow(app, documentId)).toMatchObject({
      ...{ sha256: right.sha256, pages: 2, versionNumber: 3, versionAt: app.now },
      ...{ versionBy: participantId, versionNote: 'bản 1', reviewState: 'unreviewed' },
    });
    const kept = (await app.rows(DocumentVersionRow)).filter(
      (row) => row.documentId === documentId,
    );
    expect(kept.map((row) => [row.versionNumber, row.sha256])).toEqual([
      [1, right.sha256],
      [2, wrong.sha256],
    ]);
    const [delegate] = twoDelegates(meeting);
    const file = await fileOf(app, meeting, delegate, documentId);
    expect([file.status, file.headers.get('etag')]).toEqual([200, `"${right.sha256}.read"`]);
  });

  it('is refused of a file that carries the stamp of a state secret', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    await replaced(app, meeting, documentId, 2);
    const [first] = (await app.rows(DocumentVersionRow)).filter(
      (row) => row.documentId === documentId && row.versionNumber === 1,
    );
    const secret = Object.assign(new DocumentVersionRow(), first, { reading: 'secret' });
    await app.replace(DocumentVersionRow, [secret]);
    const before = await documentRow(app, documentId);
    const args = { documentId, baseVersion: before.version, versionNumber: 1 };
    expect(
      await app.refused(meeting.secretary.identity, takeBackVersion, meeting.scope, args),
    ).toMatchObject({ message: 'documents.stateSecret' });
    expect(await documentRow(app, documentId)).toEqual(before);
  });

  it('is refused on an older version, and of a version that is not there', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    await replaced(app, meeting, documentId, 2);
    const { version: baseVersion } = await documentRow(app, documentId);
    const take = async (args: { baseVersion: number; versionNumber: number }) =>
      (
        await app.refused(meeting.secretary.identity, takeBackVersion, meeting.scope, {
          documentId,
          ...args,
        })
      ).code;
    expect(await take({ baseVersion: baseVersion - 1, versionNumber: 1 })).toBe('stale');
    expect(await take({ baseVersion, versionNumber: 2 })).toBe('notFound');
  });
});
