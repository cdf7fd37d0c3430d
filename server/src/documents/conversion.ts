// Makes the pages of an Office file or an image: the work of the outbox after its document was added. It may run twice and be killed in
// between: the copy appears whole or not at all, and the result is written back by a command, so that everybody sees it.
import { Inject, Injectable, Logger } from '@nestjs/common';
import { documentPrepared } from '@hop/shared/documents/documents-commands.js';
import { documentFormats, type DocumentFormat } from '@hop/shared/documents/document.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { Refusal } from '@hop/shared/core/refusal.js';
import { z } from 'zod';
import { CONFIG, type Config } from '../config.js';
import type { JobContext, JobHandler } from '../kernel/capability.js';
import { CommandBus } from '../kernel/command-bus.js';
import { CONVERSION } from './acts.js';
import { inBoundedWorker, WorkerStopped } from './bounded-worker.js';
import { FileStore } from './file-store.js';
import { inspectPdf } from './inspect-pdf.js';
import { convertOffice, NoConverter } from './office-converter.js';
import { writeReadingCopy } from './reading-copy.js';

const payloadSchema = z.object({
  documentId: z.string(),
  sha256: z.string(),
  format: z.enum(documentFormats),
});
/** What failed so often fails for good; somebody may ask again. */
const MAX_ATTEMPTS = 3;
const IMAGE_MS = 40_000;

export type Outcome =
  { reading: 'ready'; pages: number } | { reading: 'none' | 'failed' | 'secret'; pages: 0 };

@Injectable()
export class Conversion implements JobHandler {
  readonly kind = CONVERSION;
  private readonly logger = new Logger('Conversion');

  constructor(
    private readonly files: FileStore,
    private readonly bus: CommandBus,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(payload: Record<string, unknown>, context: JobContext): Promise<void> {
    const { documentId, sha256, format } = payloadSchema.parse(payload);
    const outcome = await this.outcome(sha256, format, context.attempt);
    const args = { documentId, sha256, ...outcome };
    const commandId = `prepared-${context.jobId}-${context.attempt}`;
    await this.bus
      .asSystem(documentPrepared, context.scopeId, args, commandId)
      .catch((error: unknown) => {
        // The document was taken away meanwhile.
        if (!(error instanceof Refusal && error.code === 'notFound')) throw error;
      });
  }

  /** What became of the pages; throws what is worth another attempt. */
  async outcome(sha256: string, format: DocumentFormat, attempt: number): Promise<Outcome> {
    try {
      return { reading: 'ready', pages: await this.pagesOf(sha256, format) };
    } catch (error) {
      if (error instanceof NoConverter) return { reading: 'none', pages: 0 };
      if (isStateSecret(error)) return { reading: 'secret', pages: 0 };
      if (attempt < MAX_ATTEMPTS) throw error;
      this.logger.warn(`no pages of ${sha256}: ${error instanceof Error ? error.message : ''}`);
      return { reading: 'failed', pages: 0 };
    }
  }

  /** Two documents of one file share the copy. */
  private async pagesOf(sha256: string, format: DocumentFormat): Promise<number> {
    if (await this.files.has(sha256, 'reading'))
      return (await inspectPdf(this.files.pathOf(sha256, 'reading'))).pages;
    const source = this.files.pathOf(sha256, 'original');
    return this.files.inScratch(async (folder) => {
      const made =
        format === 'jpeg' || format === 'png'
          ? await pageOfImage(source, format, `${folder}/out.pdf`)
          : await convertOffice(this.config.sofficePath, source, format, folder);
      const { pages } = await inspectPdf(made);
      await this.files.putReading(sha256, (path) => writeReadingCopy(made, path, pages));
      return pages;
    });
  }
}

async function pageOfImage(
  source: string,
  format: 'jpeg' | 'png',
  target: string,
): Promise<string> {
  const fault = await inBoundedWorker({ kind: 'image', source, format, target }, IMAGE_MS);
  if (fault !== null) throw new WorkerStopped('not an image');
  return target;
}

const isStateSecret = (error: unknown): boolean =>
  error instanceof Refusal && error.key === documentRefusals.stateSecret().key;
