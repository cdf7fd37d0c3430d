// Files sealed with AES-GCM in pieces, so that any range can be read. Each piece is bound to its file, its place in it and the
// file's length: one that was swapped, moved, cut or taken from an older copy does not open.
import { HEAD, type FilePlace, type SealedPiece, type VaultStore } from './places';

export const PIECE_BYTES = 256 * 1024;
const IV_BYTES = 12;

/** What was stored does not open: changed, cut, or not of this key. */
export class Broken extends Error {
  constructor() {
    super('a sealed piece does not open');
    this.name = 'Broken';
  }
}

interface Head {
  readonly length: number;
  /** Of this writing of the file: pieces of an earlier one do not fit. */
  readonly stamp: string;
}
export interface SealedFile extends Head {
  readonly place: FilePlace;
}

type Bytes = Uint8Array<ArrayBuffer>;
const encode = (text: string): Bytes => new TextEncoder().encode(text);
const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
export const newStamp = (): string =>
  [...randomBytes(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const countOf = (length: number): number => Math.ceil(length / PIECE_BYTES);

/** What a piece belongs to, checked together with it. */
const belonging = ({ vaultId, packId, fileId }: FilePlace, index: number, head: Head | null) =>
  encode(JSON.stringify([vaultId, packId, fileId, index, head?.length ?? 0, head?.stamp ?? '']));

export class SealedFiles {
  constructor(
    private readonly store: VaultStore,
    private readonly key: CryptoKey,
  ) {}

  /** A file that will come piece by piece; what was there before goes. */
  async begin(place: FilePlace, length: number): Promise<SealedFile> {
    const file = { place, length, stamp: newStamp() };
    await this.store.putPieces(place, [[HEAD, await this.#sealHead(file)]], true);
    return file;
  }

  /** Null when nothing was begun, or when its head does not open. */
  async find(place: FilePlace): Promise<SealedFile | null> {
    const head = await this.store.piece(place, HEAD);
    if (head === undefined) return null;
    const bytes = await this.#open(head, belonging(place, HEAD, null));
    const { length, stamp } = JSON.parse(new TextDecoder().decode(bytes)) as Head;
    return { place, length, stamp };
  }

  /** The pieces that are not here yet, in order. */
  async missing({ place, length }: SealedFile): Promise<number[]> {
    const here = new Set(await this.store.indexes(place));
    return Array.from({ length: countOf(length) }, (_, index) => index).filter(
      (index) => !here.has(index),
    );
  }

  /** `bytes` from the beginning of piece `index` on, as many whole pieces as they make. */
  async put(file: SealedFile, index: number, bytes: Bytes): Promise<void> {
    const pieces = await this.#sealAll(file, index, bytes);
    await this.store.putPieces(file.place, pieces);
  }

  /** A whole file at once in place of the one before, so that a reader finds the old one or the new one. */
  async write(place: FilePlace, bytes: Bytes): Promise<void> {
    const file = { place, length: bytes.length, stamp: newStamp() };
    const pieces = await this.#sealAll(file, 0, bytes);
    await this.store.putPieces(place, [[HEAD, await this.#sealHead(file)], ...pieces], true);
  }

  /** Throws Broken for what is not there or does not open. `end` is not included. */
  async read(file: SealedFile, begin = 0, end = file.length): Promise<Bytes> {
    const until = Math.min(end, file.length);
    const result = new Uint8Array(Math.max(0, until - begin));
    for (let index = Math.floor(begin / PIECE_BYTES); index * PIECE_BYTES < until; index += 1) {
      const sealed = await this.store.piece(file.place, index);
      if (sealed === undefined) throw new Broken();
      const piece = await this.#open(sealed, belonging(file.place, index, file));
      const at = index * PIECE_BYTES;
      const part = piece.subarray(Math.max(0, begin - at), until - at);
      result.set(part, Math.max(0, at - begin));
    }
    return result;
  }

  async #sealAll(file: SealedFile, first: number, bytes: Bytes) {
    const pieces: (readonly [number, SealedPiece])[] = [];
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      const index = first + at / PIECE_BYTES;
      const part = bytes.subarray(at, at + PIECE_BYTES);
      pieces.push([index, await this.#seal(part, belonging(file.place, index, file))]);
    }
    return pieces;
  }

  #sealHead({ place, length, stamp }: SealedFile): Promise<SealedPiece> {
    return this.#seal(encode(JSON.stringify({ length, stamp })), belonging(place, HEAD, null));
  }

  async #seal(bytes: Bytes, additionalData: Bytes): Promise<SealedPiece> {
    const iv = randomBytes(IV_BYTES);
    const data = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData },
      this.key,
      bytes,
    );
    return { iv, data };
  }

  async #open({ iv, data }: SealedPiece, additionalData: Bytes): Promise<Bytes> {
    try {
      return new Uint8Array(
        await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, this.key, data),
      );
    } catch {
      throw new Broken();
    }
  }
}
