// The life of a meeting on the real bus: opening with its quorum, recess, sittings, closing and reopening.
import { plainVote, unopened } from '@hop/shared/ballots/unopened.js';
import { newId } from '@hop/shared/core/ids.js';
import {
  adjournMeeting,
  closeMeeting,
  openMeeting,
  reopenMeeting,
  resumeMeeting,
} from '@hop/shared/meetings/meetings-commands.js';
import { ruleSetFor } from '@hop/shared/meetings/rule-sets.js';
import { checkIn } from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { BallotRow } from '../ballots/ballot.entity.js';
import { JournalRow } from '../kernel/kernel.entity.js';
import { AttendanceRow, ParticipantRow } from '../participants/participant.entity.js';
import { SpeechRow } from '../speaking/speech.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const meetingRow = async (m: TestMeeting): Promise<MeetingRow> =>
  (await app.rows(MeetingRow)).find((row) => row.id === m.id) as MeetingRow;
const sittings = async (m: TestMeeting): Promise<SittingRow[]> =>
  (await app.rows(SittingRow))
    .filter((row) => row.meetingId === m.id)
    .sort((a, b) => a.number - b.number);
const items = async (m: TestMeeting): Promise<AgendaItemRow[]> =>
  (await app.rows(AgendaItemRow))
    .filter((row) => row.meetingId === m.id)
    .sort((a, b) => a.position - b.position);
const open = (m: TestMeeting): Promise<unknown> =>
  app.done(m.chair.identity, openMeeting, m.scope, { confirmWithoutQuorum: true });
const ballot = (m: TestMeeting, state: BallotRow['state']): BallotRow =>
  Object.assign(new BallotRow(), {
    id: newId(),
    version: 1,
    meetingId: m.id,
    agendaItemId: m.items[0],
    position: 1000,
    motion: 'Thông qua',
    documentId: null,
    documentPage: null,
    majority: { base: 'totalMembers', numerator: 1, denominator: 2, comparison: 'moreThan' },
    totalMembers: 5,
    mayChange: true,
    limitSeconds: null,
    ...plainVote(),
    ...unopened(),
    state,
    openedAt: app.now,
  });
const speech = (m: TestMeeting): SpeechRow =>
  Object.assign(new SpeechRow(), {
    id: newId(),
    version: 1,
    meetingId: m.id,
    participantId: m.delegates[0]?.participantId,
    requestId: null,
    agendaItemId: m.items[0],
    kind: 'speech',
    turn: 1,
    limitSeconds: 420,
    startedAt: app.now,
    usedMs: 5_000,
    runningSince: app.now,
    endedAt: null,
  } as const);

