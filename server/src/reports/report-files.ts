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
import { deleteRows, insertRows, selectRows } from '../kernel/rows-sql.js';
import { WriteGate } from '../kernel/write-gate.js';
import { ReportFileRow, type ReportRequestRow } from './report.entity.js';

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
    const handedIn = new Set(report.files.map(({ id }) => id));
    const before = this.clock.now() - WAITING_MS;
    await this.gate.run(async (manager) => {
      const known = await selectRows(manager, ReportFileRow, 'requestId', [report.id]);
      const waiting = known.filter(({ id }) => !handedIn.has(id));
      const old = waiting.filter(({ receivedAt }) => receivedAt < before);
      if (waiting.length - old.length >= MAX_WAITING) throw reportRefusals.tooManyFiles();
      await deleteRows(
        manager,
        ReportFileRow,
        old.map(({ id }) => id),
      );
    });
  }

  private async noteDown(
    { id: requestId, meetingId }: ReportRequestRow,
    file: Awaited<ReturnType<typeof takeFile>>,
  ): Promise<ReportFile> {
    const { fileName, sizeBytes, format, pages, sha256 } = file;
    const row = Object.assign(new ReportFileRow(), {
      ...{ id: newId(), version: 1, meetingId, requestId },
      ...{ fileName, sizeBytes, format, pages, sha256, receivedAt: this.clock.now() },
    });
    await this.gate.run((manager) => insertRows(manager, ReportFileRow, [row]));
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
