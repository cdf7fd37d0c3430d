// What happens to the bytes of an upload: begun, received part by part, inspected, kept under their hash, and noted down under a token.
import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { refusals } from '@hop/shared/core/refusal.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import type { BeginUpload, UploadOffset, UploadReply } from '@hop/shared/documents/upload.js';
import { CONFIG, type Config } from '../config.js';
import { Clock } from '../kernel/clock.js';
import { UploadRow } from './document.entity.js';
import { cleanFileName } from './file-name.js';
import { FileStore, TooManyBytes } from './file-store.js';
import { inspectFile } from './inspect-file.js';
import { PartsUnderWay } from './parts-under-way.js';
import { ReadingCopies } from './reading-copy.js';
import { UploadNotes, type Sender } from './upload-notes.js';

/** What an upload left behind is nobody's after this long. */
const LEFT_BEHIND_MS = 24 * 3600_000;
const SWEEP_EVERY_MS = 3600_000;

@Injectable()
export class Uploads implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('Uploads');
  private readonly parts = new PartsUnderWay();
  private readonly finishing = new Map<string, Promise<UploadReply>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly files: FileStore,
    private readonly copies: ReadingCopies,
    private readonly notes: UploadNotes,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.files.sweep(LEFT_BEHIND_MS);
    this.timer = setInterval(() => void this.sweep(), SWEEP_EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Clears away what nobody came back for within a day. */
  async sweep(): Promise<void> {
    try {
      await this.notes.forgetBefore(this.clock.now() - LEFT_BEHIND_MS);
      await this.files.sweep(LEFT_BEHIND_MS);
    } catch (error) {
      this.logger.warn(error instanceof Error ? error.message : 'sweep');
    }
  }

  /** A new upload, or the one of the same file that was cut off; nobody's who is sending just now is taken over. */
  async begin(sender: Sender, begun: BeginUpload): Promise<UploadOffset> {
    const limitBytes = this.config.maxUploadBytes;
    if (begun.sizeBytes === 0) throw documentRefusals.emptyFile();
    if (begun.sizeBytes > limitBytes) throw documentRefusals.tooLarge({ limitBytes });
    const cut = (await this.notes.cutUploads(sender, begun)).find(
      ({ id }) => !this.parts.isLively(id),
    );
    if (cut) {
      this.parts.claim(cut.id);
      return this.offsetOf(cut);
    }
    if (!(await this.files.hasRoomFor(begun.sizeBytes))) throw documentRefusals.diskFull();
    const row = Object.assign(new UploadRow(), {
      id: randomBytes(24).toString('base64url'),
      version: 1,
      ...sender,
      ...{ fileName: begun.fileName, sizeBytes: begun.sizeBytes, fingerprint: begun.fingerprint },
      ...{ state: 'arriving', sha256: '', format: 'pdf', pages: 0 },
      uploadedAt: this.clock.now(),
    });
    await this.notes.insert(row);
    this.parts.claim(row.id);
    return { uploadToken: row.id, offsetBytes: 0 };
  }

  async offset(sender: Sender, token: string): Promise<UploadOffset> {
    return this.offsetOf(await this.notes.need(sender, token));
  }

  /** A part takes the place of one that still hangs in a connection that is gone. What has arrived of it stays. */
  async append(
    sender: Sender,
    token: string,
    fromBytes: number,
    bytes: Readable,
    signal: AbortSignal,
  ): Promise<UploadOffset> {
    const row = await this.notes.need(sender, token);
    if (row.state === 'arrived') throw documentRefusals.otherOffset(await this.offsetOf(row));
    await this.parts.run(token, signal, async (stop, heard) => {
      const arrived = await this.files.arrivedBytes(token);
      if (arrived !== fromBytes) throw documentRefusals.otherOffset({ offsetBytes: arrived });
      const part = { fromBytes, limitBytes: row.sizeBytes, signal: stop, heard };
      await this.files.append(token, bytes, part).catch((error: unknown) => {
        throw refusalOfAppending(error);
      });
    });
    return this.offsetOf(row);
  }

  /** Asked twice, by somebody who did not hear the first answer, it answers the same. A refused file leaves nothing. */
  finish(sender: Sender, token: string): Promise<UploadReply> {
    const running = this.finishing.get(token);
    if (running) return running;
    const begun = this.finishOnce(sender, token).finally(() => this.finishing.delete(token));
    this.finishing.set(token, begun);
    return begun;
  }

  async drop(sender: Sender, token: string): Promise<void> {
    const row = await this.notes.need(sender, token);
    this.parts.stop(token);
    await this.notes.forget(row);
    await this.files.discard(token);
  }

  private async finishOnce(sender: Sender, token: string): Promise<UploadReply> {
    const row = await this.notes.need(sender, token);
    if (row.state === 'arrived') return replyOf(row);
    const offsetBytes = await this.files.arrivedBytes(token);
    if (offsetBytes !== row.sizeBytes) throw documentRefusals.notAllArrived({ offsetBytes });
    try {
      const { format, pages } = await inspectFile(this.files.incomingPath(token), row.fileName);
      const fileName = cleanFileName(row.fileName, format);
      const { sha256 } = await this.files.keep(token);
      if (format === 'pdf') await this.prepare(sha256, pages);
      const arrived = { ...row, state: 'arrived' as const, fileName, format, pages, sha256 };
      await this.notes.update(Object.assign(new UploadRow(), arrived));
      return replyOf(arrived);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw documentRefusals.diskFull();
      await this.notes.forget(row);
      await this.files.discard(token);
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

  private async offsetOf({ id, state, sizeBytes }: UploadRow): Promise<UploadOffset> {
    const offsetBytes = state === 'arrived' ? sizeBytes : await this.files.arrivedBytes(id);
    return { uploadToken: id, offsetBytes };
  }
}

const replyOf = ({ id, sha256, sizeBytes, format, pages, fileName }: UploadRow): UploadReply => ({
  ...{ uploadToken: id, sha256, sizeBytes, format, pages, fileName },
});

function refusalOfAppending(error: unknown): unknown {
  if (error instanceof TooManyBytes) return refusals.invalid();
  if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return documentRefusals.diskFull();
  // An error of the disk names its system call; any other is a sender that has gone.
  const ofDisk = error instanceof Error && 'syscall' in error && error.syscall === 'write';
  return ofDisk ? error : refusals.invalid();
}
