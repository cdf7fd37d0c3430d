// Documents on the real bus: adding, describing, showing and removing them, and who sees what.
import { plainVote, unopened } from '@hop/shared/ballots/unopened.js';
import { newId } from '@hop/shared/core/ids.js';
import {
  addDocument,
  editDocument,
  removeDocument,
  showDocument,
} from '@hop/shared/documents/documents-commands.js';
import { audiences } from '@hop/shared/policy/actor.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BallotRow } from '../ballots/ballot.entity.js';
import { OutboxRow } from '../kernel/kernel.entity.js';
import { Outbox } from '../kernel/outbox.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { pdfOf } from '../testing/pdf.js';
import { documentOf, uploaded } from '../testing/uploading.js';
import { DocumentRow } from './document.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const secretaryOf = (meeting: TestMeeting) => meeting.secretary.identity;
const documentRow = async (id: string) =>
  (await app.rows(DocumentRow)).find((row) => row.id === id) as DocumentRow;

/** One identity per audience. */
const viewers = (meeting: TestMeeting) => ({
  staff: meeting.secretary.identity,
  chair: meeting.chair.identity,
  operator: meeting.operator.identity,
  delegate: (meeting.delegates[0] ?? meeting.chair).identity,
  guest: meeting.guest.identity,
  display: meeting.display,
});

async function seen(meeting: TestMeeting, entity: string, id: string) {
  const found: string[] = [];
  for (const audience of audiences) {
    const { entities } = await app.snapshot(viewers(meeting)[audience], meeting.scope);
    const rows = (entities[entity] ?? []) as { id: string; documentId?: string | null }[];
    if (rows.some((row) => (entity === 'presentation' ? row.documentId : row.id) === id))
      found.push(audience);
  }
  return found;
}

describe('document.add', () => {
  it('makes a document of what was uploaded, last in the list', async () => {
    const meeting = await buildMeeting(app);
    const first = await documentRow(await documentOf(app, meeting, { pages: 2 }));
    const second = await documentRow(await documentOf(app, meeting, { pages: 3 }));
    expect(first).toMatchObject({ pages: 2, position: 0, addedAt: app.now, access: 'everyone' });
    expect(second).toMatchObject({ pages: 3, position: 1 });
  });

  it('keeps HTML in a title as text', async () => {
    const meeting = await buildMeeting(app);
    const title = '<b>Báo cáo</b> <script>alert(1)</script>';
    const id = await documentOf(app, meeting, { title });
    const { entities } = await app.snapshot(meeting.guest.identity, meeting.scope);
    expect(entities.document).toEqual([expect.objectContaining({ id, title })]);
  });

  it('refuses a forged token, and an upload of another meeting or account, and one used already', async () => {
    const meeting = await buildMeeting(app);
    const other = await buildMeeting(app);
    const { uploadToken } = await uploaded(app, meeting, await pdfOf(1));
    const attempt = (who: TestMeeting['chair'], scope: string, token: string) =>
      app.refused(who.identity, addDocument, scope, { uploadToken: token, title: 'x' });
    const refusal = { code: 'invalid', message: 'documents.noSuchUpload' };
    expect(await attempt(meeting.secretary, meeting.scope, 'forged')).toEqual(refusal);
    expect(await attempt(meeting.chair, meeting.scope, uploadToken)).toEqual(refusal);
    expect(await attempt(other.secretary, other.scope, uploadToken)).toEqual(refusal);
    const args = { uploadToken, title: 'x' };
    await app.done(secretaryOf(meeting), addDocument, meeting.scope, args);
    expect(await attempt(meeting.secretary, meeting.scope, uploadToken)).toEqual(refusal);
  });

  it('refuses an agenda item of another meeting like one that does not exist', async () => {
    const meeting = await buildMeeting(app);
    const other = await buildMeeting(app);
    const { uploadToken } = await uploaded(app, meeting, await pdfOf(1));
    for (const agendaItemId of [other.items[0] ?? '', 'none'])
      expect(
        await app.refused(secretaryOf(meeting), addDocument, meeting.scope, {
          uploadToken,
          title: 'x',
          agendaItemId,
        }),
      ).toEqual({ code: 'notFound', message: 'core.notFound' });
  });

  it('leaves work for the reading copy and the text, done after the commit', async () => {
    const meeting = await buildMeeting(app);
    await documentOf(app, meeting);
    app.app.get(Outbox).start();
    await vi.waitFor(async () => {
      const jobs = (await app.rows(OutboxRow)).filter((row) => row.scopeId === meeting.scope);
      expect(jobs.map(({ kind, state }) => `${kind} ${state}`).toSorted()).toEqual([
        'document.readText done',
        'document.readingCopy done',
      ]);
    }, 10_000);
  });

  it('is refused to delegates', async () => {
    const meeting = await buildMeeting(app);
    const { uploadToken } = await uploaded(app, meeting, await pdfOf(1));
    const delegate = viewers(meeting).delegate;
    const args = { uploadToken, title: 'x' };
    expect((await app.refused(delegate, addDocument, meeting.scope, args)).code).toBe('forbidden');
  });
});

