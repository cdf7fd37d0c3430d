// Brings reports about on the real bus and over real HTTP, for tests. The first delegate alone is of the unit that is asked.
import type { ArgsInputOf } from '@hop/shared/core/contract.js';
import { newId } from '@hop/shared/core/ids.js';
import type { ReportFile } from '@hop/shared/reports/report.js';
import {
  handInReport,
  requestReports,
  returnReport,
  withdrawReport,
} from '@hop/shared/reports/reports-commands.js';
import {
  FILE_NAME_HEADER,
  REPORT_FILE_TYPE,
  REPORT_LINK_HEADER,
  type ReportLinksReply,
} from '@hop/shared/reports/upload.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { ReportRequestRow } from '../reports/report.entity.js';
import type { AppUnderTest } from './app-under-test.js';
import { cookieOf } from './everyone.js';
import type { TestMeeting, TestPerson } from './meeting-builder.js';
import { pdfOf } from './pdf.js';
import { delegateOf } from './scenario.js';

const DAY_MS = 86_400_000;
export const REPORTING_UNIT = 'UBND xã Ba Trại';
type Content = Partial<ArgsInputOf<typeof requestReports>>;

export class Reporting {
  private constructor(
    readonly app: AppUnderTest,
    readonly meeting: TestMeeting,
  ) {}

  static async of(app: AppUnderTest, meeting: TestMeeting): Promise<Reporting> {
    const { participantId } = delegateOf(meeting);
    const [person] = (await app.rows(ParticipantRow)).filter((row) => row.id === participantId);
    if (person) await app.replace(ParticipantRow, [{ ...person, unitName: REPORTING_UNIT }]);
    return new Reporting(app, meeting);
  }

  /** Due in a day. */
  async asked(content: Content = {}): Promise<string> {
    const { secretary, scope } = this.meeting;
    const { reportRequestIds } = await this.app.done(secretary.identity, requestReports, scope, {
      ...{ subject: 'Kết quả cải cách hành chính', dueAt: this.app.now + DAY_MS },
      ...{ unitNames: [REPORTING_UNIT], ...content },
    });
    return String(reportRequestIds[0]);
  }

  async row(reportRequestId: string): Promise<ReportRequestRow> {
    const row = (await this.app.rows(ReportRequestRow)).find(({ id }) => id === reportRequestId);
    if (!row) throw new Error(`no report ${reportRequestId}`);
    return row;
  }

  /** The secret of a new link. */
  async link(reportRequestId: string, replace = false): Promise<string> {
    const response = await this.call(this.meeting.secretary, 'links', {
      ...{ commandId: newId(), reportRequestIds: [reportRequestId], replace },
    });
    if (response.status !== 200) throw new Error(await response.text());
    const { links } = (await response.json()) as ReportLinksReply;
    return new URL(String(links[0]?.link)).hash.slice(1);
  }

  async call(who: TestPerson, path: string, body: unknown): Promise<Response> {
    return fetch(`${this.app.url}/api/meetings/${this.meeting.id}/reports/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: await cookieOf(this.app, who.identity),
      },
      body: JSON.stringify(body),
    });
  }

  async get(who: TestPerson, path: string): Promise<Response> {
    return fetch(`${this.app.url}/api/meetings/${this.meeting.id}/reports/${path}`, {
      headers: { cookie: await cookieOf(this.app, who.identity) },
    });
  }

  /** Sends a file at one's desk. */
  async sendAs(who: TestPerson, reportRequestId: string, bytes: Buffer): Promise<Response> {
    const cookie = await cookieOf(this.app, who.identity);
    const path = `meetings/${this.meeting.id}/reports/${reportRequestId}/files`;
    return this.post(path, bytes, { cookie }, 'bao-cao.pdf');
  }

  /** Sends a file behind the link. */
  sendByLink(secret: string, bytes: Buffer, fileName = 'báo cáo.pdf'): Promise<Response> {
    return this.post('reports/files', bytes, { [REPORT_LINK_HEADER]: secret }, fileName);
  }

  openLink(secret: string): Promise<Response> {
    return this.postJson('reports/open', { secret });
  }

  handInByLink(
    secret: string,
    fileIds: readonly string[],
    more: { basedOn?: number | null; commandId?: string; note?: string } = {},
  ): Promise<Response> {
    const whole = { commandId: newId(), basedOn: null, note: '', ...more };
    return this.postJson('reports/hand-in', {
      ...{ secret, fileIds, handedInBy: 'Nguyễn Văn Bình', ...whole },
    });
  }

  /** By the first delegate, with one file of one page. */
  async handedIn(given?: string): Promise<string> {
    const reportRequestId = given ?? (await this.asked());
    const who = delegateOf(this.meeting);
    const file = await this.sent(who, reportRequestId);
    const { handedInAt } = await this.row(reportRequestId);
    await this.app.done(who.identity, handInReport, this.meeting.scope, {
      ...{ reportRequestId, fileIds: [file.id], note: 'bản ký', basedOn: handedInAt },
    });
    return reportRequestId;
  }

  async sent(who: TestPerson, reportRequestId: string): Promise<ReportFile> {
    const response = await this.sendAs(who, reportRequestId, await pdfOf(1));
    if (response.status !== 200) throw new Error(await response.text());
    return (await response.json()) as ReportFile;
  }

  async returned(reportRequestId: string): Promise<string> {
    const { secretary, scope } = this.meeting;
    const args = { reportRequestId, reason: 'thiếu phụ lục' };
    await this.app.done(secretary.identity, returnReport, scope, args);
    return reportRequestId;
  }

  async withdrawn(reportRequestId: string): Promise<void> {
    const { secretary, scope } = this.meeting;
    await this.app.done(secretary.identity, withdrawReport, scope, { reportRequestId });
  }

  private postJson(path: string, body: unknown): Promise<Response> {
    return fetch(`${this.app.url}/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  private post(
    path: string,
    bytes: Buffer,
    headers: Record<string, string>,
    fileName: string,
  ): Promise<Response> {
    return fetch(`${this.app.url}/api/${path}`, {
      method: 'POST',
      headers: {
        'content-type': REPORT_FILE_TYPE,
        [FILE_NAME_HEADER]: encodeURIComponent(fileName),
        ...headers,
      },
      body: new Uint8Array(bytes),
    });
  }
}
