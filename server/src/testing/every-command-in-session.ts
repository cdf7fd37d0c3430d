// Scenarios of what happens in a session: its course, the roll, ballots, the floor and the minutes. For testing/every-command.ts.
import { prepareArrivals } from '@hop/shared/arrivals/arrivals-commands.js';
import { declareBallot, pauseBallot, voidBallot } from '@hop/shared/ballots/ballots-commands.js';
import { writeNote } from '@hop/shared/minutes/minutes-commands.js';
import {
  addQuestionGroup,
  askToSpeak,
  giveFloor,
  pauseSpeech,
} from '@hop/shared/speaking/speaking-commands.js';
import { checkIn } from '@hop/shared/participants/participants-commands.js';
import { joinSite } from '@hop/shared/sites/sites-commands.js';
import { giveTicket } from '../arrivals/arrival-codes.js';
import { ArrivalSecretRow } from '../arrivals/arrival.entity.js';
import { systemIdentity } from '../kernel/identity.js';
import type { BallotRoom } from './ballot-room.js';
import type { TestMeeting } from './meeting-builder.js';
import { delegateOf, type Act, type Scenario } from './scenario.js';

const byChair = (meeting: TestMeeting, args: unknown): Act => ({
  meeting,
  as: meeting.chair.identity,
  args,
});
const roomAnd =
  (args: (room: BallotRoom) => unknown): Scenario =>
  async (world) => {
    const room = await world.room();
    return byChair(room.meeting, await args(room));
  };
const inState =
  (state: Parameters<Parameters<Scenario>[0]['inState']>[0], args: unknown): Scenario =>
  async (world) =>
    byChair(await world.inState(state), args);
const vote = (room: BallotRoom, ballotId: string): Promise<unknown> =>
  room.vote(delegateOf(room.meeting), ballotId, 'against');
async function handsClosed(room: BallotRoom): Promise<string> {
  const ballotId = await room.opened({ method: 'hands' });
  await room.hands(room.meeting.operator, ballotId, room.meeting.sites[1], [1, 0, 0]);
  await room.pressClose(ballotId);
  return ballotId;
}
async function asked({ app, meeting }: BallotRoom): Promise<{ requestId: string }> {
  const { requestId } = await app.done(delegateOf(meeting).identity, askToSpeak, meeting.scope, {});
  return { requestId };
}
async function speaking(room: BallotRoom): Promise<{ speechId: string }> {
  const { app, meeting } = room;
  const { participantId } = delegateOf(meeting);
  const given = await app.done(meeting.chair.identity, giveFloor, meeting.scope, { participantId });
  return { speechId: given.speechId };
}
async function noted({ app, meeting }: BallotRoom): Promise<{ noteId: string }> {
  return app.done(meeting.secretary.identity, writeNote, meeting.scope, { text: 'ghi nhanh' });
}

async function grouped({ app, meeting }: BallotRoom): Promise<{ groupId: string }> {
  const args = { title: 'Về đất đai', agendaItemId: null };
  return app.done(meeting.secretary.identity, addQuestionGroup, meeting.scope, args);
}

