// Where the bytes of documents lie, named by their hash: the port. Rows hold the hash; nothing here knows meetings or rights.
import type { Readable } from 'node:stream';

/** `original` is what was handed in and never changes; `reading` is the PDF that opens fast. */
export type FileForm = 'original' | 'reading';

export interface StoredFile {
  /** SHA-256 of the original, in hex. */
  sha256: string;
  sizeBytes: number;
}
/** Both ends included, as in HTTP. */
export interface ByteRange {
  first: number;
  last: number;
}
/** Where a part goes: behind the bytes that have come, and not beyond `limitBytes` in all. */
export interface Part {
  fromBytes: number;
  limitBytes: number;
  /** Fires when nobody waits for this part any more. */
  signal: AbortSignal;
  /** Called whenever bytes come. */
  heard?: () => void;
}

/** More bytes came than were announced. */
export class TooManyBytes extends Error {}

export abstract class FileStore {
  /** Writes behind what has come in under `name`; what was written stays when the source breaks off. Throws TooManyBytes past the limit. */
  abstract append(name: string, source: Readable, part: Part): Promise<void>;
  /** How many bytes have come in under `name`. */
  abstract arrivedBytes(name: string): Promise<number>;
  /** Where what has come in can be read by other programs. */
  abstract incomingPath(name: string): string;
  /** Keeps what has come in under its hash; the same bytes twice are one file. */
  abstract keep(name: string): Promise<StoredFile>;
  abstract discard(name: string): Promise<void>;
  /** Takes in and keeps in one go. */
  abstract put(source: Readable | Uint8Array): Promise<StoredFile>;
  /** Size in bytes, null when there is no such file. */
  abstract sizeOf(sha256: string, form?: FileForm): Promise<number | null>;
  abstract open(sha256: string, form: FileForm, range?: ByteRange): Readable;
  /** A path that other programs can read. */
  abstract pathOf(sha256: string, form: FileForm): string;
  /** Lets `write` fill a new file and keeps it as the reading copy of `sha256`; nothing is left when it throws. */
  abstract putReading(sha256: string, write: (path: string) => Promise<void>): Promise<void>;
  /** An empty folder for the length of `work`; nothing of it stays. */
  abstract inScratch<T>(work: (folder: string) => Promise<T>): Promise<T>;
  /** Is there room for so many bytes more? */
  abstract hasRoomFor(sizeBytes: number): Promise<boolean>;
  /** Removes what was left behind, by senders that never came back and by dead processes. */
  abstract sweep(olderThanMs: number): Promise<void>;

  /** The hashes of all files that were kept, or kept once more, so long ago. */
  abstract keptBefore(olderThanMs: number): Promise<string[]>;
  /** Remembers since when nobody uses a file; answers those that have been unused for so long, and have not been kept again since. */
  abstract markUnused(unused: readonly string[], forMs: number): Promise<string[]>;
  /**
   * Removes a file, unless it is kept again meanwhile or `isUsed` says so when it is no longer to be had: then it is as before.
   * Answers its bytes, 0 when it stays.
   */
  abstract removeUnused(sha256: string, isUsed: () => Promise<boolean>): Promise<number>;

  async has(sha256: string, form: FileForm = 'original'): Promise<boolean> {
    return (await this.sizeOf(sha256, form)) !== null;
  }
}
