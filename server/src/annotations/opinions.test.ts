// A note that its writer sends to the secretariat as an opinion: it comes with its page, says something, and is taken back.
import {
  addAnnotation,
  editAnnotation,
  sendOpinion,
} from '@hop/shared/annotations/annotations-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { firstOf } from '../testing/scenario.js';
import { documentOf } from '../testing/uploading.js';

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

describe('an opinion', () => {
  it('reaches the secretary with its page and its writer, and is taken back', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    const { identity, participantId } = writerOf(meeting);
    const note = { ...bare(documentId), text: 'đề nghị sửa số liệu' };
    const { annotationId } = note;
    await app.done(identity, addAnnotation, meeting.scope, note);
    await app.done(identity, sendOpinion, meeting.scope, { annotationId });
    expect((await notesOf(meeting, meeting.secretary)).opinion).toMatchObject([
      { id: annotationId, writerId: participantId, documentId, page: 1, text: note.text },
    ]);
    expect((await notesOf(meeting, meeting.chair)).opinion).toBeUndefined();
    const back = { annotationId, withdrawn: true };
    await app.done(identity, sendOpinion, meeting.scope, back);
    expect((await notesOf(meeting, meeting.secretary)).opinion).toBeUndefined();
  });

  it('has words', async () => {
    const meeting = await buildMeeting(app);
    const drawn = stroke(await documentOf(app, meeting));
    const { identity } = writerOf(meeting);
    await app.done(identity, addAnnotation, meeting.scope, drawn);
    const { annotationId } = drawn;
    expect(
      (await app.refused(identity, sendOpinion, meeting.scope, { annotationId })).message,
    ).toBe('annotations.noWords');
  });

  it('keeps words once it was sent; the quote of a highlight stands for them', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting);
    const { identity } = writerOf(meeting);
    const quote = { exact: 'ba vì', prefix: '', suffix: '', start: 0 };
    const area: [number, number, number, number] = [10, 20, 30, 10];
    const marked = { kind: 'highlight' as const, colour: 'sky' as const, areas: [area], quote };
    const written = { text: 'đề nghị sửa số liệu' };
    const drawn = { ...stroke(documentId), ...written };
    const highlight = { ...bare(documentId), ...marked, ...written };
    for (const note of [drawn, highlight]) {
      await app.done(identity, addAnnotation, meeting.scope, note);
      const { annotationId } = note;
      await app.done(identity, sendOpinion, meeting.scope, { annotationId });
    }
    const emptied = { baseVersion: null, text: '' };
    const ofDrawn = { ...emptied, annotationId: drawn.annotationId };
    const refusal = await app.refused(identity, editAnnotation, meeting.scope, ofDrawn);
    expect(refusal.message).toBe('annotations.noWords');
    expect((await notesOf(meeting, meeting.secretary)).opinion).toContainEqual(
      expect.objectContaining({ id: drawn.annotationId, text: written.text }),
    );
    const ofHighlight = { ...emptied, annotationId: highlight.annotationId };
    await app.done(identity, editAnnotation, meeting.scope, ofHighlight);
    const withdrawn = { annotationId: drawn.annotationId, withdrawn: true };
    await app.done(identity, sendOpinion, meeting.scope, withdrawn);
    await app.done(identity, editAnnotation, meeting.scope, ofDrawn);
  });
});
