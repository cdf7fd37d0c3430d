// Notes on pages: strokes and highlights, the same note sent twice, how many, given to others.
import {
  addAnnotation,
  editAnnotation,
  removeAnnotation,
  shareAnnotation,
} from '@hop/shared/annotations/annotations-commands.js';
import { MAX_NOTES, MAX_NOTES_HERE } from '@hop/shared/annotations/note-limits.js';
import { newId } from '@hop/shared/core/ids.js';
import { editDocument } from '@hop/shared/documents/documents-commands.js';
import { EntityManager } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DocumentRow, DocumentVersionRow } from '../documents/document.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { firstOf } from '../testing/scenario.js';
import { documentOf } from '../testing/uploading.js';
import { AnnotationRow, AnnotationShareRow } from './annotation.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const writerOf = (meeting: TestMeeting) => firstOf(meeting.delegates);
const bare = (documentId: string) => ({
  ...{ annotationId: newId(), documentId, versionNumber: 1, page: 1, text: '' },
});
const stroke = (documentId: string) => ({
  ...bare(documentId),
  ...{ kind: 'pen' as const, colour: 'ink' as const, strokes: [[[10.5, 20] as [number, number]]] },
});
const notesOf = async (meeting: TestMeeting, who = writerOf(meeting)) =>
  (await app.snapshot(who.identity, meeting.scope)).entities;

describe('notes on pages', () => {
  it('are kept as they were drawn, under the id that the device gave them', async () => {
    const meeting = await buildMeeting(app);
    const drawn = stroke(await documentOf(app, meeting));
    const { identity } = writerOf(meeting);
    await app.done(identity, addAnnotation, meeting.scope, { ...drawn, writtenAt: 5 });
    const { annotationId, ...fields } = drawn;
    expect((await notesOf(meeting)).annotation).toMatchObject([
      { id: annotationId, ...fields, writtenAt: 5 },
    ]);
  });

  it('sent again in another command are the same row', async () => {
    const meeting = await buildMeeting(app);
    const drawn = stroke(await documentOf(app, meeting));
    const { identity } = writerOf(meeting);
    const first = await app.done(identity, addAnnotation, meeting.scope, drawn);
    const recolour = {
      annotationId: drawn.annotationId,
      baseVersion: null,
      colour: 'sky' as const,
    };
    await app.done(identity, editAnnotation, meeting.scope, recolour);
    expect(first.version).toBe(1);
    expect((await app.done(identity, addAnnotation, meeting.scope, drawn)).version).toBe(2);
    expect((await notesOf(meeting)).annotation).toMatchObject([{ version: 2, colour: 'sky' }]);
  });

  it('never take the id of somebody else’s', async () => {
    const meeting = await buildMeeting(app);
    const drawn = stroke(await documentOf(app, meeting));
    await app.done(writerOf(meeting).identity, addAnnotation, meeting.scope, drawn);
    const { identity } = meeting.chair;
    const refusal = await app.refused(identity, addAnnotation, meeting.scope, drawn);
    expect(refusal.message).toBe('annotations.idTaken');
    expect((await notesOf(meeting, meeting.chair)).annotation).toBeUndefined();
  });

  it('that lack their parts are refused', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    const refused = (args: Parameters<typeof app.refused>[3]) =>
      app.refused(writerOf(meeting).identity, addAnnotation, meeting.scope, args as never);
    expect((await refused({ ...bare(documentId), kind: 'pen' })).message).toBe(
      'annotations.malformed',
    );
    const long = Array.from({ length: 201 }, () => [1, 1]);
    expect((await refused({ ...bare(documentId), kind: 'pen', strokes: [long] })).code).toBe(
      'invalid',
    );
  });

  it('made on a file that was replaced meanwhile are taken with the pages that it had', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting, { pages: 2 });
    const { meetingId, fileName, sizeBytes, format, reading, sha256 } = await app.source
      .getRepository(DocumentRow)
      .findOneByOrFail({ id: documentId });
    await app.source.getRepository(DocumentVersionRow).insert({
      ...{ id: newId(), version: 1, meetingId, documentId, versionNumber: 1, pages: 9 },
      ...{ fileName, sizeBytes, format, reading, sha256 },
      ...{ note: '', handedInBy: null, handedInAt: 1, access: 'members', readerIds: null },
      ...{ internal: false, reviewState: 'unreviewed', issued: true },
    });
    await app.source.getRepository(DocumentRow).update(documentId, { versionNumber: 2 });
    const { identity } = writerOf(meeting);
    const late = { ...stroke(documentId), page: 9 };
    await app.done(identity, addAnnotation, meeting.scope, late);
    const past = { ...stroke(documentId), page: 10 };
    expect((await app.refused(identity, addAnnotation, meeting.scope, past)).message).toBe(
      'documents.noSuchPage',
    );
    const unknown = { ...stroke(documentId), versionNumber: 3 };
    expect((await app.refused(identity, addAnnotation, meeting.scope, unknown)).message).toBe(
      'documents.noSuchPage',
    );
  });

  it.each([
    ['in a meeting', MAX_NOTES, 'annotations.tooMany', false],
    ['on a document', MAX_NOTES_HERE, 'annotations.tooManyHere', true],
  ] as const)('are bounded for each person %s, and none is read for that', async (...bound) => {
    const [, most, message, onOne] = bound;
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    const drawn = stroke(documentId);
    const { identity, participantId } = writerOf(meeting);
    await app.done(identity, addAnnotation, meeting.scope, drawn);
    const one = (await app.rows(AnnotationRow)).find(({ id }) => id === drawn.annotationId);
    if (!one) throw new Error('no note');
    await app.insert(
      AnnotationRow,
      Array.from({ length: most - 1 }, () =>
        Object.assign(new AnnotationRow(), one, {
          id: newId(),
          documentId: onOne ? documentId : null,
        }),
      ),
    );
    const more = { ...drawn, annotationId: newId() };
    const asked = vi.spyOn(EntityManager.prototype, 'query');
    expect((await app.refused(identity, addAnnotation, meeting.scope, more)).message).toBe(message);
    const wholeNotes = asked.mock.calls.filter(([sql]) =>
      /"strokes".*"participantId" IN/.test(sql),
    );
    asked.mockRestore();
    expect(wholeNotes).toEqual([]);
    if (onOne) {
      const elsewhere = stroke(await documentOf(app, meeting));
      await app.done(identity, addAnnotation, meeting.scope, elsewhere);
    }
    await app.source.getRepository(AnnotationRow).delete({ participantId });
    await app.done(identity, addAnnotation, meeting.scope, more);
  });
});

