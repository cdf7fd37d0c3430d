// What devices tell of the pages that were read: gathered, and written for everybody of a meeting together, with one line of the journal
// for all of them: soon after a while of quiet, and then twice a minute. A process that is killed takes what was not written with it:
// marks of pages that a device does not tell again unless its reader turns to a new page of the same document. One that stops in order,
// or cannot write for a while, loses nothing.
import { meetingIdOf } from '@hop/shared/core/protocol.js';
import type { DocumentRow } from '../documents/document.entity.js';
import { Refusal } from '@hop/shared/core/refusal.js';
import { withPages, type PageRange } from '@hop/shared/readiness/page-ranges.js';
import { markRead, MAX_READINGS } from '@hop/shared/readiness/readiness-commands.js';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { CommandBus } from '../kernel/command-bus.js';

const WRITE_EVERY_MS = 30_000;
/** After quiet: others may tell at the same moment. */
const SOON_MS = 2_000;

interface Reading {
  participantId: string;
  documentId: string;
  versionNumber: number;
  /** How many pages this version has. */
  length: number;
  pages: readonly PageRange[];
}

@Injectable()
export class PagesRead implements OnApplicationShutdown {
  private readonly logger = new Logger('PagesRead');
  /** Scope → what was read in it, by reader and document. */
  private pending = new Map<string, Map<string, Reading>>();
  private writing: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private lastWrite = -Infinity;

  constructor(private readonly bus: CommandBus) {}

  /** Nobody is answered any more, and the database is still open. */
  async onApplicationShutdown(): Promise<void> {
    await this.write();
    clearTimeout(this.timer);
  }

  note(
    scopeId: string,
    participantId: string,
    { id: documentId, versionNumber, pages: length }: DocumentRow,
    pages: readonly PageRange[],
  ): void {
    this.add(scopeId, { participantId, documentId, versionNumber, length, pages });
  }

  private writeLater(): void {
    if (this.timer !== undefined) return;
    const wait = Math.max(SOON_MS, this.lastWrite + WRITE_EVERY_MS - performance.now());
    this.timer = setTimeout(() => void this.write(), wait);
    this.timer.unref();
  }

  /** Writes what was told since the last time, after what is being written. What cannot be written now is written with the next. */
  write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.lastWrite = performance.now();
    this.writing = this.writing.then(() => this.writeTold());
    return this.writing;
  }

  private async writeTold(): Promise<void> {
    const told = this.pending;
    this.pending = new Map();
    for (const [scopeId, here] of told) {
      const all = [...here.values()].filter(({ pages }) => pages.length > 0);
      for (let from = 0; from < all.length; from += MAX_READINGS)
        await this.writePart(scopeId, all.slice(from, from + MAX_READINGS));
    }
  }

  private async writePart(scopeId: string, part: readonly Reading[]): Promise<void> {
    const readings = part.map(({ length: _, pages, ...one }) => ({ ...one, pages: [...pages] }));
    try {
      await this.bus.asSystem(markRead, scopeId, { readings });
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown';
      this.logger.warn(`pages read in ${meetingIdOf(scopeId)} were not written: ${reason}`);
      if (mayPass(error)) for (const one of part) this.add(scopeId, one);
    }
  }

  /** Of two versions the later one counts. */
  private add(scopeId: string, one: Reading): void {
    const here = this.pending.get(scopeId) ?? new Map<string, Reading>();
    this.pending.set(scopeId, here);
    const key = `${one.participantId} ${one.documentId}`;
    const before = here.get(key);
    if (before !== undefined && before.versionNumber > one.versionNumber) return;
    const known = before?.versionNumber === one.versionNumber ? before.pages : [];
    here.set(key, { ...one, pages: withPages(known, one.pages, one.length) });
    this.writeLater();
  }
}

/** What a rule refuses is refused the next time too. */
const mayPass = (error: unknown): boolean =>
  !(error instanceof Refusal) || error.code === 'unavailable' || error.code === 'fault';
