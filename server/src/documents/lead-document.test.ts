// Who was handed the lead shows pages to everybody, for as long as it lasts and of what they may read.
import { leadDocument, showDocument } from '@hop/shared/documents/documents-commands.js';
import {
  adjournMeeting,
  closeMeeting,
  resumeMeeting,
} from '@hop/shared/meetings/meetings-commands.js';
import { removeParticipant } from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { documentOf } from '../testing/uploading.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

describe('document.lead', () => {
  const lead = (meeting: TestMeeting, participantId: string | null) =>
    app.done(meeting.chair.identity, leadDocument, meeting.scope, { participantId });

  it('lets one person more show pages, and another in their place', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting, { pages: 3 });
    const [one, other] = meeting.delegates;
    if (!one || !other) throw new Error('too few delegates');
    const args = { documentId, page: 2 };
    expect((await app.refused(one.identity, showDocument, meeting.scope, args)).code).toBe(
      'forbidden',
    );
    await lead(meeting, one.participantId);
    await app.done(one.identity, showDocument, meeting.scope, args);
    const { presentation } = (await app.snapshot(other.identity, meeting.scope)).entities;
    expect(presentation).toMatchObject([{ documentId, page: 2, leaderId: one.participantId }]);
    await lead(meeting, other.participantId);
    await app.refused(one.identity, showDocument, meeting.scope, args);
    await app.done(other.identity, showDocument, meeting.scope, args);
    await lead(meeting, null);
    await app.refused(other.identity, showDocument, meeting.scope, args);
    await app.done(meeting.chair.identity, showDocument, meeting.scope, { documentId, page: 3 });
  });

  it('lets nobody show what they may not read themselves', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting, { access: 'staff' });
    const [one] = meeting.delegates;
    if (!one) throw new Error('too few delegates');
    await lead(meeting, one.participantId);
    const answers = await Promise.all(
      [documentId, 'none'].map((each) =>
        app.refused(one.identity, showDocument, meeting.scope, { documentId: each }),
      ),
    );
    expect(answers[0]).toEqual(answers[1]);
  });

  it('is refused for somebody of another meeting', async () => {
    const meeting = await buildMeeting(app);
    const { participantId } = (await buildMeeting(app)).chair;
    const to = { participantId };
    expect((await app.refused(meeting.chair.identity, leadDocument, meeting.scope, to)).code).toBe(
      'notFound',
    );
  });

  it('ends when the meeting rests or closes, and when its holder leaves the list; the page stays', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const documentId = await documentOf(app, meeting, { pages: 3 });
    const [one, other] = meeting.delegates;
    if (!one || !other) throw new Error('too few delegates');
    const { chair, secretary, scope, guest } = meeting;
    const shown = async () => (await app.snapshot(other.identity, scope)).entities.presentation;
    const left = [{ documentId, page: 1, leaderId: null }];
    await app.done(chair.identity, showDocument, scope, { documentId });
    await lead(meeting, one.participantId);
    const { participantId } = other;
    await app.done(secretary.identity, removeParticipant, scope, {
      participantId: guest.participantId,
    });
    expect(await shown()).toMatchObject([{ leaderId: one.participantId }]);
    await app.done(secretary.identity, removeParticipant, scope, {
      participantId: one.participantId,
    });
    expect(await shown()).toMatchObject(left);
    await lead(meeting, participantId);
    const rest = { endSitting: false, resumesAt: null };
    await app.done(chair.identity, adjournMeeting, scope, rest);
    expect(await shown()).toMatchObject(left);
    await app.done(chair.identity, resumeMeeting, scope, {});
    await lead(meeting, participantId);
    await app.done(chair.identity, closeMeeting, scope, {});
    expect(await shown()).toMatchObject(left);
    const again = await app.refused(chair.identity, leadDocument, scope, { participantId });
    expect(again.message).toBe('meetings.over');
  });
});