describe('who sees a document', () => {
  it('follows its access level when that moves', async () => {
    const meeting = await buildMeeting(app);
    const id = await documentOf(app, meeting);
    await app.done(meeting.chair.identity, showDocument, meeting.scope, { documentId: id });
    const expected = {
      everyone: [...audiences],
      members: ['staff', 'chair', 'operator', 'delegate'],
      staff: ['staff', 'chair'],
    };
    for (const access of ['everyone', 'staff', 'members', 'everyone'] as const) {
      const { version } = await documentRow(id);
      const args = { documentId: id, baseVersion: version, access };
      await app.done(secretaryOf(meeting), editDocument, meeting.scope, args);
      expect(await seen(meeting, 'document', id)).toEqual(expected[access]);
      expect(await seen(meeting, 'presentation', id)).toEqual(expected[access]);
    }
  });

  it('tells those who lose or gain it with the very change', async () => {
    const meeting = await buildMeeting(app);
    const id = await documentOf(app, meeting);
    await app.done(meeting.chair.identity, showDocument, meeting.scope, { documentId: id });
    const cookie = await app.cookie('account', meeting.guest.personId);
    const before = await app.snapshot(meeting.guest.identity, meeting.scope);
    const move = async (access: 'staff' | 'everyone') => {
      const { version: baseVersion } = await documentRow(id);
      const args = { documentId: id, baseVersion, access };
      await app.done(secretaryOf(meeting), editDocument, meeting.scope, args);
      const url = `${app.url}/api/meetings/${meeting.id}/changes?from=${before.seq}`;
      return (await fetch(url, { headers: { cookie } })).json();
    };
    expect(await move('staff')).toMatchObject({
      removes: { document: [id] },
      upserts: { presentation: [{ documentId: null, page: 1 }] },
    });
    expect(await move('everyone')).toMatchObject({
      upserts: { document: [{ id }], presentation: [{ documentId: id }] },
      removes: {},
    });
  });
});

describe('document.edit', () => {
  it('changes what is given and keeps the rest', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting, { access: 'members' });
    const agendaItemId = meeting.items[1] ?? '';
    const edit = (args: object) =>
      app.done(secretaryOf(meeting), editDocument, meeting.scope, {
        documentId,
        baseVersion: 1,
        ...args,
      });
    expect(await edit({ agendaItemId, documentNumber: '12/BC-UBND' })).toEqual({ version: 2 });
    await edit({ baseVersion: 2, agendaItemId: null });
    expect(await documentRow(documentId)).toMatchObject({
      title: 'Báo cáo',
      documentNumber: '12/BC-UBND',
      agendaItemId: null,
      access: 'members',
    });
  });

  it('refuses an edit made on an older version', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    const args = { documentId, baseVersion: 1, title: 'Một' };
    await app.done(secretaryOf(meeting), editDocument, meeting.scope, args);
    expect(await app.refused(secretaryOf(meeting), editDocument, meeting.scope, args)).toEqual({
      code: 'stale',
      message: 'core.stale',
      details: { version: 2 },
    });
  });
});

describe('document.show', () => {
  it('shows a page, another, and then nothing', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting, { pages: 3 });
    const show = (args: { documentId: string | null; page?: number }) =>
      app.done(meeting.chair.identity, showDocument, meeting.scope, args);
    const shown = async () =>
      (await app.snapshot(meeting.display, meeting.scope)).entities.presentation;
    await show({ documentId, page: 3 });
    expect(await shown()).toMatchObject([{ id: meeting.id, documentId, page: 3 }]);
    await show({ documentId });
    expect(await shown()).toMatchObject([{ documentId, page: 1, shownAt: app.now }]);
    await show({ documentId: null });
    expect(await shown()).toMatchObject([{ documentId: null }]);
  });

  it('refuses a page that the document does not have', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting, { pages: 3 });
    const args = { documentId, page: 4 };
    expect(
      (await app.refused(meeting.chair.identity, showDocument, meeting.scope, args)).message,
    ).toBe('documents.noSuchPage');
  });

  it('refuses a document of another meeting like one that does not exist', async () => {
    const meeting = await buildMeeting(app);
    const foreign = await documentOf(app, await buildMeeting(app));
    const answers = await Promise.all(
      [foreign, 'none'].map((documentId) =>
        app.refused(meeting.chair.identity, showDocument, meeting.scope, { documentId }),
      ),
    );
    expect(answers[0]).toEqual(answers[1]);
  });
});

describe('document.remove', () => {
  it('takes it off everybody’s list', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    await app.done(secretaryOf(meeting), removeDocument, meeting.scope, { documentId });
    expect(await seen(meeting, 'document', documentId)).toEqual([]);
  });

  it('is refused while the document is being shown', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    const { identity } = meeting.chair;
    await app.done(identity, showDocument, meeting.scope, { documentId });
    const inUse = { code: 'conflict', message: 'documents.inUse' };
    expect(await app.refused(identity, removeDocument, meeting.scope, { documentId })).toEqual(
      inUse,
    );
    await app.done(identity, showDocument, meeting.scope, { documentId: null });
    await app.done(identity, removeDocument, meeting.scope, { documentId });
  });

  it('is refused while a ballot is about it', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    await app.insert(BallotRow, [
      Object.assign(new BallotRow(), {
        id: newId(),
        version: 1,
        meetingId: meeting.id,
        agendaItemId: null,
        position: 0,
        motion: 'x',
        documentId,
        documentPage: null,
        majority: { base: 'totalMembers', comparison: 'moreThan', numerator: 1, denominator: 2 },
        totalMembers: 5,
        mayChange: true,
        limitSeconds: null,
        ...plainVote(),
        ...unopened(),
      } as const),
    ]);
    expect(
      (await app.refused(secretaryOf(meeting), removeDocument, meeting.scope, { documentId }))
        .message,
    ).toBe('documents.inUse');
  });
});
