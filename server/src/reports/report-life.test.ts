// Reports asked of units on the real bus: asking, handing in at a desk, sending back, taking, reminding, and who sees it.
import {
  handInReport,
  linkReports,
  remindOfReports,
  requestReports,
  takeReport,
  editReport,
} from '@hop/shared/reports/reports-commands.js';
import { REMIND_AGAIN_MS, remindedWords } from '@hop/shared/messages/reminding.js';
import { reportRefusals } from '@hop/shared/reports/refusals.js';
import { addParticipant } from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { DocumentRow } from '../documents/document.entity.js';
import { JournalRow } from '../kernel/kernel.entity.js';
import { MessageRow } from '../messages/message.entity.js';
import { PersonRow } from '../office/person.entity.js';
import { UnitRow } from '../office/unit.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';
import { Reporting, REPORTING_UNIT } from '../testing/reporting.js';
import { delegateOf } from '../testing/scenario.js';
import { ReportDutyRow, ReportLinkRow } from './report.entity.js';

const DAY_MS = 86_400_000;
let app: AppUnderTest;
let meeting: TestMeeting;
let reporting: Reporting;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());
beforeEach(async () => {
  meeting = await buildMeeting(app);
  reporting = await Reporting.of(app, meeting);
});

const mine = async (who: TestPerson) =>
  (await app.snapshot(who.identity, meeting.scope)).entities.myReport ?? [];
const messages = async () =>
  (await app.rows(MessageRow)).filter((row) => row.meetingId === meeting.id);

it('asks each site and unit once, and tells only those who owe it', async () => {
  const [, siteId = ''] = meeting.sites;
  const { reportRequestIds } = await app.done(
    meeting.secretary.identity,
    requestReports,
    meeting.scope,
    {
      ...{
        subject: 'Báo cáo quý',
        dueAt: app.now + DAY_MS,
        unitNames: [REPORTING_UNIT, REPORTING_UNIT],
      },
      siteIds: [siteId, siteId],
    },
  );
  expect(reportRequestIds).toHaveLength(2);
  expect(await mine(delegateOf(meeting))).toHaveLength(1);
  expect(await mine(meeting.operator)).toHaveLength(1);
  expect(await mine(meeting.guest)).toEqual([]);
  expect(await mine(meeting.secretary)).toEqual([]);
});

it('refuses a unit that nobody is of, a due date in the past, and a meeting that is over', async () => {
  const content = { subject: 'Báo cáo', dueAt: app.now + DAY_MS, unitNames: ['UBND xã nào đó'] };
  const { identity } = meeting.secretary;
  const refused = (args: typeof content) =>
    app.refused(identity, requestReports, meeting.scope, args);
  expect((await refused(content)).message).toBe(reportRefusals.unknownUnit().key);
  const ofUnit = { ...content, unitNames: [REPORTING_UNIT] };
  expect((await refused({ ...ofUnit, dueAt: app.now })).message).toBe('reports.dueInThePast');
  const over = await buildMeeting(app, { state: 'closed' });
  const late = await app.refused(over.secretary.identity, requestReports, over.scope, ofUnit);
  expect(late.message).toBe('reports.over');
});

it('is handed in at the desk of the unit and by nobody of another', async () => {
  const reportRequestId = await reporting.asked();
  const [, other] = meeting.delegates;
  if (!other) throw new Error('too few delegates');
  expect((await reporting.sendAs(other, reportRequestId, Buffer.from('x'))).status).toBe(404);
  const file = await reporting.sent(delegateOf(meeting), reportRequestId);
  const args = { reportRequestId, fileIds: [file.id], note: 'bản ký', basedOn: null };
  const refused = await app.refused(other.identity, handInReport, meeting.scope, args);
  expect(refused.code).toBe('notFound');
  await app.done(delegateOf(meeting).identity, handInReport, meeting.scope, args);
  expect(await mine(delegateOf(meeting))).toMatchObject([
    { state: 'handedIn', handedInAt: app.now, handedInBy: 'delegate 0', files: [{ pages: 1 }] },
  ]);
});

