// What is kept on this device, as it lies on the disk: whose it is, until when, and sealed pieces. Nothing here is readable
// without the PIN but times, sizes and marks that name nobody.

/** The server has ended the session, or its owner has signed out: a session confirmed is enough. After too many wrong PINs it is not. */
export type MustSignIn = 'session' | 'wrongPin';

export interface VaultRow {
  readonly id: string;
  /** Whose vault it is, told only to whoever already knows the account's id. */
  readonly ownerMark: string;
  /** Of the browser's sessions, the one it was made in. */
  readonly slot: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly wrapIv: Uint8Array<ArrayBuffer>;
  readonly wrappedKey: Uint8Array<ArrayBuffer>;
  /** Wrong PINs since the last right one. */
  readonly wrongTries: number;
  /** By this device's clock: a wait is over after as long as was said, whatever the time is by the server. */
  readonly waitUntil: number;
  /** The latest time told without the server, which a clock set back does not change; by the server as it last said. */
  readonly latestSeen: number;
  /** How far this device's clock ran ahead when the server last told its time. */
  readonly clockAheadMs?: number;
  /** Why nothing opens before the owner has signed in again; false when it does. */
  readonly mustSignIn: false | MustSignIn;
  readonly madeAt: number;
  /** By which the server, which alone can read it, tells without any session whether the owner's account is still open. */
  readonly voucher?: string | null;
}

export interface PackRow {
  readonly vaultId: string;
  /** The mark of the meeting. */
  readonly id: string;
  readonly notAfter: number;
}

export interface SealedPiece {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** Under this name lie the vault's own files, which belong to no pack. */
export const OWN = '';

/** One file of a pack, or of the vault's own. */
export interface FilePlace {
  readonly vaultId: string;
  readonly packId: string;
  readonly fileId: string;
}

/** Where a file's length and stamp stand; its bytes follow from 0. */
export const HEAD = -1;

export interface VaultStore {
  vaults(): Promise<VaultRow[]>;
  /** Changes the row in one step, however many tabs do so; null when there is none. */
  changeVault(id: string, change: (row: VaultRow) => VaultRow): Promise<VaultRow | null>;
  addVault(row: VaultRow): Promise<void>;
  packs(vaultId: string): Promise<PackRow[]>;
  /** Rejects when the vault is gone. */
  putPack(row: PackRow): Promise<void>;
  piece(place: FilePlace, index: number): Promise<SealedPiece | undefined>;
  /**
   * All of them or none. `instead`: what the file had before goes in the same step. Rejects when the vault, or the pack that
   * they belong to, is gone: another tab may have wiped it meanwhile, and nobody would list or wipe what came after.
   */
  putPieces(
    place: FilePlace,
    pieces: readonly (readonly [number, SealedPiece])[],
    instead?: boolean,
  ): Promise<void>;
  indexes(place: FilePlace): Promise<number[]>;
  files(vaultId: string, packId: string): Promise<string[]>;
  wipeFile(place: FilePlace): Promise<void>;
  wipePack(vaultId: string, packId: string): Promise<void>;
  wipeVault(vaultId: string): Promise<void>;
}

/** Neither a name nor an id can be read out of it; the same text and salt give the same mark. */
export async function markOf(salt: Uint8Array<ArrayBuffer>, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const salted = new Uint8Array(salt.length + bytes.length);
  salted.set(salt);
  salted.set(bytes, salt.length);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', salted));
  return [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
