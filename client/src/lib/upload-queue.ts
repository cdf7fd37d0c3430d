// The files that one person is handing in: two at a time, in parts, each counted. A cut is waited out and taken up from where it was,
// a broken file is said and the rest go on. It knows no screen and outlives one: whoever uses it ties it to both.
import { Refusal } from '@hop/shared/core/refusal.js';
import { PART_BYTES, type UploadOffset, type UploadReply } from '@hop/shared/documents/upload.js';
import { Unreachable } from './http';
import { keepLeftBehind, readLeftBehind, type LeftBehind } from './left-behind';

/** More would only share the same line, and the server reads what has arrived meanwhile. */
const AT_ONCE = 2;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 10_000;

export interface FileOnItsWay {
  readonly key: number;
  readonly name: string;
  readonly sentBytes: number;
  readonly totalBytes: number;
  /** `broken`: the line is cut, it goes on by itself. `reading`: all bytes have left and the server looks at them. */
  readonly state: 'waiting' | 'sending' | 'broken' | 'reading' | 'done' | 'failed';
  /** Refused by us alone: the same file is there; sent on when one wants it twice. */
  readonly alreadyThere: boolean;
  /** Why not, in words. */
  readonly reason: string | null;
  /** When the line was cut last, epoch ms, and how many bytes had arrived when it came back. */
  readonly brokeAt: number | null;
  readonly resumedBytes: number | null;
}

/** What the queue needs of the world. Every call throws Unreachable for a cut line and Refusal for a no. */
export interface UploadPorts {
  begin: (file: File, signal: AbortSignal) => Promise<UploadOffset>;
  offset: (token: string, signal: AbortSignal) => Promise<UploadOffset>;
  append: (
    token: string,
    from: number,
    part: Blob,
    onProgress: (sentBytes: number) => void,
    signal: AbortSignal,
  ) => Promise<UploadOffset>;
  finish: (token: string, signal: AbortSignal) => Promise<UploadReply>;
  /** Where the same bytes are already, as a sentence; null: nowhere. */
  sameAs: (reply: UploadReply) => string | null;
  /** That one of the files handed in with it, of this name, has the same bytes, as a sentence; null: it may. */
  sameBeside: (name: string) => string | null;
  /** Makes of it what it is for. `into`: where to, as it was said when it was chosen. */
  add: (reply: UploadReply, into: string | null) => Promise<unknown>;
  /** The sentence for what went wrong. */
  words: (error: unknown) => string;
  now: () => number;
  wait: (ms: number) => Promise<void>;
}

interface Entry {
  readonly file: File;
  readonly into: string | null;
  token: string | null;
  /** All of it has arrived. */
  reply: UploadReply | null;
  /** One was told that it is there already and wants it all the same. */
  twice: boolean;
}

class AlreadyThere extends Error {}

export class UploadQueue {
  private readonly entries = new Map<number, Entry>();
  /** What is being made of one of these files, or was: by its bytes, which file. */
  private readonly taken = new Map<string, number>();
  private readonly listeners = new Set<() => void>();
  private files: readonly FileOnItsWay[] = [];
  private nextKey = 0;
  private running = 0;
  private stop = new AbortController();
  private isPaused = false;
  private before: readonly LeftBehind[];

  /** `keptAs`: what the tab remembers its files by that did not get there; left out, it does not. */
  constructor(
    private readonly ports: UploadPorts,
    private readonly keptAs?: string,
  ) {
    this.before = keptAs === undefined ? [] : readLeftBehind(keptAs);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): readonly FileOnItsWay[] => this.files;
  readonly paused = (): boolean => this.isPaused;
  /** What did not get there before the page was loaded anew; gone as soon as other files are chosen. */
  readonly leftBehind = (): readonly LeftBehind[] => this.before;

  add(chosen: readonly File[], into: string | null): void {
    if (!this.busy()) this.clear();
    const more = chosen.map((file): FileOnItsWay => {
      const key = this.nextKey++;
      this.entries.set(key, {
        ...{ file, into, token: null, reply: null, twice: false },
      });
      return {
        ...{ key, name: file.name, sentBytes: 0, totalBytes: file.size, state: 'waiting' },
        ...{ alreadyThere: false, reason: null, brokeAt: null, resumedBytes: null },
      };
    });
    this.show([...this.files, ...more]);
    this.pump();
  }

  busy(): boolean {
    return this.files.some(({ state }) => state !== 'done' && state !== 'failed');
  }

  /** What is on its way stops where it is. */
  pause(): void {
    this.isPaused = true;
    this.stop.abort();
    this.show(this.files);
  }

  resume(): void {
    this.isPaused = false;
    this.stop = new AbortController();
    this.show(this.files);
    this.pump();
  }