describe('opening', () => {
  it('refuses without a quorum and says how many are needed and there', async () => {
    const m = await buildMeeting(app, { delegates: 4, totalMembers: 6 });
    await app.done(m.delegates[0]!.identity, checkIn, m.scope, {});
    await app.done(m.guest.identity, checkIn, m.scope, {});
    expect(await app.refused(m.chair.identity, openMeeting, m.scope, {})).toEqual({
      code: 'conflict',
      message: 'meetings.noQuorum',
      details: { needed: 4, present: 1 },
    });
    expect((await meetingRow(m)).state).toBe('issued');
    expect((await items(m)).every((item) => item.state === 'waiting')).toBe(true);
  });

  it('refuses where a quorum is asked of nobody: none may vote and the number of members is not entered', async () => {
    const m = await buildMeeting(app);
    const row = await meetingRow(m);
    const rules = { ...ruleSetFor('councilSession'), totalMembers: null };
    await app.replace(MeetingRow, [Object.assign(new MeetingRow(), row, { rules })]);
    const people = (await app.rows(ParticipantRow)).filter(({ meetingId }) => meetingId === m.id);
    await app.replace(
      ParticipantRow,
      people.map((one) => Object.assign(new ParticipantRow(), one, { votingRight: false })),
    );
    expect(await app.refused(m.chair.identity, openMeeting, m.scope, {})).toMatchObject({
      message: 'meetings.noQuorum',
      details: { needed: 1, present: 0 },
    });
    await open(m);
  });

  it('opens without a quorum when that is confirmed, and the journal keeps both answers with their figures', async () => {
    const m = await buildMeeting(app, { delegates: 4, totalMembers: 6 });
    await app.refused(m.chair.identity, openMeeting, m.scope, {});
    await app.done(m.chair.identity, openMeeting, m.scope, { confirmWithoutQuorum: true });
    const lines = (await app.rows(JournalRow))
      .filter((line) => line.scopeId === m.scope && line.name === 'meeting.open')
      .sort((a, b) => a.seq - b.seq);
    expect(lines.map((line) => JSON.parse(line.args ?? ''))).toEqual([
      { confirmWithoutQuorum: false },
      { confirmWithoutQuorum: true },
    ]);
    expect(JSON.parse(lines[0]!.reply)).toMatchObject({
      refusal: { details: { needed: 4, present: 0 } },
    });
    expect(JSON.parse(lines[1]!.reply)).toEqual({
      result: { state: 'inSession', quorum: { needed: 4, present: 0, reached: false } },
    });
  });

  it('opens with a quorum, begins the sitting and makes the first item current', async () => {
    const m = await buildMeeting(app, { delegates: 4, totalMembers: 6 });
    for (const one of m.delegates) await app.done(one.identity, checkIn, m.scope, {});
    expect(await app.done(m.secretary.identity, openMeeting, m.scope, {})).toEqual({
      state: 'inSession',
      quorum: { needed: 4, present: 4, reached: true },
    });
    expect(await meetingRow(m)).toMatchObject({
      state: 'inSession',
      openedAt: app.now,
      currentItemId: m.items[0],
    });
    expect(await sittings(m)).toMatchObject([{ state: 'running', startedAt: app.now }]);
    expect(await items(m)).toMatchObject([
      { state: 'current', startedAt: app.now },
      { state: 'waiting' },
      { state: 'waiting' },
    ]);
  });

  it('refuses a meeting without an agenda', async () => {
    const m = await buildMeeting(app);
    const done = (await items(m)).map((item) => ({ ...item, state: 'done' as const }));
    await app.replace(AgendaItemRow, done);
    expect(
      (await app.refused(m.chair.identity, openMeeting, m.scope, { confirmWithoutQuorum: true }))
        .message,
    ).toBe('meetings.noAgenda');
  });
});

describe('recess and sittings', () => {
  it('stops the clock of the current item in a recess and goes on with it', async () => {
    const m = await buildMeeting(app);
    await open(m);
    app.clock.advance(60_000);
    await app.done(m.chair.identity, adjournMeeting, m.scope, {});
    app.clock.advance(600_000);
    expect((await items(m))[0]).toMatchObject({
      state: 'current',
      usedMs: 60_000,
      startedAt: null,
    });
    await app.done(m.chair.identity, resumeMeeting, m.scope, {});
    expect((await items(m))[0]).toMatchObject({ state: 'current', startedAt: app.now });
    expect(await sittings(m)).toMatchObject([{ number: 1, state: 'running' }]);
  });

  it('says when a recess is meant to end until it ends, and takes no time that is past', async () => {
    const m = await buildMeeting(app);
    await open(m);
    const past = { resumesAt: app.now };
    expect(await app.refused(m.chair.identity, adjournMeeting, m.scope, past)).toMatchObject({
      message: 'meetings.resumesInThePast',
    });
    expect(await meetingRow(m)).toMatchObject({ state: 'inSession', resumesAt: null });
    const resumesAt = app.now + 900_000;
    await app.done(m.chair.identity, adjournMeeting, m.scope, { resumesAt });
    expect(await meetingRow(m)).toMatchObject({ state: 'adjourned', resumesAt });
    await app.done(m.chair.identity, resumeMeeting, m.scope, {});
    expect(await meetingRow(m)).toMatchObject({ state: 'inSession', resumesAt: null });
  });

  it('ends a sitting, calls the roll of the next one before it begins, and begins it', async () => {
    const m = await buildMeeting(app);
    await app.done(m.delegates[0]!.identity, checkIn, m.scope, {});
    await open(m);
    await app.done(m.chair.identity, adjournMeeting, m.scope, { endSitting: true });
    const [first, second] = await sittings(m);
    expect(first).toMatchObject({ state: 'ended', endedAt: app.now });
    expect(second).toMatchObject({ number: 2, state: 'planned', startedAt: null });
    await app.done(m.delegates[1]!.identity, checkIn, m.scope, {});
    const resumed = await app.done(m.chair.identity, resumeMeeting, m.scope, {});
    expect(resumed.quorum.present).toBe(1);
    expect((await meetingRow(m)).currentSittingId).toBe(second?.id);
    expect((await sittings(m))[1]).toMatchObject({ state: 'running', startedAt: app.now });
  });

  it('leaves no trace of a planned sitting that never began', async () => {
    const m = await buildMeeting(app);
    await open(m);
    await app.done(m.chair.identity, adjournMeeting, m.scope, { endSitting: true });
    await app.done(m.delegates[0]!.identity, checkIn, m.scope, {});
    await app.done(m.chair.identity, closeMeeting, m.scope, {});
    expect(await sittings(m)).toMatchObject([{ number: 1, state: 'ended' }]);
    expect((await meetingRow(m)).currentSittingId).toBe(m.sittingId);
    const roll = (await app.rows(AttendanceRow)).filter((row) => row.meetingId === m.id);
    expect(roll).toEqual([]);
  });
});

