// Handing in behind a link, over real HTTP: without an account, what opens and what does not, and files that are refused.
import { requestReports, takeReport } from '@hop/shared/reports/reports-commands.js';
import type { BehindLinkReply } from '@hop/shared/reports/upload.js';
import type { ReportFile } from '@hop/shared/reports/report.js';
import { newId } from '@hop/shared/core/ids.js';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { pdfOf } from '../testing/pdf.js';
import { Reporting, REPORTING_UNIT } from '../testing/reporting.js';
import { delegateOf } from '../testing/scenario.js';
import { ReportFileRow, ReportLinkRow } from './report.entity.js';

const LIMIT = 200_000;
const DAY_MS = 86_400_000;
let app: AppUnderTest;
let meeting: TestMeeting;
let reporting: Reporting;
let reportRequestId: string;
let secret: string;
beforeAll(async () => {
  app = await AppUnderTest.start({ maxUploadBytes: LIMIT });
});
afterAll(() => app.close());
beforeEach(async () => {
  meeting = await buildMeeting(app);
  reporting = await Reporting.of(app, meeting);
  reportRequestId = await reporting.asked();
  secret = await reporting.link(reportRequestId);
});

const refusalOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { refusal: { message: string } }).refusal.message;
const opened = async (): Promise<BehindLinkReply['report']> => {
  const response = await reporting.openLink(secret);
  expect(response.status).toBe(200);
  return ((await response.json()) as BehindLinkReply).report;
};
const sent = async (): Promise<ReportFile> => {
  const response = await reporting.sendByLink(secret, await pdfOf(2));
  expect(response.status).toBe(200);
  return (await response.json()) as ReportFile;
};

it('opens without an account and says which report, and the first look counts', async () => {
  expect(secret).toMatch(/^\w{14}$/);
  expect((await reporting.row(reportRequestId)).openedAt).toBeNull();
  expect(await opened()).toMatchObject({ name: REPORTING_UNIT, state: 'asked', handedInAt: null });
  expect((await reporting.row(reportRequestId)).openedAt).toBe(app.now);
});

it('keeps only a hash of the link', async () => {
  for (const row of await app.rows(ReportLinkRow))
    expect(JSON.stringify(row)).not.toContain(secret);
});

it('takes files and hands them in under the name that was typed; a second try is the same act', async () => {
  const file = await sent();
  expect(file).toMatchObject({ fileName: 'báo cáo.pdf', pages: 2 });
  const commandId = newId();
  for (let again = 0; again < 2; again += 1) {
    const response = await reporting.handInByLink(secret, [file.id], { commandId, note: 'kèm' });
    expect(response.status).toBe(200);
  }
  expect(await opened()).toMatchObject({
    ...{ state: 'handedIn', handedInBy: 'Nguyễn Văn Bình', note: 'kèm' },
    files: [{ id: file.id, fileName: 'báo cáo.pdf' }],
  });
});

it('takes what comes after the due date and says so by its time', async () => {
  app.clock.advance(3 * DAY_MS);
  const file = await sent();
  await reporting.handInByLink(secret, [file.id]);
  const { handedInAt, dueAt } = await reporting.row(reportRequestId);
  expect(Number(handedInAt) - dueAt).toBe(2 * DAY_MS);
});

it('refuses a wrong secret everywhere, before a byte of a file is read', async () => {
  const wrong = 'A'.repeat(14);
  for (const response of [
    await reporting.openLink(wrong),
    await reporting.sendByLink(wrong, await pdfOf(1)),
    await reporting.handInByLink(wrong, [newId()]),
  ]) {
    expect(response.status).toBe(404);
    expect(await refusalOf(response)).toBe('reports.badLink');
  }
});

it('opens nothing any more once it is replaced, or the report is withdrawn', async () => {
  const next = await reporting.link(reportRequestId);
  expect((await reporting.openLink(secret)).status).toBe(200);
  const last = await reporting.link(reportRequestId, true);
  for (const old of [secret, next]) expect((await reporting.openLink(old)).status).toBe(404);
  expect((await reporting.openLink(last)).status).toBe(200);
  await reporting.withdrawn(reportRequestId);
  expect(await refusalOf(await reporting.openLink(last))).toBe('reports.badLink');
});

it('opens nothing once the meeting is cancelled or over', async () => {
  const [row] = (await app.rows(MeetingRow)).filter(({ id }) => id === meeting.id);
  if (!row) throw new Error('no meeting');
  for (const state of ['cancelled', 'closed'] as const) {
    await app.replace(MeetingRow, [{ ...row, state }]);
    expect(await refusalOf(await reporting.openLink(secret))).toBe('reports.over');
    const file = await reporting.sendByLink(secret, await pdfOf(1));
    expect(await refusalOf(file)).toBe('reports.over');
  }
});

