// The states of documents that docs/visibility.md speaks of. For situations.ts.
import {
  askReview,
  editDocument,
  removeDocument,
  replaceDocument,
  reviewDocument,
  showDocument,
} from '@hop/shared/documents/documents-commands.js';
import { closeMeeting, reopenMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { markOpened, markRead } from '@hop/shared/readiness/readiness-commands.js';
import type { BallotRoom } from './ballot-room.js';
import { inSession, type Situation } from './in-session.js';
import { pdfOf } from './pdf.js';
import { delegateOf } from './scenario.js';
import { documentOf, uploaded } from './uploading.js';

const shown = (access: 'everyone' | 'members' | 'staff'): Situation =>
  inSession(async ({ app, meeting }) => {
    const documentId = await documentOf(app, meeting, { access });
    await app.done(meeting.chair.identity, showDocument, meeting.scope, { documentId });
  });
/** One document for everyone, and then this. */
const withPaper = (more: (room: BallotRoom, documentId: string) => Promise<unknown>): Situation =>
  inSession(async (room) => more(room, await documentOf(room.app, room.meeting)));
async function reviewAsked({ app, meeting }: BallotRoom, documentId: string): Promise<void> {
  const asked = { documentId, reviewerId: delegateOf(meeting).participantId };
  await app.done(meeting.secretary.identity, askReview, meeting.scope, asked);
}
async function sentBack(room: BallotRoom, documentId: string): Promise<void> {
  await reviewAsked(room, documentId);
  const { chair, scope } = room.meeting;
  const decision = { decision: 'returned', note: 'thiếu số liệu' } as const;
  const args = { documentId, versionNumber: 1, ...decision };
  await room.app.done(chair.identity, reviewDocument, scope, args);
}
const edited = (args: object): Situation =>
  withPaper(({ app, meeting: { secretary, scope } }, documentId) =>
    app.done(secretary.identity, editDocument, scope, { documentId, baseVersion: 1, ...args }),
  );
async function overWithRecall(room: BallotRoom, documentId: string): Promise<void> {
  const { chair, secretary, scope } = room.meeting;
  const args = { documentId, baseVersion: 1, recall: true };
  await room.app.done(secretary.identity, editDocument, scope, args);
  await room.app.done(chair.identity, closeMeeting, scope, {});
}

export const documentSituations: Readonly<Record<string, Situation>> = {
  'a document for everyone': shown('everyone'),
  'a document for members': shown('members'),
  'a document for staff': shown('staff'),
  'somebody opens a document': inSession(async ({ app, meeting }) => {
    const documentId = await documentOf(app, meeting, { access: 'members' });
    const { identity, participantId } = delegateOf(meeting);
    await app.done(identity, markOpened, meeting.scope, { documentId });
    const pages: [number, number][] = [[1, 1]];
    const readings = [{ participantId, documentId, versionNumber: 1, pages }];
    await app.bus.asSystem(markRead, meeting.scope, { readings });
  }),
  'a document for named people': withPaper(({ app, meeting }, documentId) => {
    const readerIds = [delegateOf(meeting).participantId];
    const args = { documentId, baseVersion: 1, access: 'named' as const, readerIds };
    return app.done(meeting.secretary.identity, editDocument, meeting.scope, args);
  }),
  'an internal document': edited({ internal: true }),
  'a document waits for review': withPaper(reviewAsked),
  'a document is sent back': withPaper(sentBack),
  'a replaced document': withPaper(async ({ app, meeting }, documentId) => {
    const { uploadToken } = await uploaded(app, meeting, await pdfOf(2));
    const args = { documentId, baseVersion: 1, uploadToken };
    await app.done(meeting.secretary.identity, replaceDocument, meeting.scope, args);
  }),
  'a document in the trash': withPaper(({ app, meeting }, documentId) =>
    app.done(meeting.secretary.identity, removeDocument, meeting.scope, { documentId }),
  ),
  'a document to be recalled': edited({ recall: true }),
  'closed with a recalled document': withPaper(overWithRecall),
  'reopened with a recalled document': withPaper(async (room, documentId) => {
    await overWithRecall(room, documentId);
    const { chair, scope } = room.meeting;
    await room.app.done(chair.identity, reopenMeeting, scope, { reason: 'bổ sung' });
  }),
};
