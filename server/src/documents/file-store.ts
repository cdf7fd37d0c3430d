// Where the bytes of documents lie, named by their hash: the port. Rows hold the hash; nothing here knows meetings or rights.
import type { Readable } from 'node:stream';

/** `original` is what was handed in and never changes; `reading` is the copy that opens fast. */
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
/** Bytes that have come in but are not kept yet. */
export interface Incoming extends StoredFile {
  path: string;
}

/** More bytes came than were allowed. */
export class TooManyBytes extends Error {}

export abstract class FileStore {
  /** Takes bytes in without keeping them. On any failure nothing is left; throws TooManyBytes past `limitBytes`. */
  abstract receive(source: Readable, limitBytes: number, signal: AbortSignal): Promise<Incoming>;
  /** Keeps what was received under its hash; the same bytes twice are one file. */
  abstract keep(incoming: Incoming): Promise<void>;
  abstract discard(incoming: Pick<Incoming, 'path'>): Promise<void>;
  /** Receives and keeps in one go. */
  abstract put(source: Readable | Uint8Array): Promise<StoredFile>;
  /** Size in bytes, null when there is no such file. */
  abstract sizeOf(sha256: string, form?: FileForm): Promise<number | null>;
  abstract open(sha256: string, form: FileForm, range?: ByteRange): Readable;
  /** A path that other programs can read. */
  abstract pathOf(sha256: string, form: FileForm): string;
  /** Lets `write` fill a new file and keeps it as the reading copy of `sha256`; nothing is left when it throws. */
  abstract putReading(sha256: string, write: (path: string) => Promise<void>): Promise<void>;
  /** Removes what was left behind by uploads that a dead process was receiving. */
  abstract sweep(olderThanMs: number): Promise<void>;

  async has(sha256: string, form: FileForm = 'original'): Promise<boolean> {
    return (await this.sizeOf(sha256, form)) !== null;
  }
}