it('refuses what is too large, no PDF, or empty, and keeps nothing of it', async () => {
  const before = (await app.rows(ReportFileRow)).length;
  const refused = async (bytes: Buffer): Promise<string> =>
    refusalOf(await reporting.sendByLink(secret, bytes));
  expect(await refused(Buffer.alloc(LIMIT + 1, 'x'))).toBe('documents.tooLarge');
  expect(await refused(Buffer.from('chỉ là chữ'))).toBe('documents.notPdf');
  expect(await refused(Buffer.alloc(0))).toBe('documents.emptyFile');
  expect(await app.rows(ReportFileRow)).toHaveLength(before);
  expect(await opened()).toMatchObject({ state: 'asked', files: [] });
});

it('does not let a link hand in the file of another report', async () => {
  const file = await sent();
  const other = await reporting.asked();
  const link = await reporting.link(other);
  const response = await reporting.handInByLink(link, [file.id]);
  expect(await refusalOf(response)).toBe('reports.noSuchFile');
});

it('of two at once the second is refused and shown nothing lost', async () => {
  const files = [await sent(), await sent()];
  const responses = await Promise.all(files.map(({ id }) => reporting.handInByLink(secret, [id])));
  expect(responses.map(({ status }) => status).sort()).toEqual([200, 409]);
  const { handedInAt } = await opened();
  const both = await reporting.handInByLink(
    ...([secret, files.map(({ id }) => id), { basedOn: handedInAt }] as const),
  );
  expect(both.status).toBe(200);
  expect((await opened()).files).toHaveLength(2);
});

async function waiting(count: number): Promise<void> {
  const waiting = { version: 1, meetingId: meeting.id, requestId: reportRequestId };
  const file = {
    ...{ fileName: 'a.pdf', sizeBytes: 1, format: 'pdf', pages: 1, sha256: 'a' },
    receivedAt: app.now,
  };
  const rows = Array.from({ length: count }, () => ({ id: newId(), ...waiting, ...file }));
  await app.insert(
    ReportFileRow,
    rows.map((row) => Object.assign(new ReportFileRow(), row)),
  );
}

it('stops taking files that are never handed in', async () => {
  const bytes = await pdfOf(1);
  await waiting(40);
  const refused = await reporting.sendByLink(secret, bytes);
  expect(await refusalOf(refused)).toBe('reports.tooManyFiles');
  app.clock.advance(DAY_MS + 1);
  expect((await reporting.sendByLink(secret, bytes)).status).toBe(200);
});

it('takes no more than may wait when several are sent at the same moment', async () => {
  const bytes = await pdfOf(1);
  await waiting(39);
  const answers = await Promise.all([1, 2, 3].map(() => reporting.sendByLink(secret, bytes)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  const rows = (await app.rows(ReportFileRow)).filter(
    ({ requestId }) => requestId === reportRequestId,
  );
  expect(rows).toHaveLength(40);
});

it('hands out the files to the unit and to those who run the meeting, and the board to the latter', async () => {
  const file = await sent();
  await reporting.handInByLink(secret, [file.id]);
  const path = `${reportRequestId}/files/${file.id}`;
  for (const who of [meeting.secretary, meeting.chair, delegateOf(meeting)]) {
    const response = await reporting.get(who, path);
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect((await response.arrayBuffer()).byteLength).toBe(file.sizeBytes);
  }
  for (const who of [meeting.guest, meeting.operator])
    expect((await reporting.get(who, path)).status).toBe(404);
  expect((await reporting.get(delegateOf(meeting), 'board')).status).toBe(403);
  const board = await reporting.get(meeting.secretary, 'board');
  expect(board.status).toBe(200);
  expect(board.headers.get('content-type')).toContain('spreadsheetml');
});

it('shows that it was taken, and takes nothing more', async () => {
  const file = await sent();
  await reporting.handInByLink(secret, [file.id]);
  await app.done(meeting.secretary.identity, takeReport, meeting.scope, { reportRequestId });
  const { state, handedInAt } = await opened();
  expect(state).toBe('taken');
  const again = await reporting.handInByLink(secret, [file.id], { basedOn: handedInAt });
  expect(await refusalOf(again)).toBe('reports.alreadyTaken');
});

it('gives links to those who run the meeting alone', async () => {
  const body = { commandId: newId(), reportRequestIds: [reportRequestId] };
  expect((await reporting.call(delegateOf(meeting), 'links', body)).status).toBe(403);
  const content = { subject: 'Khác', dueAt: app.now + DAY_MS, unitNames: [REPORTING_UNIT] };
  const { identity } = delegateOf(meeting);
  const refused = await app.refused(identity, requestReports, meeting.scope, content);
  expect(refused.code).toBe('forbidden');
});