describe('closing', () => {
  it('ends the speech, the item and the sitting with the time that they used', async () => {
    const m = await buildMeeting(app);
    await open(m);
    await app.insert(SpeechRow, [speech(m)]);
    app.clock.advance(30_000);
    await app.done(m.chair.identity, closeMeeting, m.scope, {});
    expect(await meetingRow(m)).toMatchObject({
      state: 'closed',
      closedAt: app.now,
      currentItemId: null,
    });
    expect((await items(m))[0]).toMatchObject({ state: 'done', usedMs: 30_000, startedAt: null });
    expect(await sittings(m)).toMatchObject([{ state: 'ended', endedAt: app.now }]);
    const ended = (await app.rows(SpeechRow)).find((row) => row.meetingId === m.id);
    expect(ended).toMatchObject({ usedMs: 35_000, runningSince: null, endedAt: app.now });
  });

  it.each(['open', 'paused'] as const)(
    'is refused, like a recess, while a ballot is %s',
    async (state) => {
      const m = await buildMeeting(app);
      await open(m);
      await app.insert(BallotRow, [ballot(m, state)]);
      for (const command of [closeMeeting, adjournMeeting])
        expect((await app.refused(m.chair.identity, command, m.scope, {})).message).toBe(
          'meetings.ballotOpen',
        );
      expect((await meetingRow(m)).state).toBe('inSession');
    },
  );

  it('is refused while a closed ballot has a result that was neither declared nor voided', async () => {
    const m = await buildMeeting(app);
    await open(m);
    await app.insert(BallotRow, [ballot(m, 'closed')]);
    expect((await app.refused(m.chair.identity, closeMeeting, m.scope, {})).message).toBe(
      'meetings.ballotUndeclared',
    );
    expect((await meetingRow(m)).state).toBe('inSession');
  });

  it('is not held up by a ballot that is only prepared or is over', async () => {
    const m = await buildMeeting(app);
    await open(m);
    const over = [ballot(m, 'draft'), ballot(m, 'declared'), ballot(m, 'voided')];
    await app.insert(BallotRow, over);
    await app.done(m.chair.identity, closeMeeting, m.scope, {});
    expect((await meetingRow(m)).state).toBe('closed');
  });

  it('is undone by the chair alone, with a reason; the last sitting goes on', async () => {
    const m = await buildMeeting(app);
    await open(m);
    await app.done(m.chair.identity, closeMeeting, m.scope, {});
    const reason = { reason: 'Bổ sung kết luận' };
    expect((await app.refused(m.secretary.identity, reopenMeeting, m.scope, reason)).code).toBe(
      'forbidden',
    );
    await app.done(m.presidium.identity, reopenMeeting, m.scope, reason);
    expect(await meetingRow(m)).toMatchObject({
      state: 'inSession',
      closedAt: null,
      stateReason: 'Bổ sung kết luận',
    });
    expect(await sittings(m)).toMatchObject([{ state: 'running', endedAt: null }]);
  });
});
