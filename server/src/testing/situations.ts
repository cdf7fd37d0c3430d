// The states that docs/visibility.md speaks of, brought about on the real bus. Not for tests of what the commands themselves do.
import type { ArgsInputOf } from '@hop/shared/core/contract.js';
import type { ReaderCircle } from '@hop/shared/documents/document.js';
import {
  addAgendaItem,
  editAgendaItem,
  removeAgendaItem,
} from '@hop/shared/agenda/agenda-commands.js';
import {
  addAnnotation,
  sendOpinion,
  shareAnnotation,
} from '@hop/shared/annotations/annotations-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import { appointTellers, declareBallot, voidBallot } from '@hop/shared/ballots/ballots-commands.js';
import { pinDisplay, prepareDisplay } from '@hop/shared/displays/displays-commands.js';
import { sendInvitations } from '@hop/shared/invitations/invitations-commands.js';
import { checkInByCode, prepareArrivals } from '@hop/shared/arrivals/arrivals-commands.js';
import { closeMeeting, reopenMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { withdrawMessage } from '@hop/shared/messages/messages-commands.js';
import { writeConclusion, writeNote } from '@hop/shared/minutes/minutes-commands.js';
import { excuse } from '@hop/shared/participants/participants-commands.js';
import { arrangeSeats } from '@hop/shared/seating/seating-commands.js';
import { callForHelp } from '@hop/shared/sites/sites-commands.js';
import {
  addQuestionGroup,
  askToSpeak,
  giveFloor,
  handInSpeech,
  openSpeakerList,
  planSpeakerList,
} from '@hop/shared/speaking/speaking-commands.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { giveTicket } from '../arrivals/arrival-codes.js';
import { ArrivalSecretRow } from '../arrivals/arrival.entity.js';
import type { BallotRoom } from './ballot-room.js';
import { Consulting } from './consulting.js';
import { Messaging } from './messaging.js';
import { Reporting } from './reporting.js';
import { inSession, type Situation } from './in-session.js';
import { delegateOf } from './scenario.js';
import { documentSituations } from './situations-of-documents.js';

/** Every item, so that what the table says of the rows is true of each. */
const itemsFor = (access: ReaderCircle): Situation =>
  inSession(async ({ app, meeting }) => {
    for (const { id: agendaItemId, version: baseVersion } of await app.rows(AgendaItemRow)) {
      if (!meeting.items.includes(agendaItemId)) continue;
      const args = { agendaItemId, baseVersion, access };
      await app.done(meeting.secretary.identity, editAgendaItem, meeting.scope, args);
    }
  });
async function voted(room: BallotRoom): Promise<string> {
  const ballotId = await room.opened();
  await room.vote(delegateOf(room.meeting), ballotId, 'against');
  return ballotId;
}
async function votedSecretly(room: BallotRoom): Promise<string> {
  const ballotId = await room.opened({ secret: true });
  await room.paper(delegateOf(room.meeting), ballotId, 'against');
  return ballotId;
}
async function closedSecret(room: BallotRoom): Promise<string> {
  const ballotId = await votedSecretly(room);
  await room.closed(ballotId);
  return ballotId;
}
async function closedBallot(room: BallotRoom): Promise<string> {
  const ballotId = await voted(room);
  await room.closed(ballotId);
  return ballotId;
}
async function handsCounted(room: BallotRoom): Promise<string> {
  const ballotId = await room.opened({ method: 'hands' });
  await room.hands(room.meeting.operator, ballotId, room.meeting.sites[1], [0, 1, 0]);
  return ballotId;
}
async function concluded({ app, meeting }: BallotRoom): Promise<void> {
  const { secretary, scope } = meeting;
  await app.done(secretary.identity, writeNote, scope, { text: 'ghi nhanh' });
  await app.done(secretary.identity, writeConclusion, scope, { baseVersion: 0, text: 'kết luận' });
}
async function over(room: BallotRoom): Promise<void> {
  await concluded(room);
  await room.app.done(room.meeting.chair.identity, closeMeeting, room.meeting.scope, {});
}

/** Outside any session, with one answer of the first delegate once it is open. */
const consulting =
  (more: (consulting: Consulting) => Promise<unknown>): Situation =>
  async (world) => {
    const meeting = await world.issued();
    await more(new Consulting(world.app, meeting));
    return meeting;
  };
const messaging = (more: (messaging: Messaging) => Promise<unknown>): Situation =>
  inSession(({ app, meeting }) => more(new Messaging(app, meeting)));
/** Asked of the unit that the first delegate alone is of. */
const reporting =
  (more: (reporting: Reporting) => Promise<unknown>): Situation =>
  async (world) => {
    const meeting = await world.issued();
    await more(await Reporting.of(world.app, meeting));
    return meeting;
  };
async function answered(consulting: Consulting): Promise<string> {
  const consultationId = await consulting.opened();
  await consulting.answer(delegateOf(consulting.meeting), consultationId, 'disagree', 'chưa rõ');
  return consultationId;
}

export const situations: Readonly<Record<string, Situation>> = {
  'in session': inSession(() => Promise.resolve()),
  'somebody is excused': inSession(({ app, meeting }) => {
    const { participantId } = meeting.guest;
    return app.done(meeting.chair.identity, excuse, meeting.scope, { participantId, reason: 'ốm' });
  }),
  'seats are arranged': inSession(({ app, meeting }) => {
    const template = { kind: 'roundTable', seats: 12 } as const;
    return app.done(meeting.secretary.identity, arrangeSeats, meeting.scope, { template });
  }),
  'somebody arrives by code': inSession(async ({ app, meeting }) => {
    await app.bus.asSystem(prepareArrivals, meeting.scope, {});
    const kept = (await app.rows(ArrivalSecretRow)).find((row) => row.meetingId === meeting.id);
    const place = { siteId: meeting.guest.siteId, way: 'scan' } as const;
    const { ticket } = giveTicket(String(kept?.secret), place, app.now);
    await app.done(meeting.guest.identity, checkInByCode, meeting.scope, { ticket });
  }),
  'a site calls for help': inSession(({ app, meeting }) => {
    const siteId = String(meeting.sites[1]);
    return app.done(meeting.operator.identity, callForHelp, meeting.scope, { siteId });
  }),
  'a scene is prepared': inSession(({ app, meeting }) => {
    const args = { moment: 'recess', picture: { kind: 'seatMap' } } as const;
    return app.done(meeting.secretary.identity, prepareDisplay, meeting.scope, args);
  }),
  'a list is planned': inSession(({ app, meeting }) => {
    const plan = { opening: 'withItem', order: 'asked', limitSeconds: 180, totalSeconds: 1800 };
    const args = { agendaItemId: meeting.items[1] ?? '', plan } as ArgsInputOf<
      typeof planSpeakerList
    >;
    return app.done(meeting.secretary.identity, planSpeakerList, meeting.scope, args);
  }),
  'a display is pinned': inSession(({ app, meeting }) => {
    const args = { displayId: null, scene: 'item' } as const;
    return app.done(meeting.chair.identity, pinDisplay, meeting.scope, args);
  }),
  'an item for members': itemsFor('members'),
  'an item for staff': itemsFor('staff'),
  'the agenda was changed': inSession(async ({ app, meeting }) => {
    const by = meeting.secretary.identity;
    const item = await app.done(by, addAgendaItem, meeting.scope, { title: 'Mới' });
    await app.done(by, removeAgendaItem, meeting.scope, item);
  }),
  ...documentSituations,
  'a ballot in preparation': inSession((room) => room.prepared()),
  'a ballot with a vote': inSession(voted),
  'a closed ballot': inSession(closedBallot),
  'a voided ballot': inSession(async (room) => {
    const args = { ballotId: await voted(room), reason: 'nhầm nội dung' };
    await room.app.done(room.meeting.chair.identity, voidBallot, room.meeting.scope, args);
  }),
  'a declared ballot': inSession(async (room) => {
    const ballotId = await closedBallot(room);
    await room.app.done(room.meeting.chair.identity, declareBallot, room.meeting.scope, {
      ballotId,
    });
  }),
  'a secret ballot with a vote': inSession(votedSecretly),
  'a closed secret ballot': inSession(closedSecret),
  'a declared secret ballot': inSession(async (room) => {
    const args = { ballotId: await closedSecret(room), confirmRevealing: true };
    await room.app.done(room.meeting.chair.identity, declareBallot, room.meeting.scope, args);
  }),
  'hands are counted': inSession(handsCounted),
  'a declared count of hands': inSession(async (room) => {
    const { chair, scope } = room.meeting;
    const args = { ballotId: await handsCounted(room) };
    await room.pressClose(args.ballotId);
    await room.confirmCount(args.ballotId);
    await room.app.done(chair.identity, declareBallot, scope, args);
  }),
  'a counting board': inSession(({ app, meeting }) => {
    const { chair, presidium, scope } = meeting;
    const participantIds = [chair.participantId, presidium.participantId];
    const board = { participantIds, leadId: chair.participantId, ballotId: null };
    return app.done(meeting.secretary.identity, appointTellers, scope, board);
  }),
  'names are called': inSession(async (room) => {
    const ballotId = await room.opened({ method: 'voice' });
    await room.tick(delegateOf(room.meeting), ballotId, 'against');
  }),
  'the staff channel is used': messaging((one) => one.toldStaff()),
  'a notice to one person': messaging((one) =>
    one.sent({
      to: { audience: 'person', participantId: delegateOf(one.meeting).participantId },
    }),
  ),
  'a notice for displays': messaging((one) => one.sent({ onDisplays: true })),
  'a withdrawn notice': messaging(async (one) => {
    const { secretary, scope } = one.meeting;
    const args = { messageId: await one.sent({ onDisplays: true }) };
    await one.app.done(secretary.identity, withdrawMessage, scope, args);
  }),
  'somebody asks for water': messaging((one) => one.asked(delegateOf(one.meeting))),
  'a consultation in preparation': consulting((one) => one.prepared()),
  'an answered consultation': consulting(answered),
  'a closed consultation': consulting(async (one) => one.closed(await answered(one))),
  'somebody asks for the floor': inSession(({ app, meeting }) =>
    app.done(delegateOf(meeting).identity, askToSpeak, meeting.scope, {}),
  ),
  'somebody speaks': inSession(({ app, meeting }) => {
    const { participantId } = delegateOf(meeting);
    return app.done(meeting.chair.identity, giveFloor, meeting.scope, { participantId });
  }),
  'a round of questions': inSession(async ({ app, meeting: { chair, scope } }) => {
    const about = { agendaItemId: null, about: 'questions' as const };
    await app.done(chair.identity, openSpeakerList, scope, about);
    const group = { title: 'Về đất đai', agendaItemId: null };
    await app.done(chair.identity, addQuestionGroup, scope, group);
  }),
  'somebody hands in a text': inSession(({ app, meeting }) =>
    app.done(delegateOf(meeting).identity, handInSpeech, meeting.scope, { text: 'ý kiến' }),
  ),
  'a note and a conclusion': inSession(concluded),
  'closed with a conclusion': inSession(over),
  'reopened with a conclusion': inSession(async (room) => {
    await over(room);
    const { chair, scope } = room.meeting;
    await room.app.done(chair.identity, reopenMeeting, scope, { reason: 'bổ sung' });
  }),
  'a report is asked of a unit': reporting((one) => one.asked()),
  'a report was sent back': reporting(async (one) => one.returned(await one.handedIn())),
  'a withdrawn report': reporting(async (one) => one.withdrawn(await one.asked())),
  'somebody writes a note': inSession(({ app, meeting }) => {
    const args = { annotationId: newId(), documentId: null, page: null, text: 'riêng tôi' };
    return app.done(delegateOf(meeting).identity, addAnnotation, meeting.scope, args);
  }),
  'a note is given and sent as an opinion': inSession(async ({ app, meeting }) => {
    const { chair, scope } = meeting;
    const annotationId = newId();
    const args = { annotationId, documentId: null, page: null, text: 'ý kiến' };
    await app.done(chair.identity, addAnnotation, scope, args);
    const participantIds = [delegateOf(meeting).participantId];
    await app.done(chair.identity, shareAnnotation, scope, { annotationId, participantIds });
    await app.done(chair.identity, sendOpinion, scope, { annotationId });
  }),
  'somebody is invited': inSession(({ app, meeting }) => {
    const participantIds = [delegateOf(meeting).participantId];
    return app.done(meeting.secretary.identity, sendInvitations, meeting.scope, { participantIds });
  }),
};
