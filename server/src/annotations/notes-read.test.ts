// How much of everybody's notes one look reads: only what is shown to whoever looks. Notes are many and large.
import { addAnnotation, shareAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { asWritten } from '@hop/shared/annotations/placement.js';
import { newId } from '@hop/shared/core/ids.js';
import { EntityManager } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Identity } from '../kernel/identity.js';
import { LongPolls } from '../live/long-polls.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { AnnotationRow } from './annotation.entity.js';

const PEOPLE = 60;
const NOTES_EACH = 200;
const strokes = Array.from({ length: 4 }, (_, line) =>
  Array.from({ length: 50 }, (__, at): [number, number] => [line * 20 + at, at * 3]),
);

let app: AppUnderTest;
let meeting: TestMeeting;
beforeAll(async () => {
  app = await AppUnderTest.start();
  meeting = await buildMeeting(app, { delegates: PEOPLE });
  for (const { participantId } of meeting.delegates)
    await app.insert(
      AnnotationRow,
      Array.from({ length: NOTES_EACH }, () => drawing(participantId)),
    );
});
afterAll(() => app.close());

const drawing = (participantId: string): AnnotationRow =>
  Object.assign(new AnnotationRow(), {
    ...{ id: newId(), version: 1, meetingId: meeting.id, participantId, ...asWritten() },
    ...{ documentId: null, versionNumber: null, page: null, writtenAt: 1 },
    ...{ kind: 'pen', text: '', colour: 'ink', strokes, areas: null, spot: null, quote: null },
    ...{ sharedWith: [], opinionAt: null },
  });
const one = (at: number) => meeting.delegates[at] ?? meeting.chair;

/** Whole notes that the database handed out meanwhile. */
async function notesReadBy(work: () => Promise<unknown>): Promise<number> {
  const asked = vi.spyOn(EntityManager.prototype, 'query');
  await work();
  const { calls, results } = asked.mock;
  const answers = await Promise.all(
    results.map(async ({ value }, at) =>
      /"strokes".* FROM "annotation"/.test(String(calls[at]?.[0])) ? await value : [],
    ),
  );
  asked.mockRestore();
  return answers.flat().length;
}
const lookOf = (identity: Identity) => () => app.snapshot(identity, meeting.scope);

describe('the notes of a meeting', () => {
  it('are read of one person for a snapshot of that person, and for nobody else', async () => {
    expect(await notesReadBy(lookOf(one(0).identity))).toBe(NOTES_EACH);
    for (const { identity } of [meeting.chair, meeting.secretary])
      expect(await notesReadBy(lookOf(identity))).toBe(0);
    expect(await notesReadBy(lookOf(meeting.display))).toBe(0);
  });

  it('are read with those that were given to that person', async () => {
    const given = await app.done(one(1).identity, addAnnotation, meeting.scope, {
      ...{ annotationId: newId(), documentId: null, page: null, text: 'cho người ngồi cạnh' },
    });
    const { annotationId } = given;
    const participantIds = [meeting.chair.participantId];
    await app.done(one(1).identity, shareAnnotation, meeting.scope, {
      annotationId,
      participantIds,
    });
    const chair = await notesReadBy(async () => {
      const { entities } = await app.snapshot(meeting.chair.identity, meeting.scope);
      expect(entities.sharedNote).toMatchObject([{ annotationId }]);
    });
    expect(chair).toBe(1);
  });

  it('are read of one person for what that person missed', async () => {
    const { seq } = await app.snapshot(one(0).identity, meeting.scope);
    for (const { identity } of meeting.delegates.slice(0, 30))
      await app.done(identity, addAnnotation, meeting.scope, {
        ...{ annotationId: newId(), documentId: null, page: null, text: 'ghi thêm' },
      });
    const missed = await notesReadBy(async () => {
      const gone = new AbortController().signal;
      const polls = app.app.get(LongPolls);
      const changes = await polls.changes(one(0).identity, meeting.scope, seq, gone);
      expect(changes).toMatchObject({ upserts: { annotation: [{ text: 'ghi thêm' }] } });
    });
    expect(missed).toBe(1);
  });
});
