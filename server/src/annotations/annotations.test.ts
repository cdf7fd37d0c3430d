// Private notes: who writes, changes and sees them, and that the journal never holds their text.
import {
  addAnnotation,
  editAnnotation,
  removeAnnotation,
} from '@hop/shared/annotations/annotations-commands.js';
import { asWritten } from '@hop/shared/annotations/placement.js';
import { newId } from '@hop/shared/core/ids.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JournalRow } from '../kernel/kernel.entity.js';
import { DocumentRow } from '../documents/document.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { documentOf } from '../testing/uploading.js';
import { AnnotationRow } from './annotation.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const writerOf = (meeting: TestMeeting) => (meeting.delegates[0] ?? meeting.chair).identity;
const note = (text: string) => ({ annotationId: newId(), documentId: null, page: null, text });

describe('annotations', () => {
  it('are written on a page, changed and removed by their writer', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting, { pages: 3 });
    const writer = writerOf(meeting);
    const { annotationId } = await app.done(writer, addAnnotation, meeting.scope, {
      annotationId: newId(),
      documentId,
      page: 3,
      text: 'hỏi lại số liệu',
    });
    const edit = { annotationId, baseVersion: 1, text: 'đã rõ' };
    expect(await app.done(writer, editAnnotation, meeting.scope, edit)).toEqual({ version: 2 });
    const { entities } = await app.snapshot(writer, meeting.scope);
    expect(entities.annotation).toEqual([
      {
        ...{ id: annotationId, version: 2, documentId, versionNumber: 1, page: 3 },
        ...{ kind: 'text', text: 'đã rõ', colour: 'yellow', writtenAt: app.now },
        ...{ strokes: null, areas: null, spot: null, quote: null },
        ...asWritten(),
        ...{ sharedWith: [], opinionAt: null },
      },
    ]);
    expect(await app.refused(writer, editAnnotation, meeting.scope, edit)).toMatchObject({
      code: 'stale',
    });
    await app.done(writer, removeAnnotation, meeting.scope, { annotationId });
    expect((await app.snapshot(writer, meeting.scope)).entities.annotation).toBeUndefined();
  });

  it('reach nobody but their writer, in whatever role', async () => {
    const meeting = await buildMeeting(app);
    await app.done(writerOf(meeting), addAnnotation, meeting.scope, note('chỉ mình tôi'));
    const { chair, presidium, secretary, operator, guest, delegates, display } = meeting;
    const others = [chair, presidium, secretary, operator, guest, ...delegates.slice(1)];
    for (const who of [...others.map((person) => person.identity), display]) {
      const snapshot = await app.snapshot(who, meeting.scope);
      expect(JSON.stringify(snapshot)).not.toContain('chỉ mình tôi');
    }
  });

  it('leave no text in the journal', async () => {
    const meeting = await buildMeeting(app);
    const text = 'không ai được đọc';
    const { annotationId } = await app.done(
      writerOf(meeting),
      addAnnotation,
      meeting.scope,
      note(text),
    );
    const edit = { annotationId, baseVersion: 1, text: `${text} nữa` };
    await app.done(writerOf(meeting), editAnnotation, meeting.scope, edit);
    const lines = (await app.rows(JournalRow)).filter((line) => line.scopeId === meeting.scope);
    expect(lines).toHaveLength(2);
    expect(JSON.stringify(lines)).not.toContain(text);
  });

  it('of somebody else are refused like those that do not exist', async () => {
    const meeting = await buildMeeting(app);
    const { annotationId } = await app.done(
      writerOf(meeting),
      addAnnotation,
      meeting.scope,
      note('x'),
    );
    const refusal = { code: 'notFound', message: 'core.notFound' };
    const { identity } = meeting.chair;
    for (const id of [annotationId, 'none']) {
      const edit = { annotationId: id, baseVersion: 1, text: 'y' };
      expect(await app.refused(identity, editAnnotation, meeting.scope, edit)).toEqual(refusal);
      const remove = { annotationId: id };
      expect(await app.refused(identity, removeAnnotation, meeting.scope, remove)).toEqual(refusal);
    }
    const rows = (await app.rows(AnnotationRow)).filter((row) => row.id === annotationId);
    expect(rows).toMatchObject([{ text: 'x', version: 1 }]);
  });

  it('are refused on a document that their writer may not read, and past its last page', async () => {
    const meeting = await buildMeeting(app);
    const staffOnly = await documentOf(app, meeting, { access: 'staff' });
    const open = await documentOf(app, meeting, { pages: 2 });
    const add = (documentId: string, page: number) =>
      app.refused(writerOf(meeting), addAnnotation, meeting.scope, {
        ...{ annotationId: newId(), documentId, page, text: 'x' },
      });
    expect(await add(staffOnly, 1)).toEqual(await add('none', 1));
    expect((await add(open, 3)).message).toBe('documents.noSuchPage');
  });

  it('are refused on a document that was recalled, thrown away or found to be a state secret', async () => {
    const meeting = await buildMeeting(app);
    const add = (documentId: string) =>
      app.refused(writerOf(meeting), addAnnotation, meeting.scope, {
        ...{ annotationId: newId(), documentId, page: 1, text: 'x' },
      });
    const unknown = await add('none');
    for (const taken of [{ recalledAt: 1 }, { removedAt: 1 }, { reading: 'secret' }] as const) {
      const documentId = await documentOf(app, meeting);
      await app.source.getRepository(DocumentRow).update(documentId, taken);
      expect(await add(documentId), Object.keys(taken)[0]).toEqual(unknown);
    }
  });

  it('are not for displays', async () => {
    const meeting = await buildMeeting(app);
    expect((await app.refused(meeting.display, addAnnotation, meeting.scope, note('x'))).code).toBe(
      'forbidden',
    );
  });
});
