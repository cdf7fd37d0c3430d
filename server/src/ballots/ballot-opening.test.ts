// Drafts of ballots and their opening: what is taken from the rules, what is frozen, and who comes second.
import {
  editBallot,
  openBallot,
  pauseBallot,
  prepareBallot,
  removeBallot,
} from '@hop/shared/ballots/ballots-commands.js';
import { editMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { ruleSetFor } from '@hop/shared/meetings/rule-sets.js';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JournalRow } from '../kernel/kernel.entity.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { answerOf, BallotRoom } from '../testing/ballot-room.js';
import { buildMeeting } from '../testing/meeting-builder.js';
import type { TestClock } from '../testing/test-clock.js';
import { documentOf } from '../testing/uploading.js';
import { BallotProgressRow, BallotRollRow, BallotRow } from './ballot.entity.js';

let app: AppUnderTest;
let clock: TestClock;
beforeAll(async () => {
  app = await AppUnderTest.start();
  clock = app.clock;
});
afterAll(() => app.close());

describe('a draft', () => {
  it('tells names on displays as the rule set or its own content says, and never of a secret ballot', async () => {
    const room = await BallotRoom.build(app);
    const named = async (draft: Parameters<BallotRoom['prepared']>[0]) =>
      (await room.ballot(await room.prepared(draft))).showNames;
    expect(await named({})).toBe(false);
    expect(await named({ showNames: true })).toBe(true);
    const meeting = (await app.rows(MeetingRow)).find((row) => row.id === room.meeting.id);
    if (!meeting) throw new Error('no meeting');
    const rules = { ...meeting.rules, showNames: true };
    await app.replace(MeetingRow, [Object.assign(new MeetingRow(), meeting, { rules })]);
    expect(await named({})).toBe(true);
    expect(await named({ showNames: false })).toBe(false);
    expect(await named({ secret: true })).toBe(false);
    expect(await named({ secret: true, showNames: true })).toBe(false);
  });

  it('takes what is left out from the rule set of the meeting', async () => {
    const { meeting } = await BallotRoom.build(app, { totalMembers: 60 });
    const { ballotId } = await app.done(meeting.secretary.identity, prepareBallot, meeting.scope, {
      motion: '  Kế hoạch  quý IV ',
    });
    const ballot = (await app.rows(BallotRow)).find((row) => row.id === ballotId);
    expect(ballot).toMatchObject({
      motion: 'Kế hoạch quý IV',
      state: 'draft',
      position: 1,
      majority: { base: 'totalMembers', numerator: 1, denominator: 2, comparison: 'moreThan' },
      totalMembers: 60,
      limitSeconds: 120,
      mayChange: true,
    });
  });

  it('is prepared by those who run the meeting only', async () => {
    const { meeting } = await BallotRoom.build(app);
    const [delegate] = meeting.delegates;
    for (const who of [delegate?.identity, meeting.guest.identity, meeting.operator.identity]) {
      if (!who) throw new Error('nobody');
      const refusal = await app.refused(who, prepareBallot, meeting.scope, { motion: 'M' });
      expect(refusal.message).toBe('core.forbidden');
    }
  });

  it('names only an agenda item and a document of its own meeting', async () => {
    const { meeting } = await BallotRoom.build(app);
    const other = await buildMeeting(app);
    const foreign = { motion: 'M', agendaItemId: other.items[0] ?? '' };
    const absent = { motion: 'M', documentId: 'nothing' };
    for (const args of [foreign, absent]) {
      const refusal = await app.refused(
        meeting.secretary.identity,
        prepareBallot,
        meeting.scope,
        args,
      );
      expect(refusal.message).toBe('core.notFound');
    }
  });

  it('names no page beyond the end of its document', async () => {
    const { meeting } = await BallotRoom.build(app);
    const documentId = await documentOf(app, meeting, { pages: 2 });
    const on = (documentPage: number) => ({ motion: 'M', documentId, documentPage });
    const { identity } = meeting.secretary;
    await app.done(identity, prepareBallot, meeting.scope, on(2));
    expect((await app.refused(identity, prepareBallot, meeting.scope, on(3))).message).toBe(
      'documents.noSuchPage',
    );
  });

  it('is not prepared in a meeting that is over', async () => {
    const meeting = await buildMeeting(app, { state: 'closed' });
    const refusal = await app.refused(meeting.secretary.identity, prepareBallot, meeting.scope, {
      motion: 'M',
    });
    expect(refusal.message).toBe('meetings.over');
  });

  it('is edited as a whole, never on an older text, and not once it was opened', async () => {
    const room = await BallotRoom.build(app);
    const { secretary, scope } = room.meeting;
    const ballotId = await room.prepared();
    const edit = { ballotId, motion: 'Mới', limitSeconds: 30, mayChange: false };
    const { version } = await app.done(secretary.identity, editBallot, scope, {
      ...edit,
      baseVersion: 1,
    });
    expect(await room.ballot(ballotId)).toMatchObject({ motion: 'Mới', limitSeconds: 30, version });
    const stale = await app.refused(secretary.identity, editBallot, scope, {
      ...edit,
      baseVersion: 1,
    });
    expect(stale).toMatchObject({ message: 'core.stale', details: { version } });
    await app.done(secretary.identity, openBallot, scope, { ballotId });
    const late = await app.refused(secretary.identity, editBallot, scope, {
      ...edit,
      baseVersion: 3,
    });
    expect(late.message).toBe('ballots.notDraft');
  });

  it('is removed; what was opened is not', async () => {
    const room = await BallotRoom.build(app);
    const { secretary, scope } = room.meeting;
    const draft = await room.prepared();
    const opened = await room.opened();
    await app.done(secretary.identity, removeBallot, scope, { ballotId: draft });
    const refusal = await app.refused(secretary.identity, removeBallot, scope, {
      ballotId: opened,
    });
    expect(refusal.message).toBe('ballots.notDraft');
    const left = (await app.rows(BallotRow)).filter((row) => row.meetingId === room.meeting.id);
    expect(left.map((row) => row.id)).toEqual([opened]);
  });

  it('of another meeting is answered like one that does not exist', async () => {
    const here = await BallotRoom.build(app);
    const there = await BallotRoom.build(app);
    const ballotId = await there.prepared();
    const { chair, scope } = here.meeting;
    const foreign = await app.refused(chair.identity, openBallot, scope, { ballotId });
    const none = await app.refused(chair.identity, openBallot, scope, { ballotId: 'none' });
    expect(foreign).toEqual(none);
  });
});