it('two who hand in at once do not replace each other unseen', async () => {
  const reportRequestId = await reporting.asked();
  const who = delegateOf(meeting);
  const files = await Promise.all([1, 2].map(() => reporting.sent(who, reportRequestId)));
  const replies = await Promise.all(
    files.map(({ id }) =>
      app.send(who.identity, handInReport, meeting.scope, {
        ...{ reportRequestId, fileIds: [id], basedOn: null },
      }),
    ),
  );
  const refused = replies.flatMap((reply) => ('refusal' in reply ? [reply.refusal.message] : []));
  expect(refused).toEqual(['reports.justHandedIn']);
});

it('may be replaced until it is taken, and its files then are documents of the item', async () => {
  const reportRequestId = await reporting.asked({ agendaItemId: meeting.items[1] });
  await reporting.handedIn(reportRequestId);
  app.clock.advance(60_000);
  await reporting.handedIn(reportRequestId);
  const { identity } = meeting.secretary;
  const taken = await app.done(identity, takeReport, meeting.scope, { reportRequestId });
  expect(taken).toEqual({ documents: 1 });
  expect(await app.done(identity, takeReport, meeting.scope, { reportRequestId })).toEqual(taken);
  const documents = (await app.rows(DocumentRow)).filter((row) => row.meetingId === meeting.id);
  expect(documents).toMatchObject([
    {
      ...{ agendaItemId: meeting.items[1], access: 'staff', pages: 1 },
      title: `${REPORTING_UNIT}: Kết quả cải cách hành chính`,
    },
  ]);
  const again = await reporting.sendAs(delegateOf(meeting), reportRequestId, Buffer.from('x'));
  expect(((await again.json()) as { refusal: unknown }).refusal).toMatchObject({
    message: 'reports.alreadyTaken',
  });
});

it('is sent back with a reason and a later due date, which the unit sees until it hands in anew', async () => {
  const reportRequestId = await reporting.handedIn();
  await reporting.returned(reportRequestId);
  expect(await mine(delegateOf(meeting))).toMatchObject([
    { state: 'returned', returnReason: 'thiếu phụ lục' },
  ]);
  app.clock.advance(1_000);
  await reporting.handedIn(reportRequestId);
  expect(await mine(delegateOf(meeting))).toMatchObject([
    { state: 'handedIn', returnReason: null },
  ]);
});

it('reminds with a notice to those who owe it, and not of what has come in', async () => {
  const waiting = await reporting.asked();
  const came = await reporting.handedIn();
  const { identity } = meeting.secretary;
  const reportRequestIds = [waiting, came];
  const told = await app.done(identity, remindOfReports, meeting.scope, { reportRequestIds });
  expect(told).toEqual({ reminded: 1, told: 1, lately: 0 });
  const [notice] = await messages();
  expect(notice).toMatchObject({ participantId: delegateOf(meeting).participantId });
  expect(notice?.text).toContain('Kết quả cải cách hành chính');
  expect((await reporting.row(waiting)).remindedAt).toBe(app.now);
  expect((await reporting.row(came)).remindedAt).toBeNull();
});

it('does not remind again within ten minutes, says when it did, and then does; of others it still does', async () => {
  const first = await reporting.asked();
  const { secretary, chair, scope } = meeting;
  const remind = (reportRequestIds: string[], { identity } = secretary) =>
    app.send(identity, remindOfReports, scope, { reportRequestIds });
  const before = (await messages()).length;
  // Two at once.
  const replies = await Promise.all([remind([first]), remind([first], chair)]);
  expect(replies.filter((reply) => 'result' in reply)).toHaveLength(1);
  const refusal = {
    ...{ code: 'conflict', message: 'reports.remindedLately' },
    details: remindedWords([app.now]),
  };
  expect(replies).toContainEqual(expect.objectContaining({ refusal }));
  expect(await messages()).toHaveLength(before + 1);
  const second = await reporting.asked({ subject: 'Báo cáo khác' });
  app.clock.advance(REMIND_AGAIN_MS - 1);
  expect(await remind([first, second])).toMatchObject({
    result: { reminded: 1, told: 1, lately: 1 },
  });
  app.clock.advance(1);
  expect(await remind([first, second])).toMatchObject({ result: { reminded: 1, lately: 1 } });
});

