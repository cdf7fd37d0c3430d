// What devices tell of the pages that were read: gathered, and written for everybody of a meeting together, with one line of the journal
// for all of them. Whoever stops in between loses half a minute of it: a device tells all of an open document again with its next report.
import { meetingIdOf } from '@hop/shared/core/protocol.js';
import type { DocumentRow } from '../documents/document.entity.js';
import { withPages, type PageRange } from '@hop/shared/readiness/page-ranges.js';
import { markRead, MAX_READINGS } from '@hop/shared/readiness/readiness-commands.js';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { CommandBus } from '../kernel/command-bus.js';

const WRITE_EVERY_MS = 30_000;

interface Reading {
  participantId: string;
  documentId: string;
  versionNumber: number;
  pages: readonly PageRange[];
}

@Injectable()
export class PagesRead implements BeforeApplicationShutdown {
  private readonly logger = new Logger('PagesRead');
  /** Scope → what was read in it, by reader and document. */
  private pending = new Map<string, Map<string, Reading>>();
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly bus: CommandBus) {
    this.timer = setInterval(() => void this.write(), WRITE_EVERY_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.write();
  }

  note(
    scopeId: string,
    participantId: string,
    { id: documentId, versionNumber, pages: length }: DocumentRow,
    pages: readonly PageRange[],
  ): void {
    const here = this.pending.get(scopeId) ?? new Map<string, Reading>();
    this.pending.set(scopeId, here);
    const key = `${participantId} ${documentId}`;
    const before = here.get(key);
    const known = before?.versionNumber === versionNumber ? before.pages : [];
    here.set(key, {
      ...{ participantId, documentId, versionNumber },
      pages: withPages(known, pages, length),
    });
  }

  /** Writes what was told since the last time. What cannot be written now is told again by those who still read. */
  async write(): Promise<void> {
    const told = this.pending;
    this.pending = new Map();
    for (const [scopeId, here] of told) {
      const all = [...here.values()].filter(({ pages }) => pages.length > 0);
      for (let from = 0; from < all.length; from += MAX_READINGS) {
        const part = all.slice(from, from + MAX_READINGS);
        const readings = part.map((one) => ({ ...one, pages: [...one.pages] }));
        await this.bus.asSystem(markRead, scopeId, { readings }).catch((error: unknown) => {
          const reason = error instanceof Error ? error.message : 'unknown';
          this.logger.warn(`pages read in ${meetingIdOf(scopeId)} were not written: ${reason}`);
        });
      }
    }
  }
}