describe('opening', () => {
  it('freezes and hashes the list of those entitled, and counts who is there', async () => {
    const room = await BallotRoom.build(app, { delegates: 4, absent: 1 });
    const ballotId = await room.opened({ limitSeconds: 60 });
    const { chair, presidium, delegates } = room.meeting;
    const ids = [chair, presidium, ...delegates].map((one) => one.participantId).sort();
    const roll = (await app.rows(BallotRollRow)).find((row) => row.id === ballotId);
    expect(roll?.participantIds).toEqual(ids);
    expect(roll?.hash).toBe(createHash('sha256').update(JSON.stringify(ids)).digest('hex'));
    const progress = (await app.rows(BallotProgressRow)).find((row) => row.id === ballotId);
    expect(progress).toMatchObject({ answered: 0, present: 5, eligible: 6 });
    expect(await room.ballot(ballotId)).toMatchObject({
      state: 'open',
      openedAt: clock.now(),
      closesAt: clock.now() + 60_000,
    });
  });

  it('counts the voters of the list where nobody has said the number of members', async () => {
    const room = await BallotRoom.build(app, { delegates: 4 });
    const { id, chair, secretary, scope } = room.meeting;
    const row = (await app.rows(MeetingRow)).find((each) => each.id === id);
    const rules = { ...ruleSetFor('online'), ...row?.rules, totalMembers: null };
    const baseVersion = row?.version ?? 0;
    await app.done(secretary.identity, editMeeting, scope, { baseVersion, rules });
    const ballotId = await room.prepared();
    expect(await room.ballot(ballotId)).toMatchObject({ totalMembers: 0 });
    await app.done(chair.identity, openBallot, scope, { ballotId });
    const voters = (await app.rows(ParticipantRow)).filter(
      ({ meetingId, votingRight }) => meetingId === id && votingRight,
    ).length;
    expect(voters).toBeGreaterThan(3);
    expect(await room.ballot(ballotId)).toMatchObject({ totalMembers: voters });
  });

  it('takes the statutory number of members as it stands then', async () => {
    const room = await BallotRoom.build(app, { totalMembers: 45 });
    const ballotId = await room.prepared();
    const meeting = (await app.rows(MeetingRow)).find((row) => row.id === room.meeting.id);
    if (!meeting) throw new Error('no meeting');
    const rules = { ...meeting.rules, totalMembers: 44 };
    await app.replace(MeetingRow, [Object.assign(new MeetingRow(), meeting, { rules })]);
    expect(await room.ballot(ballotId)).toMatchObject({ totalMembers: 45 });
    const { chair, scope } = room.meeting;
    await app.done(chair.identity, openBallot, scope, { ballotId });
    expect(await room.ballot(ballotId)).toMatchObject({ totalMembers: 44 });
  });

  it('by two co-chairs at once opens it once, and the second is told so', async () => {
    const room = await BallotRoom.build(app);
    const { chair, presidium, scope } = room.meeting;
    const ballotId = await room.prepared();
    const replies = await Promise.all([
      app.send(chair.identity, openBallot, scope, { ballotId }),
      app.send(presidium.identity, openBallot, scope, { ballotId }),
    ]);
    // The journal says who was first: what each command needs is fetched beforehand, and either may be quicker.
    const [first, second] = replies.toSorted((one, other) => (one.seq ?? 0) - (other.seq ?? 0));
    expect(first).toMatchObject({ result: { state: 'open' } });
    expect(first).not.toHaveProperty('result.already');
    expect(second).toMatchObject({ result: { state: 'open', already: true } });
    expect((await app.rows(BallotRollRow)).filter((row) => row.id === ballotId)).toHaveLength(1);
  });

  it('two different ballots at once lets one through; a paused one still stands in the way', async () => {
    const room = await BallotRoom.build(app);
    const { chair, presidium, scope } = room.meeting;
    const [one, other] = [await room.prepared(), await room.prepared()];
    const replies = await Promise.all([
      app.send(chair.identity, openBallot, scope, { ballotId: one }),
      app.send(presidium.identity, openBallot, scope, { ballotId: other }),
    ]);
    expect(replies.map(answerOf).sort()).toEqual(['accepted', 'ballots.anotherOpen']);
    // Either may have come first.
    const isFirst = (await room.ballot(one)).state === 'open';
    const [open, waiting] = isFirst ? [one, other] : [other, one];
    await app.done(chair.identity, pauseBallot, scope, { ballotId: open });
    const refusal = await app.refused(chair.identity, openBallot, scope, { ballotId: waiting });
    expect(refusal.message).toBe('ballots.anotherOpen');
  });

  it('needs a meeting in session', async () => {
    const meeting = await buildMeeting(app, { state: 'issued' });
    const { secretary, scope } = meeting;
    const { ballotId } = await app.done(secretary.identity, prepareBallot, scope, { motion: 'M' });
    const refusal = await app.refused(secretary.identity, openBallot, scope, { ballotId });
    expect(refusal.message).toBe('ballots.notInSession');
  });

  it('needs somebody who is entitled and there', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { secretary, scope } = meeting;
    const { ballotId } = await app.done(secretary.identity, prepareBallot, scope, { motion: 'M' });
    const refusal = await app.refused(secretary.identity, openBallot, scope, { ballotId });
    expect(refusal.message).toBe('ballots.nobodyPresent');
  });

  it('is for those who run the meeting, and the journal says on whose order', async () => {
    const room = await BallotRoom.build(app);
    const { secretary, chair, delegates, scope } = room.meeting;
    const ballotId = await room.prepared();
    const [delegate] = delegates;
    if (!delegate) throw new Error('nobody');
    const refusal = await app.refused(delegate.identity, openBallot, scope, { ballotId });
    expect(refusal.message).toBe('core.forbidden');
    const order = { onOrderOf: chair.participantId };
    await app.send(secretary.identity, openBallot, scope, { ballotId }, order);
    const line = (await app.rows(JournalRow)).find(
      (row) =>
        row.scopeId === scope && row.name === openBallot.name && row.actorName === 'secretary 0',
    );
    expect(line?.onOrderOf).toBe(chair.participantId);
  });
});
