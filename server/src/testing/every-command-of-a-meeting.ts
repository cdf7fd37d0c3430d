// Scenarios of what is prepared and kept beside a session: the meeting itself, people, sites, agenda, papers, invitations, screens.
// For testing/every-command.ts.
import { addAgendaItem, removeAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { addAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { replaceDocument } from '@hop/shared/documents/documents-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import { pairDisplay, pinDisplay } from '@hop/shared/displays/displays-commands.js';
import { sendInvitations } from '@hop/shared/invitations/invitations-commands.js';
import { keepClash } from '@hop/shared/meetings/clash-commands.js';
import { planSitting } from '@hop/shared/meetings/sittings-commands.js';
import { arrangeSeats } from '@hop/shared/seating/seating-commands.js';
import { callForHelp, setSiteCheck } from '@hop/shared/sites/sites-commands.js';
import { siteChecks } from '@hop/shared/sites/site.js';
import { InvitationRow } from '../invitations/invitation.entity.js';
import { SmsMessageRow } from '../invitations/invitation.entity.js';
import { PersonRow } from '../office/person.entity.js';
import type { TestMeeting } from './meeting-builder.js';
import { pdfOf } from './pdf.js';
import { ScreenUnderTest } from './screen-under-test.js';
import {
  bySecretary,
  bySystem,
  delegateOf,
  firstOf,
  type Scenario,
  type World,
} from './scenario.js';
import { clashingMeetings } from './two-meetings.js';
import { documentOf, uploaded } from './uploading.js';

const issuedAnd =
  (args: (meeting: TestMeeting) => unknown): Scenario =>
  async (world) => {
    const meeting = await world.issued();
    return bySecretary(meeting, args(meeting));
  };

async function invited(world: World): Promise<{ meeting: TestMeeting; invitation: InvitationRow }> {
  const meeting = await world.issued();
  const participantIds = [delegateOf(meeting).participantId];
  await world.app.done(meeting.secretary.identity, sendInvitations, meeting.scope, {
    participantIds,
  });
  const rows = (await world.app.rows(InvitationRow)).filter((row) => row.meetingId === meeting.id);
  return { meeting, invitation: firstOf(rows) };
}
async function noted(world: World): Promise<{ meeting: TestMeeting; annotationId: string }> {
  const meeting = await world.issued();
  const args = { annotationId: newId(), documentId: null, page: null, text: 'riêng tôi' };
  const { identity } = delegateOf(meeting);
  return { meeting, ...(await world.app.done(identity, addAnnotation, meeting.scope, args)) };
}
/** Long after whatever the clock of the test says. */
const planned = { startsAt: 4_000_000_000_000, plannedEndAt: 4_000_010_000_000 };
const withSitting =
  (args: (sittingId: string) => unknown): Scenario =>
  async (world) => {
    const meeting = await world.issued();
    const { identity } = meeting.secretary;
    const { sittingId } = await world.app.done(identity, planSitting, meeting.scope, planned);
    return bySecretary(meeting, args(sittingId));
  };

const table = { kind: 'roundTable', seats: 12 } as const;
async function arranged(world: World): Promise<TestMeeting> {
  const meeting = await world.issued();
  await world.app.done(meeting.secretary.identity, arrangeSeats, meeting.scope, {
    template: table,
  });
  return meeting;
}

/** A meeting, and a place on its list for somebody of the office who is not on it yet. */
async function outsiderOf(world: World): Promise<[TestMeeting, Record<string, unknown>]> {
  const meeting = await world.issued();
  const people = await world.app.rows(PersonRow);
  const outside = people.find(
    (row) => row.name === 'Người ngoài' && row.id === outsiderId(meeting),
  );
  const place = { role: 'guest', votingRight: false, siteId: null, seat: null };
  return [meeting, { personId: outside?.id, ...place }];
}

export const meetingCommands: Readonly<Record<string, Scenario>> = {
  'meeting.edit': issuedAnd(() => ({ baseVersion: 1, title: 'Tên mới' })),
  'sitting.plan': issuedAnd(() => planned),
  'sitting.edit': withSitting((sittingId) => ({ sittingId, baseVersion: 1, title: 'Chiều' })),
  'sitting.remove': withSitting((sittingId) => ({ sittingId })),
  'meeting.keepClash': async ({ app }) => {
    const { first, second, sign } = await clashingMeetings(app);
    return bySecretary(first, { otherMeetingId: second.id, sign, reason: 'Cử người khác dự' });
  },
  'meeting.releaseClash': async ({ app }) => {
    const { first, second, sign } = await clashingMeetings(app);
    const kept = { otherMeetingId: second.id, sign, reason: 'Cử người khác dự' };
    await app.done(first.secretary.identity, keepClash, first.scope, kept);
    return bySecretary(first, { otherMeetingId: second.id });
  },
  'meeting.move': issuedAnd(() => ({ to: 'postponed', reason: 'bão' })),
  'participant.add': async (world) => bySecretary(...(await outsiderOf(world))),
  'participants.import': async (world) => {
    const [meeting, row] = await outsiderOf(world);
    return bySecretary(meeting, { rows: [row] });
  },
  'participant.edit': issuedAnd(({ guest }) => ({
    ...{ participantId: guest.participantId, baseVersion: 1, role: 'delegate', votingRight: true },
  })),
  'participant.remove': issuedAnd(({ guest }) => ({ participantId: guest.participantId })),
  'participant.markSimulated': async (world) => {
    const meeting = await world.issued();
    const participantIds = meeting.delegates.map((one) => one.participantId);
    return bySystem(meeting, { participantIds, simulated: true });
  },
  'attendance.excuse': issuedAnd(({ guest }) => ({
    participantId: guest.participantId,
    reason: 'ốm',
  })),
  'attendance.substitute': issuedAnd(({ guest }) => ({
    ...{ participantId: guest.participantId, name: 'Trần Thị Lan', position: 'Phó Chủ tịch' },
  })),
  'attendance.markAbsent': issuedAnd(({ guest }) => ({ participantId: guest.participantId })),
  'seatingPlan.arrange': issuedAnd(() => ({ template: table })),
  'seatingPlan.seat': async (world) => {
    const meeting = await arranged(world);
    return bySecretary(meeting, { participantId: meeting.chair.participantId, seat: 'A5' });
  },
  'seatingPlan.remove': async (world) => bySecretary(await arranged(world), {}),
  'site.add': issuedAnd(() => ({ name: 'Điểm cầu mới', unitName: 'UBND xã' })),
  'site.setCheck': issuedAnd(({ sites }) => ({
    siteId: sites[1],
    check: siteChecks[0],
    done: true,
  })),
  'site.ready': async (world) => {
    const meeting = await world.issued();
    const siteId = String(meeting.sites[1]);
    for (const check of siteChecks)
      await world.app.done(meeting.operator.identity, setSiteCheck, meeting.scope, {
        siteId,
        check,
        done: true,
      });
    return { meeting, as: meeting.operator.identity, args: { siteId } };
  },
  'site.callForHelp': async (world) => {
    const meeting = await world.issued();
    return { meeting, as: meeting.operator.identity, args: { siteId: meeting.sites[1] } };
  },
  'site.answerHelp': async (world) => {
    const meeting = await world.issued();
    const siteId = String(meeting.sites[1]);
    await world.app.done(meeting.operator.identity, callForHelp, meeting.scope, { siteId });
    return bySecretary(meeting, { siteId });
  },
  'agendaItem.add': issuedAnd(() => ({ title: 'Nội dung mới' })),
  'agendaItem.edit': issuedAnd(({ items }) => ({
    agendaItemId: items[0],
    baseVersion: 1,
    title: 'b',
  })),
  'agendaItem.move': issuedAnd(({ items }) => ({
    agendaItemId: items[2],
    parentId: null,
    beforeId: items[0],
  })),
  'agendaItem.remove': issuedAnd(({ items }) => ({ agendaItemId: items[2] })),
  'agendaItem.restore': async (world) => {
    const meeting = await world.issued();
    const args = { agendaItemId: String(meeting.items[2]) };
    await world.app.done(meeting.secretary.identity, removeAgendaItem, meeting.scope, args);
    return bySecretary(meeting, args);
  },
  'agenda.addMany': issuedAnd(() => ({ items: [{ title: 'Một' }, { title: 'Hai', depth: 1 }] })),
  'agenda.moveToSitting': issuedAnd(({ items }) => ({
    agendaItemIds: [items[1], items[0]],
    sittingId: null,
  })),
  'agenda.undo': async (world) => {
    const meeting = await world.issued();
    const args = { title: 'Nhầm' };
    await world.app.done(meeting.secretary.identity, addAgendaItem, meeting.scope, args);
    return bySecretary(meeting, {});
  },
  'document.markOpened': async (world) => {
    const meeting = await world.issued();
    const args = { documentId: await documentOf(world.app, meeting, { access: 'members' }) };
    return { meeting, as: delegateOf(meeting).identity, args };
  },
  'document.markRead': async (world) => {
    const meeting = await world.issued();
    const documentId = await documentOf(world.app, meeting, { access: 'members', pages: 3 });
    const { participantId } = delegateOf(meeting);
    const readings = [{ participantId, documentId, versionNumber: 1, pages: [[1, 2]] }];
    return bySystem(meeting, { readings });
  },
  'annotation.add': async (world) => {
    const meeting = await world.issued();
    const args = { annotationId: newId(), documentId: null, page: null, text: 'riêng tôi' };
    return { meeting, as: delegateOf(meeting).identity, args };
  },
  'annotation.edit': async (world) => {
    const { meeting, annotationId } = await noted(world);
    const args = { annotationId, baseVersion: 1, text: 'vẫn riêng tôi' };
    return { meeting, as: delegateOf(meeting).identity, args };
  },
  'annotation.remove': async (world) => {
    const { meeting, annotationId } = await noted(world);
    return { meeting, as: delegateOf(meeting).identity, args: { annotationId } };
  },
  'annotation.placed': async (world) => {
    const meeting = await world.issued();
    const documentId = await documentOf(world.app, meeting, { access: 'members' });
    const note = { annotationId: newId(), documentId, page: 1, text: 'riêng tôi' };
    const { identity } = delegateOf(meeting);
    const { annotationId } = await world.app.done(identity, addAnnotation, meeting.scope, note);
    const { uploadToken } = await uploaded(world.app, meeting, await pdfOf(2));
    await world.app.done(meeting.secretary.identity, replaceDocument, meeting.scope, {
      ...{ documentId, baseVersion: 1, uploadToken },
    });
    const nowhere = { placed: 'lost', placedPage: null, placedStart: null, placedExact: null };
    const notes = [{ annotationId, ...nowhere }];
    return bySystem(meeting, { documentId, versionNumber: 2, notes });
  },
  'annotation.share': async (world) => {
    const { meeting, annotationId } = await noted(world);
    const args = { annotationId, participantIds: [meeting.chair.participantId] };
    return { meeting, as: delegateOf(meeting).identity, args };
  },
  'annotation.sendOpinion': async (world) => {
    const { meeting, annotationId } = await noted(world);
    return { meeting, as: delegateOf(meeting).identity, args: { annotationId } };
  },
  'invitation.send': issuedAnd(() => ({})),
  'invitation.answer': async (world) => {
    const { meeting, invitation } = await invited(world);
    const args = { invitationId: invitation.id, answer: 'absenceRequested', reason: 'ốm' };
    return { meeting, as: delegateOf(meeting).identity, args };
  },
  'invitation.open': async (world) => {
    const { meeting, invitation } = await invited(world);
    return bySystem(meeting, { invitationId: invitation.id });
  },
  'smsMessage.report': async (world) => {
    const { meeting } = await invited(world);
    const messages = await world.app.rows(SmsMessageRow);
    const message = firstOf(messages.filter((row) => row.meetingId === meeting.id));
    const told = { state: 'delivered', failure: null, text: 'Kính mời', segments: 1 };
    return bySystem(meeting, { smsMessageId: message.id, ...told });
  },
  'display.pair': async (world) =>
    bySecretary(await world.issued(), { code: await shownCode(world), name: 'Màn hình 2' }),
  'display.takeOver': async (world) => {
    const meeting = await world.issued();
    const args = { displayId: displayIdOf(meeting), code: await shownCode(world) };
    return bySecretary(meeting, args);
  },
  'display.add': issuedAnd(() => ({ name: 'Màn hình chính hội trường' })),
  'display.prepare': issuedAnd(() => ({
    ...{ moment: 'beforeOpening', picture: { kind: 'seatMap' } },
  })),
  'display.pin': issuedAnd(() => ({ displayId: null, scene: 'welcome' })),
  'display.follow': async (world) => {
    const meeting = await world.issued();
    const args = { displayId: null, scene: 'item' } as const;
    await world.app.done(meeting.chair.identity, pinDisplay, meeting.scope, args);
    return bySecretary(meeting, { displayId: displayIdOf(meeting) });
  },
  'display.claim': async (world) => {
    const meeting = await world.issued();
    const code = await shownCode(world);
    const { identity } = meeting.secretary;
    const paired = await world.app.done(identity, pairDisplay, meeting.scope, {
      code,
      name: 'màn',
    });
    return bySystem(meeting, { ...paired, code, screen: 'hash' });
  },
  'display.remove': issuedAnd((meeting) => ({ displayId: displayIdOf(meeting) })),
};

const outsiderId = ({ outsider }: TestMeeting): string =>
  outsider.kind === 'account' ? outsider.accountId : '';
const displayIdOf = ({ display }: TestMeeting): string =>
  display.kind === 'display' ? display.displayId : '';
/** Six digits that a screen shows at this moment. */
const shownCode = async ({ app }: World): Promise<string> =>
  (await ScreenUnderTest.on(app.url)).code;
