// What happens to the bytes of an upload: received, inspected, kept under their hash, and noted down under a token.
import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { refusals } from '@hop/shared/core/refusal.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import type { UploadReply } from '@hop/shared/documents/upload.js';
import { CONFIG, type Config } from '../config.js';
import { Clock } from '../kernel/clock.js';
import { insertRows } from '../kernel/rows-sql.js';
import { WriteGate } from '../kernel/write-gate.js';
import { UploadRow } from './document.entity.js';
import { cleanFileName } from './file-name.js';
import { FileStore, TooManyBytes, type Incoming } from './file-store.js';
import { inspectPdf } from './inspect-pdf.js';
import { ReadingCopies } from './reading-copy.js';

/** What an upload left behind is nobody's after this long. */
const LEFT_BEHIND_MS = 24 * 3600_000;

export interface Upload {
  meetingId: string;
  accountId: string;
  givenName: string;
  bytes: Readable;
  /** Fires when the sender has gone. */
  signal: AbortSignal;
}

@Injectable()
export class Uploads implements OnModuleInit {
  private readonly logger = new Logger('Uploads');

  constructor(
    private readonly files: FileStore,
    private readonly copies: ReadingCopies,
    private readonly gate: WriteGate,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.files.sweep(LEFT_BEHIND_MS);
  }

  /** Refused uploads leave nothing. The token is good for one document of this meeting by this account. */
  async take(upload: Upload): Promise<UploadReply> {
    try {
      const incoming = await this.received(upload);
      const pages = await this.inspected(incoming);
      await this.prepare(incoming.sha256, pages);
      return await this.noteDown(upload, incoming, pages);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw documentRefusals.diskFull();
      throw error;
    }
  }

  private async received({ bytes, signal }: Upload): Promise<Incoming> {
    const limitBytes = this.config.maxUploadBytes;
    try {
      return await this.files.receive(bytes, limitBytes, signal);
    } catch (error) {
      if (error instanceof TooManyBytes) throw documentRefusals.tooLarge({ limitBytes });
      // An error of the disk names its system call; any other is a form that breaks off in the middle.
      if (error instanceof Error && 'syscall' in error) throw error;
      throw refusals.invalid();
    }
  }

  private async inspected(incoming: Incoming): Promise<number> {
    try {
      const { pages } = await inspectPdf(incoming.path);
      await this.files.keep(incoming);
      return pages;
    } catch (error) {
      await this.files.discard(incoming);
      throw error;
    }
  }

  /** The reading copy is there before anybody can open the document: a reader that fetches ranges must not see it change. */
  private async prepare(sha256: string, pages: number): Promise<void> {
    try {
      await this.copies.make(sha256, pages);
    } catch (error) {
      this.logger.warn(`reading copy later: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }

  private async noteDown(
    { meetingId, accountId, givenName }: Upload,
    { sha256, sizeBytes }: Incoming,
    pages: number,
  ): Promise<UploadReply> {
    const described = { sha256, sizeBytes, pages, fileName: cleanFileName(givenName) };
    const row = Object.assign(new UploadRow(), {
      id: randomBytes(24).toString('base64url'),
      version: 1,
      meetingId,
      accountId,
      ...described,
      uploadedAt: this.clock.now(),
    });
    await this.gate.run((manager) => insertRows(manager, UploadRow, [row]));
    return { uploadToken: row.id, ...described };
  }
}