  /** One that was refused once more, or one that is there already all the same; what had arrived need not be sent again. */
  retry(key: number): void {
    const entry = this.entries.get(key);
    const told = this.files.find((file) => file.key === key);
    if (entry && told?.alreadyThere) entry.twice = true;
    this.change(key, { state: 'waiting', reason: null, alreadyThere: false });
    this.pump();
  }

  clear(): void {
    this.entries.clear();
    this.taken.clear();
    this.before = [];
    this.show([]);
  }

  private pump(): void {
    while (this.running < AT_ONCE && !this.isPaused) {
      const next = this.files.find(({ state }) => state === 'waiting');
      const entry = next && this.entries.get(next.key);
      if (!next || !entry) return;
      this.running += 1;
      this.change(next.key, { state: 'sending' });
      void this.carry(next.key, entry, this.stop.signal).finally(() => {
        this.running -= 1;
        this.pump();
      });
    }
  }

  private async carry(key: number, entry: Entry, signal: AbortSignal): Promise<void> {
    for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2)) {
      try {
        await this.send(key, entry, signal, () => (waitMs = FIRST_WAIT_MS));
        this.change(key, { state: 'done', sentBytes: entry.file.size });
        return;
      } catch (error) {
        if (signal.aborted) return this.change(key, { state: 'waiting' });
        if (isForgotten(error) && entry.token !== null) {
          entry.token = entry.reply = null;
          continue;
        }
        if (error instanceof AlreadyThere) {
          const reason = error.message;
          return this.change(key, { state: 'failed', alreadyThere: true, reason });
        }
        const isCut = error instanceof Unreachable || isElsewhere(error);
        if (!isCut || !(await canBeRead(entry.file)))
          return this.change(key, { state: 'failed', reason: this.ports.words(error) });
        if (isElsewhere(error)) continue;
        this.change(key, { state: 'broken', brokeAt: this.ports.now() });
        await this.ports.wait(waitMs);
        if (signal.aborted) return this.change(key, { state: 'waiting' });
      }
    }
  }

  private async send(
    key: number,
    entry: Entry,
    signal: AbortSignal,
    arrived: () => void,
  ): Promise<void> {
    const { ports } = this;
    entry.reply ??= await this.sendBytes(key, entry, signal, arrived);
    const { sha256 } = entry.reply;
    const there = entry.twice ? null : (this.besideIn(sha256) ?? ports.sameAs(entry.reply));
    if (there !== null) throw new AlreadyThere(there);
    if (!this.taken.has(sha256)) this.taken.set(sha256, key);
    try {
      await ports.add(entry.reply, entry.into);
    } catch (error) {
      if (this.taken.get(sha256) === key) this.taken.delete(sha256);
      throw error;
    }
  }

  /** The rows of the meeting know nothing yet of a file that came a moment ago. */
  private besideIn(sha256: string): string | null {
    const first = this.files.find(({ key }) => key === this.taken.get(sha256));
    return first === undefined ? null : this.ports.sameBeside(first.name);
  }

  private async sendBytes(
    key: number,
    entry: Entry,
    signal: AbortSignal,
    arrived: () => void,
  ): Promise<UploadReply> {
    const { ports } = this;
    const { file } = entry;
    const from =
      entry.token === null
        ? await ports.begin(file, signal)
        : await ports.offset(entry.token, signal);
    const token = (entry.token = from.uploadToken);
    let { offsetBytes } = from;
    this.change(key, {
      ...{ state: 'sending', sentBytes: offsetBytes },
      resumedBytes: offsetBytes > 0 ? offsetBytes : null,
    });
    while (offsetBytes < file.size) {
      const start = offsetBytes;
      const part = file.slice(start, start + PART_BYTES);
      const onProgress = (sent: number) =>
        this.change(key, { sentBytes: start + Math.min(sent, part.size) });
      ({ offsetBytes } = await ports.append(token, start, part, onProgress, signal));
      this.change(key, { sentBytes: offsetBytes });
      arrived();
    }
    this.change(key, { state: 'reading' });
    return ports.finish(token, signal);
  }

  private change(key: number, next: Partial<FileOnItsWay>): void {
    this.show(this.files.map((file) => (file.key === key ? { ...file, ...next } : file)));
  }

  private show(files: readonly FileOnItsWay[]): void {
    this.files = [...files];
    const missing = files.filter(({ state }) => state !== 'done');
    const named = missing.map(({ name, reason }) => ({ name, reason }));
    if (this.keptAs !== undefined) keepLeftBehind(this.keptAs, named);
    for (const listener of this.listeners) listener();
  }
}

const isForgotten = (error: unknown): boolean =>
  error instanceof Refusal && error.key === 'documents.noSuchUpload';
/** More has arrived than we heard of, or less. */
const isElsewhere = (error: unknown): boolean =>
  error instanceof Refusal &&
  (error.key === 'documents.otherOffset' || error.key === 'documents.notAllArrived');

/** A file that was moved or changed meanwhile looks like a cut line to the browser; it would be tried for ever. */
const canBeRead = (file: File): Promise<boolean> =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
