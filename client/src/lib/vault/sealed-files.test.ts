// Sealed files: any range comes back, and nothing that was swapped, moved, cut or taken from an older copy opens.
import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryVaultStore } from '../../testing/memory-vault-store';
import { aVaultRow } from '../../testing/vault-row';
import { Broken, PIECE_BYTES, SealedFiles, type SealedFile } from './sealed-files';

const place = { vaultId: 'v', packId: 'p', fileId: 'paper' };
const other = { ...place, fileId: 'other' };
const bytesOf = (length: number, salt = 0) =>
  Uint8Array.from({ length }, (_, index) => (index * 7 + salt) % 251);
/** Matchers look at each element and take seconds. */
const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
const LENGTH = PIECE_BYTES * 2 + 1000;

let store: MemoryVaultStore;
let files: SealedFiles;
const newKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const found = async (at = place): Promise<SealedFile> => {
  const file = await files.find(at);
  if (file === null) throw new Error('not found');
  return file;
};
const pieceAt = (at: typeof place, index: number) => {
  const piece = store.pieces.get(MemoryVaultStore.keyOf(at, index));
  if (!piece) throw new Error('no piece');
  return piece;
};
const put = (at: typeof place, index: number, piece: ReturnType<typeof pieceAt>) =>
  store.pieces.set(MemoryVaultStore.keyOf(at, index), piece);

beforeEach(async () => {
  store = new MemoryVaultStore();
  await store.addVault(aVaultRow('v'));
  await store.putPack({ vaultId: 'v', id: 'p', notAfter: 1 });
  files = new SealedFiles(store, await newKey());
  await files.write(place, bytesOf(LENGTH));
});

describe('sealed files', () => {
  it('gives back the whole and any range, over the borders of pieces', async () => {
    const file = await found();
    expect(file.length).toBe(LENGTH);
    expect(same(await files.read(file), bytesOf(LENGTH))).toBe(true);
    for (const [begin, end] of [
      [0, 10],
      [PIECE_BYTES - 5, PIECE_BYTES + 5],
      [PIECE_BYTES * 2, LENGTH],
      [10, PIECE_BYTES * 2 + 1],
      [LENGTH - 3, LENGTH + 99],
    ] as const)
      expect(same(await files.read(file, begin, end), bytesOf(LENGTH).slice(begin, end))).toBe(
        true,
      );
  });

  it('comes piece by piece, and says which are missing', async () => {
    const file = await files.begin(other, LENGTH);
    expect(await files.missing(file)).toEqual([0, 1, 2]);
    await files.put(file, 1, bytesOf(LENGTH).subarray(PIECE_BYTES, LENGTH));
    expect(await files.missing(await found(other))).toEqual([0]);
    await expect(files.read(file)).rejects.toBeInstanceOf(Broken);
    await files.put(file, 0, bytesOf(PIECE_BYTES));
    expect(same(await files.read(file), bytesOf(LENGTH))).toBe(true);
  });

  it('leaves not one run of its bytes on the disk', async () => {
    const text = 'Biểu quyết về nhân sự '.repeat(20);
    await files.write(other, new TextEncoder().encode(text));
    const dump = store.dump();
    const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
    expect(dump.includes(latin(new TextEncoder().encode(text).subarray(0, 16)))).toBe(false);
    expect(dump.includes(latin(bytesOf(LENGTH).subarray(0, 16)))).toBe(false);
  });

  it('does not open with another key', async () => {
    const strange = new SealedFiles(store, await newKey());
    await expect(strange.find(place)).rejects.toBeInstanceOf(Broken);
  });

  it('does not open with two pieces swapped', async () => {
    const [first, second] = [pieceAt(place, 0), pieceAt(place, 1)];
    put(place, 0, second);
    put(place, 1, first);
    await expect(files.read(await found(), 0, 10)).rejects.toBeInstanceOf(Broken);
  });

  it('does not open with the piece of another file of the same length', async () => {
    await files.write(other, bytesOf(LENGTH, 3));
    put(place, 1, pieceAt(other, 1));
    await expect(files.read(await found())).rejects.toBeInstanceOf(Broken);
  });

  it('does not open with a piece of the copy before', async () => {
    const old = pieceAt(place, 0);
    await files.write(place, bytesOf(LENGTH, 5));
    put(place, 0, old);
    await expect(files.read(await found())).rejects.toBeInstanceOf(Broken);
  });

  it('does not open cut short: a piece gone, a piece shortened, the head of a shorter file', async () => {
    await files.write(other, bytesOf(100));
    put(place, -1, pieceAt(other, -1));
    await expect(files.find(place)).rejects.toBeInstanceOf(Broken);
    await files.write(place, bytesOf(LENGTH));
    const last = pieceAt(place, 2);
    put(place, 2, { ...last, data: last.data.slice(0, 500) });
    await expect(files.read(await found(), PIECE_BYTES * 2, LENGTH)).rejects.toBeInstanceOf(Broken);
    store.pieces.delete(MemoryVaultStore.keyOf(place, 2));
    await expect(files.read(await found())).rejects.toBeInstanceOf(Broken);
  });

  it('does not open with one bit changed', async () => {
    const piece = pieceAt(place, 0);
    const changed = new Uint8Array(piece.data.slice(0));
    changed[7] = (changed[7] ?? 0) ^ 1;
    put(place, 0, { ...piece, data: changed.buffer });
    await expect(files.read(await found(), 0, 10)).rejects.toBeInstanceOf(Broken);
  });
});
