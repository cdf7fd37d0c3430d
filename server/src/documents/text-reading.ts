// Reads the text of a file into the index, some pages at a time, and tells the meeting when it is done. Killed in the middle it
// begins anew: pages that are there are replaced, and only the last step says that the file was read.
import { noteTextRead } from '@hop/shared/documents/documents-commands.js';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { JobHandler } from '../kernel/capability.js';
import { CommandBus } from '../kernel/command-bus.js';
import { inBoundedWorker, WorkerStopped } from './bounded-worker.js';
import { FileStore } from './file-store.js';
import { memoryFor } from './inspect-pdf.js';
import type { PdfText } from './pdf-task.js';
import { READ_TEXT, readTextPayload, type ReadText } from './read-text-job.js';
import { TextIndex } from './text-index.js';

/** Pages that one worker reads; a page that breaks it takes no more than these along. */
const PAGES_AT_ONCE = 60;
const LIMIT_MS = 30_000;
/** Pages written in one transaction: commands get their turn between two. */
const PAGES_A_WRITE = 10;

@Injectable()
export class TextReading implements OnModuleDestroy {
  private readonly logger = new Logger('TextReading');
  private last: Promise<unknown> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly files: FileStore,
    private readonly index: TextIndex,
    private readonly bus: CommandBus,
  ) {}

  readonly job: JobHandler = {
    kind: READ_TEXT,
    run: async (payload, { scopeId, jobId, attempt }) => {
      const file = readTextPayload.parse(payload);
      const { sha256 } = file;
      const textPages = await this.inTurn(file);
      if (textPages === null) return;
      const commandId = `text-${jobId}-${attempt}`;
      await this.bus.asSystem(noteTextRead, scopeId, { sha256, textPages }, commandId);
    },
  };

  /** Earlier than the outbox begins to wait for it. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  /** One file after the other: of two documents with the same bytes the second finds it read. */
  private inTurn(file: ReadText): Promise<number | null> {
    const turn = this.last.then(
      async () => (await this.index.textPagesOf(file.sha256)) ?? this.read(file),
    );
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** null: it is no PDF and has no copy that is one; whoever makes that copy stages the job again. */
  private async read({ sha256, pages }: ReadText): Promise<number | null> {
    const form = (await this.files.has(sha256, 'reading')) ? 'reading' : 'original';
    const source = this.files.pathOf(sha256, form);
    const sizeBytes = (await this.files.sizeOf(sha256, form)) ?? 0;
    for (let from = 1; from <= pages; from += PAGES_AT_ONCE) {
      if (this.stopping) throw new Error('the server stops; the next one reads it');
      const count = Math.min(PAGES_AT_ONCE, pages - from + 1);
      const text = await inBoundedWorker<PdfText>(
        { kind: 'text', source, memoryBytes: memoryFor(sizeBytes), from, count },
        LIMIT_MS,
        { urgency: 'text' },
      ).catch((error: unknown): PdfText => {
        if (!(error instanceof WorkerStopped)) throw error;
        this.logger.warn(`pages ${from}–${from + count - 1} of ${sha256}: ${error.message}`);
        return [];
      });
      if ('fault' in text) return null;
      for (let start = 0; start < text.length; start += PAGES_A_WRITE)
        await this.index.put(sha256, text.slice(start, start + PAGES_A_WRITE));
    }
    return this.index.finish(sha256);
  }
}