export const sittingCommands: Readonly<Record<string, Scenario>> = {
  'meeting.open': async (world) => byChair(await world.issued(), { confirmWithoutQuorum: true }),
  'meeting.adjourn': roomAnd(() => ({ endSitting: true })),
  'meeting.resume': inState('adjourned', {}),
  'meeting.close': roomAnd(async (room) => {
    await speaking(room);
    return {};
  }),
  'meeting.reopen': inState('closed', { reason: 'bổ sung' }),
  'attendance.checkIn': async (world) => {
    const { meeting } = await world.room();
    return { meeting, as: meeting.guest.identity, args: {} };
  },
  'attendance.checkOut': async (world) => {
    const { meeting } = await world.room();
    return { meeting, as: delegateOf(meeting).identity, args: {} };
  },
  'arrival.prepare': async (world) => ({
    ...{ meeting: (await world.room()).meeting, as: systemIdentity, args: {} },
  }),
  'arrival.checkIn': async (world) => {
    const { app, meeting } = await world.room();
    await app.bus.asSystem(prepareArrivals, meeting.scope, {});
    const kept = (await app.rows(ArrivalSecretRow)).find((row) => row.meetingId === meeting.id);
    const place = { siteId: meeting.guest.siteId, way: 'digits' } as const;
    const { ticket } = giveTicket(String(kept?.secret), place, app.now);
    return { meeting, as: meeting.guest.identity, args: { ticket } };
  },
  'arrival.takeBack': async (world) => {
    const { app, meeting } = await world.room();
    await app.done(meeting.guest.identity, checkIn, meeting.scope, {});
    const { participantId } = meeting.guest;
    return { meeting, as: meeting.secretary.identity, args: { participantId } };
  },
  'site.join': async (world) => {
    const { meeting } = await world.room();
    return { meeting, as: systemIdentity, args: { siteId: meeting.sites[1] } };
  },
  'site.lose': async (world) => {
    const { meeting, app } = await world.room();
    const siteId = String(meeting.sites[1]);
    await app.bus.asSystem(joinSite, meeting.scope, { siteId });
    return { meeting, as: systemIdentity, args: { siteId, lostSince: app.now - 60_000 } };
  },
  'site.leave': async (world) => {
    const { meeting, app } = await world.room();
    const siteId = String(meeting.sites[1]);
    await app.bus.asSystem(joinSite, meeting.scope, { siteId });
    return { meeting, as: meeting.operator.identity, args: { siteId } };
  },
  'agenda.goTo': roomAnd(({ meeting }) => ({ agendaItemId: meeting.items[1] })),
  'ballot.prepare': roomAnd(() => ({ motion: 'Thông qua', limitSeconds: null })),
  'ballot.edit': roomAnd(async (room) => ({
    ...{ ballotId: await room.prepared(), baseVersion: 1, motion: 'Sửa', limitSeconds: 60 },
  })),
  'ballot.remove': roomAnd(async (room) => ({ ballotId: await room.prepared() })),
  'ballot.open': roomAnd(async (room) => ({ ballotId: await room.prepared() })),
  'ballot.pause': roomAnd(async (room) => ({ ballotId: await room.opened() })),
  'ballot.resume': roomAnd(async (room) => {
    const ballotId = await room.opened();
    const { chair, scope } = room.meeting;
    await room.app.done(chair.identity, pauseBallot, scope, { ballotId });
    return { ballotId };
  }),
  'ballot.close': roomAnd(async (room) => {
    const ballotId = await room.opened();
    await vote(room, ballotId);
    return { ballotId };
  }),
  'ballot.settle': async (world) => {
    const room = await world.room();
    const ballotId = await room.opened();
    await vote(room, ballotId);
    await room.pressClose(ballotId);
    world.app.clock.advance(2_000);
    return { meeting: room.meeting, as: systemIdentity, args: { ballotId } };
  },
  'ballot.hold': async (world) => {
    const room = await world.room();
    const ballotId = await room.opened();
    await vote(room, ballotId);
    const args = { ballotId, lastActAt: world.app.now };
    return { meeting: room.meeting, as: systemIdentity, args };
  },
  'ballot.declare': roomAnd(async (room) => {
    const ballotId = await room.opened();
    await vote(room, ballotId);
    await room.closed(ballotId);
    return { ballotId };
  }),
  'ballot.void': roomAnd(async (room) => {
    const ballotId = await room.opened();
    await vote(room, ballotId);
    return { ballotId, reason: 'nhầm nội dung' };
  }),
  'ballot.rerun': roomAnd(async (room) => {
    const ballotId = await room.opened();
    const { chair, scope } = room.meeting;
    await room.app.done(chair.identity, voidBallot, scope, { ballotId, reason: 'nhầm' });
    return { ballotId };
  }),
  'ballot.castingVote': roomAnd(async (room) => ({
    ...{ ballotId: await room.tied(), choice: 'inFavour' },
  })),
  'ballot.correct': roomAnd(async (room) => {
    const ballotId = await room.opened();
    await vote(room, ballotId);
    await room.closed(ballotId);
    const { chair, scope } = room.meeting;
    await room.app.done(chair.identity, declareBallot, scope, { ballotId });
    return { ballotId, text: 'Ghi nhầm số tờ trình' };
  }),
  'ballot.confirmCount': roomAnd(async (room) => {
    const ballotId = await handsClosed(room);
    return { ballotId, baseVersion: (await room.ballot(ballotId)).version };
  }),
  'hands.count': async (world) => {
    const room = await world.room();
    const [, siteId] = room.meeting.sites;
    const args = { siteId, baseVersion: 0, inFavour: 1, against: 0, abstain: 0 };
    const ballotId = await room.opened({ method: 'hands' });
    return {
      meeting: room.meeting,
      as: room.meeting.operator.identity,
      args: { ballotId, ...args },
    };
  },
  'tellers.appoint': roomAnd(({ meeting: { chair, presidium } }) => ({
    ...{ participantIds: [chair.participantId, presidium.participantId], ballotId: null },
    leadId: chair.participantId,
  })),
  'vote.tick': roomAnd(async (room) => ({
    ...{ ballotId: await room.opened({ method: 'voice' }), choice: 'against', was: null },
    participantId: delegateOf(room.meeting).participantId,
  })),
  'vote.cast': async (world) => {
    const room = await world.room();
    const args = { ballotId: await room.opened(), choice: 'against' };
    return { meeting: room.meeting, as: delegateOf(room.meeting).identity, args };
  },
  'paper.cast': async (world) => {
    const room = await world.room();
    const args = { ballotId: await room.opened({ secret: true }), choice: 'against' };
    return { meeting: room.meeting, as: delegateOf(room.meeting).identity, args };
  },
  'speechRequest.ask': async (world) => {
    const { meeting } = await world.room();
    return { meeting, as: delegateOf(meeting).identity, args: { subject: 'về đường xá' } };
  },
  'speechRequest.withdraw': async (world) => {
    const room = await world.room();
    return {
      meeting: room.meeting,
      as: delegateOf(room.meeting).identity,
      args: await asked(room),
    };
  },
  'speechRequest.move': roomAnd(async (room) => {
    const { app, meeting } = room;
    const other = await app.done(meeting.guest.identity, askToSpeak, meeting.scope, {});
    return { ...(await asked(room)), beforeId: other.requestId };
  }),
  'speechRequest.skip': roomAnd(asked),
  'speechRequest.handIn': async (world) => {
    const room = await world.room();
    const args = { ...(await asked(room)), text: 'Tôi đề nghị bổ sung kinh phí.' };
    return { meeting: room.meeting, as: delegateOf(room.meeting).identity, args };
  },
  'speechRequest.group': roomAnd(async (room) => {
    const { app, meeting } = room;
    const question = { kind: 'question' as const, addresseeId: meeting.guest.participantId };
    const who = delegateOf(meeting).identity;
    const { requestId } = await app.done(who, askToSpeak, meeting.scope, question);
    return { requestId, ...(await grouped(room)) };
  }),
  'questionGroup.add': roomAnd(() => ({ title: 'Về đất đai', agendaItemId: null })),
  'questionGroup.remove': roomAnd(grouped),
  'speakerList.open': roomAnd(() => ({ agendaItemId: null, about: 'questions' })),
  'speakerList.pause': roomAnd(() => ({ agendaItemId: null })),
  'speakerList.plan': roomAnd(({ meeting }) => ({
    agendaItemId: meeting.items[0],
    plan: { opening: 'byChair', order: 'asked', limitSeconds: 180, totalSeconds: null },
  })),
  'speakerList.close': roomAnd(() => ({ agendaItemId: null })),
  'speech.give': roomAnd(asked),
  'speech.pause': roomAnd(speaking),
  'speech.resume': roomAnd(async (room) => {
    const speech = await speaking(room);
    const { chair, scope } = room.meeting;
    await room.app.done(chair.identity, pauseSpeech, scope, speech);
    return speech;
  }),
  'speech.extend': roomAnd(async (room) => ({ ...(await speaking(room)), seconds: 60 })),
  'speech.end': roomAnd(speaking),
  'minuteNote.write': roomAnd(() => ({ text: 'ghi nhanh' })),
  'minuteNote.edit': roomAnd(async (room) => ({
    ...(await noted(room)),
    baseVersion: 1,
    text: 'sửa',
  })),
  'minuteNote.remove': roomAnd(noted),
  'conclusion.write': roomAnd(() => ({ baseVersion: 0, text: 'Giao các xã thực hiện' })),
};