it('changes the wording of all and the due date of one, and refuses an edit of an older text', async () => {
  const { identity } = meeting.secretary;
  const content = { subject: 'Báo cáo quý', dueAt: app.now + DAY_MS };
  const { reportRequestIds } = await app.done(identity, requestReports, meeting.scope, {
    ...{ ...content, siteIds: meeting.sites.slice(0, 2) },
  });
  const [first = '', second = ''] = reportRequestIds;
  const changed = { subject: 'Báo cáo năm', dueAt: content.dueAt + DAY_MS };
  const args = { reportRequestId: first, baseVersion: 1, ...changed };
  await app.done(identity, editReport, meeting.scope, args);
  expect(await reporting.row(first)).toMatchObject(changed);
  expect(await reporting.row(second)).toMatchObject({
    subject: 'Báo cáo năm',
    dueAt: content.dueAt,
  });
  expect((await app.refused(identity, editReport, meeting.scope, args)).code).toBe('stale');
});

it('goes to somebody who joins the unit’s people later, and leaves nobody when it is withdrawn', async () => {
  const reportRequestId = await reporting.asked();
  const unitId = `unit-${meeting.id}`;
  const [outsider] = (await app.rows(PersonRow)).filter(
    (row) => meeting.outsider.kind === 'account' && row.id === meeting.outsider.accountId,
  );
  if (!outsider) throw new Error('no outsider');
  await app.insert(UnitRow, [
    Object.assign(new UnitRow(), {
      trashed: false,
      id: unitId,
      version: 1,
      name: REPORTING_UNIT,
      parentId: null,
      position: 1,
    }),
  ]);
  await app.replace(PersonRow, [{ ...outsider, unitId }]);
  await app.done(meeting.secretary.identity, addParticipant, meeting.scope, {
    ...{ personId: outsider.id, role: 'delegate', votingRight: false, siteId: null, seat: null },
  });
  const owing = (await app.rows(ReportDutyRow)).filter((row) => row.requestId === reportRequestId);
  expect(owing).toHaveLength(2);
  await reporting.withdrawn(reportRequestId);
  expect(await mine(delegateOf(meeting))).toEqual([]);
});

it('keeps neither a link nor its hash in the journal, and makes none for what is withdrawn', async () => {
  const reportRequestId = await reporting.asked();
  const secret = await reporting.link(reportRequestId);
  const [link] = (await app.rows(ReportLinkRow)).filter((row) => row.requestId === reportRequestId);
  const journal = JSON.stringify(await app.rows(JournalRow));
  expect(journal).toContain('report.link');
  for (const hidden of [secret, String(link?.linkHash)]) expect(journal).not.toContain(hidden);
  await reporting.withdrawn(reportRequestId);
  const links = [{ reportRequestId, linkHash: 'h'.repeat(43) }];
  const { identity } = meeting.secretary;
  const refused = await app.refused(identity, linkReports, meeting.scope, { links });
  expect(refused.message).toBe('reports.withdrawn');
});

it('tells those who owe it, and says of which units nobody could be told', async () => {
  const content = { subject: 'Cải cách', dueAt: app.now + DAY_MS };
  const [itemId = ''] = meeting.items;
  const item = (await app.rows(AgendaItemRow)).filter(({ id }) => id === itemId);
  await app.replace(
    AgendaItemRow,
    item.map((row) => ({ ...row, presenterUnit: 'Sở Tài chính' })),
  );
  const unitNames = [REPORTING_UNIT, 'Sở Tài chính'];
  const { secretary, scope } = meeting;
  const { told, reportRequestIds } = await app.done(secretary.identity, requestReports, scope, {
    ...{ ...content, unitNames },
  });
  expect(told).toEqual([1, 0]);
  expect(await messages()).toMatchObject([
    {
      participantId: delegateOf(meeting).participantId,
      text: expect.stringContaining('Cải cách') as string,
    },
  ]);
  // A unit that is asked by the agenda alone hands in by its link.
  const link = await reporting.link(String(reportRequestIds[1]));
  expect((await reporting.openLink(link)).status).toBe(200);
  const unknown = { ...content, unitNames: ['Không ai biết'] };
  expect(await app.refused(secretary.identity, requestReports, scope, unknown)).toMatchObject({
    message: 'reports.unknownUnit',
  });
});
