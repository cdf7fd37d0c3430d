// Rights to a document that end and begin, as those hear of it who have notes on it: at once, by the changes that they are sent.
import { addAnnotation, shareAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import type { Area } from '@hop/shared/annotations/annotation.js';
import { newId } from '@hop/shared/core/ids.js';
import { documentPrepared, editDocument } from '@hop/shared/documents/documents-commands.js';
import { closeMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DocumentRow } from '../documents/document.entity.js';
import { LongPolls } from '../live/long-polls.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestPerson } from '../testing/meeting-builder.js';
import { documentOf } from '../testing/uploading.js';
import { AnnotationRow } from './annotation.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const quote = { exact: 'số liệu chưa công bố', prefix: 'các ', suffix: ' của huyện', start: 4 };

/** A marked passage of a document, given to a guest. */
async function given() {
  const meeting = await buildMeeting(app, { state: 'inSession' });
  const documentId = await documentOf(app, meeting);
  const writer = meeting.delegates[0] ?? meeting.chair;
  const note = { annotationId: newId(), documentId, page: 1, text: 'lời của tôi', quote };
  const areas: Area[] = [[10, 10, 50, 12]];
  await app.done(writer.identity, addAnnotation, meeting.scope, {
    ...{ ...note, kind: 'highlight' as const, areas },
  });
  const participantIds = [meeting.guest.participantId];
  const { annotationId } = note;
  await app.done(writer.identity, shareAnnotation, meeting.scope, { annotationId, participantIds });
  let baseVersion = 1;
  const edit = async (change: object) => {
    const args = { documentId, baseVersion, ...change };
    const { identity } = meeting.secretary;
    baseVersion = (await app.done(identity, editDocument, meeting.scope, args)).version;
  };
  const told = async ({ identity }: TestPerson, work: () => Promise<unknown>) => {
    const { seq } = await app.snapshot(meeting.secretary.identity, meeting.scope);
    await work();
    const polls = app.app.get(LongPolls);
    const changes = await polls.changes(identity, meeting.scope, seq, AbortSignal.abort());
    if ('resync' in changes) throw new Error('resync');
    return changes;
  };
  return { meeting, writer, documentId, annotationId, edit, told };
}

describe('a right to read', () => {
  it('that ends takes a given note away at once, and one that begins brings it', async () => {
    const { meeting, annotationId, edit, told } = await given();
    const lost = await told(meeting.guest, () => edit({ internal: true }));
    expect(lost.removes.sharedNote).toHaveLength(1);
    const back = await told(meeting.guest, () => edit({ internal: false }));
    expect(back.upserts.sharedNote).toMatchObject([{ annotationId, quote }]);
    const untouched = await told(meeting.guest, () => edit({ title: 'Tên khác' }));
    expect(untouched.upserts.sharedNote).toBeUndefined();
  });

  it('that ends leaves a writer the own words, and none of the paper', async () => {
    const { meeting, writer, annotationId, edit, told } = await given();
    await edit({ recall: true });
    const over = await told(writer, () =>
      app.done(meeting.chair.identity, closeMeeting, meeting.scope, {}),
    );
    const bare = { id: annotationId, text: 'lời của tôi', quote: null, placedExact: null };
    expect(over.upserts.annotation).toMatchObject([bare]);
    const snapshot = await app.snapshot(writer.identity, meeting.scope);
    expect(snapshot.entities.annotation).toMatchObject([bare]);
    expect(JSON.stringify(snapshot)).not.toContain(quote.exact);
  });

  it('that stays tells no note anew: a named paper has another title, an Office file can be shown', async () => {
    const { meeting, writer, documentId, edit, told } = await given();
    const readerIds = [writer.participantId, meeting.chair.participantId];
    await edit({ access: 'named', readerIds });
    const titled = await told(writer, () =>
      edit({ title: 'Tên khác', readerIds: readerIds.toReversed() }),
    );
    expect(titled.upserts.annotation).toBeUndefined();
    const [pending] = (await app.rows(DocumentRow))
      .filter(({ id }) => id === documentId)
      .map((row) => ({ ...row, reading: 'pending' as const }));
    if (!pending) throw new Error('no document');
    const judged = async (reading: 'ready' | 'secret') => {
      await app.replace(DocumentRow, [pending]);
      const { sha256, pages } = pending;
      const args = { documentId, sha256, pages, reading };
      return told(writer, () => app.bus.asSystem(documentPrepared, meeting.scope, args));
    };
    expect((await judged('ready')).upserts.annotation).toBeUndefined();
    expect((await judged('secret')).upserts.annotation).toMatchObject([{ quote: null }]);
  });

  it('that ends for papers with thousands of notes sends nobody back to a snapshot', async () => {
    const { meeting, writer, annotationId, edit, told } = await given();
    const note = (await app.rows(AnnotationRow)).find(({ id }) => id === annotationId);
    if (!note) throw new Error('no note');
    const many = ({ participantId }: TestPerson, count: number) =>
      Array.from({ length: count }, () => ({
        ...note,
        id: newId(),
        participantId,
        sharedWith: [],
      }));
    await app.insert(AnnotationRow, [...many(writer, 20), ...many(meeting.chair, 5_000)]);
    await edit({ recall: true });
    const over = await told(writer, () =>
      app.done(meeting.chair.identity, closeMeeting, meeting.scope, {}),
    );
    expect(over.upserts.annotation).toHaveLength(21);
  });
});
