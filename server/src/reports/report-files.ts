// Takes in the files of a report, by link and at a desk alike: inspected like every document, kept, and noted down until handed in.
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@hop/shared/core/ids.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { mayHandIn } from '@hop/shared/reports/owing.js';
import { reportRefusals } from '@hop/shared/reports/refusals.js';
import type { ReportFile } from '@hop/shared/reports/report.js';
import { FILE_NAME_HEADER, REPORT_FILE_TYPE } from '@hop/shared/reports/upload.js';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import { FileStore, takeFile } from '../documents/acts.js';
import { Clock } from '../kernel/clock.js';
import { deleteRows, insertRows, lockRow, selectRows } from '../kernel/rows-sql.js';
import type { ScopeRead } from '../kernel/scope-reads.js';
import { WriteGate } from '../kernel/write-gate.js';
import { ReportFileRow, ReportRequestRow } from './report.entity.js';

/** What came in and was not handed in is nobody's after a day. */
const WAITING_MS = 24 * 3_600_000;
/** Files that may wait for one report: enough for several tries, and no way to fill the disk through a link. */
const MAX_WAITING = 40;

/** Lets the body of such a request through as a stream, never gathered in memory. */
export function allowReportFiles(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(REPORT_FILE_TYPE, (_request, payload, done) => done(null, payload));
}

@Injectable()
export class ReportFiles {
  constructor(
    private readonly files: FileStore,
    private readonly gate: WriteGate,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whoever sends it has been let in before; a refused file leaves nothing. */
  async take(report: ReportRequestRow, request: FastifyRequest): Promise<ReportFile> {
    const gone = new AbortController();
    request.raw.once('close', () => {
      if (!request.raw.complete) gone.abort();
    });
    try {
      if (!mayHandIn(report.state)) throw reportRefusals.alreadyTaken();
      if (request.headers['content-type'] !== REPORT_FILE_TYPE) throw refusals.invalid();
      await this.makeRoom(report);
      const file = await takeFile(this.files, {
        givenName: givenName(request),
        bytes: request.body as Readable,
        limitBytes: this.config.maxUploadBytes,
        signal: gone.signal,
      });
      return await this.noteDown(report, file);
    } catch (error) {
      // What is still on its way is read and dropped, so that a browser gets to the answer.
      request.raw.unpipe();
      request.raw.resume();
      throw error;
    }
  }

  get limitBytes(): number {
    return this.config.maxUploadBytes;
  }

  private async makeRoom(report: ReportRequestRow): Promise<void> {
    await this.gate.run(async (manager) => {
      const { waiting, old } = await this.waitingFor(manager, report);
      if (waiting.length >= MAX_WAITING) throw reportRefusals.tooManyFiles();
      await deleteRows(
        manager,
        ReportFileRow,
        old.map(({ id }) => id),
      );
    });
  }

  /** What came in and was not handed in, apart from what has been waiting for too long. On PostgreSQL one at a time for each report. */
  private async waitingFor(
    manager: ScopeRead['manager'],
    { id: reportId }: ReportRequestRow,
  ): Promise<{ waiting: ReportFileRow[]; old: ReportFileRow[] }> {
    await lockRow(manager, ReportRequestRow, reportId);
    const [report] = await selectRows(manager, ReportRequestRow, 'id', [reportId]);
    const handedIn = new Set(report?.files.map(({ id }) => id));
    const known = await selectRows(manager, ReportFileRow, 'requestId', [reportId]);
    const unused = known.filter(({ id }) => !handedIn.has(id));
    const before = this.clock.now() - WAITING_MS;
    return {
      waiting: unused.filter(({ receivedAt }) => receivedAt >= before),
      old: unused.filter(({ receivedAt }) => receivedAt < before),
    };
  }

  private async noteDown(
    report: ReportRequestRow,
    file: Awaited<ReturnType<typeof takeFile>>,
  ): Promise<ReportFile> {
    const { id: requestId, meetingId } = report;
    const { fileName, sizeBytes, format, pages, sha256 } = file;
    const row = Object.assign(new ReportFileRow(), {
      ...{ id: newId(), version: 1, meetingId, requestId },
      ...{ fileName, sizeBytes, format, pages, sha256, receivedAt: this.clock.now() },
    });
    // Counted again: others may have sent theirs while this one was on its way. Its bytes are nobody's then and are swept.
    await this.gate.run(async (manager) => {
      const { waiting } = await this.waitingFor(manager, report);
      if (waiting.length >= MAX_WAITING) throw reportRefusals.tooManyFiles();
      await insertRows(manager, ReportFileRow, [row]);
    });
    return { id: row.id, fileName, sizeBytes, pages };
  }
}

function givenName({ headers }: FastifyRequest): string {
  const header = headers[FILE_NAME_HEADER];
  try {
    return decodeURIComponent(typeof header === 'string' ? header : '');
  } catch {
    throw refusals.invalid({ issues: [FILE_NAME_HEADER] });
  }
}
