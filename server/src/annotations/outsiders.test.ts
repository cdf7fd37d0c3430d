// What somebody whom it does not concern is not told either when it ends: who was named for a document, and that an opinion was sent.
import {
  addAnnotation,
  removeAnnotation,
  sendOpinion,
} from '@hop/shared/annotations/annotations-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import { editDocument } from '@hop/shared/documents/documents-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '../kernel/identity.js';
import { LongPolls } from '../live/long-polls.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { documentOf } from '../testing/uploading.js';

let app: AppUnderTest;
let meeting: TestMeeting;
beforeAll(async () => {
  app = await AppUnderTest.start();
  meeting = await buildMeeting(app, { delegates: 4 });
});
afterAll(() => app.close());

const one = (at: number) => meeting.delegates[at] ?? meeting.chair;
/** What each of them is told of everything that happens meanwhile, without waiting for more. */
async function toldOf(people: readonly Identity[], work: () => Promise<unknown>) {
  const { seq } = await app.snapshot(meeting.secretary.identity, meeting.scope);
  await work();
  const look = (who: Identity) =>
    app.app.get(LongPolls).changes(who, meeting.scope, seq, AbortSignal.abort());
  return Promise.all(people.map(async (who) => JSON.stringify(await look(who))));
}

describe('an outsider', () => {
  it('is not told who was named for a document when that ends; whoever was is', async () => {
    const documentId = await documentOf(app, meeting);
    let baseVersion = 1;
    const name = async (...readers: number[]) => {
      const readerIds = readers.map((at) => one(at).participantId);
      const args = { documentId, baseVersion, access: 'named' as const, readerIds };
      baseVersion = (await app.done(meeting.secretary.identity, editDocument, meeting.scope, args))
        .version;
    };
    await name(0, 1);
    const people = [one(3), one(0), one(1)].map(({ identity }) => identity);
    const [outsider, dropped, kept] = await toldOf(people, () => name(1));
    for (const at of [0, 1]) expect(outsider).not.toContain(one(at).participantId);
    const removed = `"myDocument":["${documentId}-${one(0).participantId}"]`;
    expect(dropped).toContain(`"removes":{"document":["${documentId}"],${removed}`);
    expect(kept).not.toContain(one(0).participantId);
    // Whoever is named no more hears of it no more, and is told when named anew.
    const [after] = await toldOf([one(0).identity], () => name(1, 2));
    expect(after).not.toContain('myDocument');
    const [anew] = await toldOf([one(0).identity], () => name(0, 1));
    expect(anew).toContain(`"upserts":{"myDocument":[`);
  });

  it('is not told that an opinion was withdrawn or removed; the secretary is', async () => {
    const sent = async () => {
      const { annotationId } = await app.done(one(0).identity, addAnnotation, meeting.scope, {
        ...{ annotationId: newId(), documentId: null, page: null, text: 'đề nghị bổ sung' },
      });
      await app.done(one(0).identity, sendOpinion, meeting.scope, { annotationId });
      return annotationId;
    };
    const [first, second] = [await sent(), await sent()];
    const { identity } = one(0);
    const others = [one(3).identity, meeting.guest.identity, meeting.display];
    const told = await toldOf([...others, meeting.secretary.identity], async () => {
      const withdrawal = { annotationId: first, withdrawn: true };
      await app.done(identity, sendOpinion, meeting.scope, withdrawal);
      await app.done(identity, removeAnnotation, meeting.scope, { annotationId: second });
    });
    for (const text of told.slice(0, 3)) expect(text).not.toContain('opinion');
    expect(told[3]).toMatch(/"opinion":\["[^"]+","[^"]+"\]/);
  });
});