describe('a note that is given to others', () => {
  async function given() {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    const { identity, participantId } = writerOf(meeting);
    const note = { ...bare(documentId), text: 'xem giúp tôi' };
    const { annotationId } = note;
    await app.done(identity, addAnnotation, meeting.scope, note);
    const give = (participantIds: string[]) =>
      app.done(identity, shareAnnotation, meeting.scope, { annotationId, participantIds });
    await give([meeting.chair.participantId]);
    return { meeting, identity, participantId, annotationId, documentId, give };
  }

  it('is seen by them as its writer has it, and by nobody else', async () => {
    const { meeting, identity, participantId, annotationId } = await given();
    const edit = { annotationId, baseVersion: null, text: 'xem lại giúp tôi' };
    await app.done(identity, editAnnotation, meeting.scope, edit);
    expect((await notesOf(meeting, meeting.chair)).sharedNote).toMatchObject([
      { annotationId, writerId: participantId, text: 'xem lại giúp tôi' },
    ]);
    for (const other of [meeting.presidium, meeting.secretary, meeting.delegates[1]])
      expect((await notesOf(meeting, other)).sharedNote).toBeUndefined();
  });

  it('is theirs no more when it is taken back or removed', async () => {
    const { meeting, identity, annotationId, give } = await given();
    await give([]);
    expect((await notesOf(meeting, meeting.chair)).sharedNote).toBeUndefined();
    await give([meeting.chair.participantId]);
    await app.done(identity, removeAnnotation, meeting.scope, { annotationId });
    expect((await notesOf(meeting, meeting.chair)).sharedNote).toBeUndefined();
  });

  it('goes to nobody outside the meeting', async () => {
    const { give, meeting } = await given();
    await expect(give(['none'])).rejects.toThrow('annotations.nobodyThere');
    expect((await notesOf(meeting, meeting.chair)).sharedNote).toHaveLength(1);
  });

  it('says nothing of who may read the document: whoever may not is simply not shown it', async () => {
    const { meeting, documentId, give } = await given();
    const [writer, named, other] = meeting.delegates;
    if (!writer || !named || !other) throw new Error('too few delegates');
    const readerIds = [writer.participantId, named.participantId];
    const narrowed = { documentId, baseVersion: 1, access: 'named' as const, readerIds };
    await app.done(meeting.secretary.identity, editDocument, meeting.scope, narrowed);
    const answers = [await give([named.participantId]), await give([other.participantId])];
    expect(answers.map((answer) => Object.keys(answer))).toEqual([['version'], ['version']]);
    await give([named.participantId, other.participantId]);
    expect((await notesOf(meeting, named)).sharedNote).toHaveLength(1);
    expect((await notesOf(meeting, other)).sharedNote).toBeUndefined();
  });
});

describe('rights that end', () => {
  it('take a given note out of sight, and words of a newer file from its writer', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    const writer = writerOf(meeting);
    const guest = meeting.guest;
    const note = { ...bare(documentId), text: 'xem giúp tôi' };
    const { annotationId } = note;
    await app.done(writer.identity, addAnnotation, meeting.scope, note);
    const args = { annotationId, participantIds: [guest.participantId] };
    await app.done(writer.identity, shareAnnotation, meeting.scope, args);
    const placed = {
      placedVersion: 2,
      placedPage: 1,
      placedStart: 4,
      placedExact: 'chữ của bản mới',
    };
    await app.source.getRepository(AnnotationRow).update(annotationId, placed);
    expect((await notesOf(meeting, guest)).sharedNote).toHaveLength(1);
    expect(JSON.stringify(await notesOf(meeting, writer))).toContain('chữ của bản mới');
    const narrowed = { documentId, baseVersion: 1, access: 'staff' as const };
    await app.done(meeting.secretary.identity, editDocument, meeting.scope, narrowed);
    expect((await notesOf(meeting, guest)).sharedNote).toBeUndefined();
    expect((await notesOf(meeting, writer)).annotation).toMatchObject([
      { id: annotationId, text: 'xem giúp tôi', placedExact: null, placedStart: null },
    ]);
  });

  it('say to nobody who was given what: a giving has an id of its own', async () => {
    const meeting = await buildMeeting(app);
    const note = { ...bare(await documentOf(app, meeting)), text: 'riêng' };
    const { identity } = writerOf(meeting);
    await app.done(identity, addAnnotation, meeting.scope, note);
    const participantIds = [meeting.chair.participantId];
    const { annotationId } = note;
    await app.done(identity, shareAnnotation, meeting.scope, { annotationId, participantIds });
    const ids = (await app.rows(AnnotationShareRow)).map(({ id }) => id).join(' ');
    expect(ids).not.toContain(meeting.chair.participantId);
    expect(ids).not.toContain(annotationId);
  });
});
