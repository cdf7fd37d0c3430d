// Removes the bytes of files that no row names any more, of whatever capability: each declares its tables in @Capability({ files }).
// Not for what is still coming in (uploads.ts), nor for packs and pictures, which can be made again.
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Capabilities } from '../kernel/capability.js';
import { ReadGate } from '../kernel/read-gate.js';
import { selectValues } from '../kernel/rows-sql.js';
import { FileStore } from './file-store.js';

/** Unused for at least so long, in milliseconds: a day in which a mistake is noticed, and longer than any upload lasts. */
export const UNUSED_MS = 24 * 3600_000;
const SWEEP_EVERY_MS = 3600_000;

@Injectable()
export class FileSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('FileSweep');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly files: FileStore,
    private readonly capabilities: Capabilities,
    private readonly gate: ReadGate,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.sweep().catch((error: unknown) =>
        this.logger.warn(error instanceof Error ? error.message : 'sweep'),
      );
    }, SWEEP_EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** Marks what nobody uses and removes what has been marked for a day; answers what was removed. */
  async sweep(): Promise<string[]> {
    // The list before the rows: what is named only afterwards is younger than anything on it.
    const kept = await this.files.keptBefore(UNUSED_MS);
    const used = await this.used();
    const unused = kept.filter((sha256) => !used.has(sha256));
    const removed: string[] = [];
    let removedBytes = 0;
    for (const sha256 of await this.files.markUnused(unused, UNUSED_MS)) {
      if (this.stopping) break;
      const bytes = await this.files.removeUnused(sha256, async () =>
        (await this.used()).has(sha256),
      );
      if (bytes > 0) removed.push(sha256);
      removedBytes += bytes;
    }
    if (removed.length > 0)
      this.logger.warn(
        `${removed.length} files that nothing names any more are gone (${Math.ceil(removedBytes / 1024)} KB): ${removed.join(', ')}`,
      );
    return removed;
  }

  /** From one snapshot, so that a file that passes from one table to another is never between them. */
  private used(): Promise<ReadonlySet<string>> {
    return this.gate.run(async (manager) => {
      const used = new Set<string>();
      for (const table of this.capabilities.files)
        for (const sha256 of await selectValues(manager, table, 'sha256')) used.add(sha256);
      return used;
    });
  }
}
