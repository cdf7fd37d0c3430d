// The vault's store without a browser's database: the same promises, and everything that lies in it can be looked at.
import {
  OWN,
  type FilePlace,
  type PackRow,
  type SealedPiece,
  type VaultRow,
  type VaultStore,
} from '../lib/vault/places';

export class MemoryVaultStore implements VaultStore {
  readonly vaultRows = new Map<string, VaultRow>();
  readonly packRows: PackRow[] = [];
  readonly pieces = new Map<string, SealedPiece>();

  static keyOf = ({ vaultId, packId, fileId }: FilePlace, index: number): string =>
    [vaultId, packId, fileId, index].join('|');

  /** All bytes and texts that lie here, as one text. */
  dump(): string {
    const texts = [
      JSON.stringify([[...this.vaultRows.values()], this.packRows, [...this.pieces.keys()]]),
    ];
    for (const { data } of this.pieces.values()) texts.push(new TextDecoder('latin1').decode(data));
    return texts.join('\n');
  }

  vaults = (): Promise<VaultRow[]> => Promise.resolve([...this.vaultRows.values()]);
  async changeVault(id: string, change: (row: VaultRow) => VaultRow): Promise<VaultRow | null> {
    const row = this.vaultRows.get(id);
    if (row === undefined) return null;
    const changed = change(row);
    this.vaultRows.set(id, changed);
    return changed;
  }
  async addVault(row: VaultRow): Promise<void> {
    this.vaultRows.set(row.id, row);
  }
  packs = async (vaultId: string): Promise<PackRow[]> =>
    this.packRows.filter((row) => row.vaultId === vaultId);
  async putPack(row: PackRow): Promise<void> {
    this.#demand(row.vaultId, OWN);
    this.#drop((one) => one.vaultId === row.vaultId && one.id === row.id);
    this.packRows.push(row);
  }
  piece = async (place: FilePlace, index: number): Promise<SealedPiece | undefined> =>
    this.pieces.get(MemoryVaultStore.keyOf(place, index));
  async putPieces(
    place: FilePlace,
    pieces: readonly (readonly [number, SealedPiece])[],
    instead = false,
  ): Promise<void> {
    this.#demand(place.vaultId, place.packId);
    if (instead) await this.wipeFile(place);
    for (const [index, piece] of pieces)
      this.pieces.set(MemoryVaultStore.keyOf(place, index), piece);
  }
  indexes = async (place: FilePlace): Promise<number[]> =>
    this.#under(place.vaultId, place.packId, place.fileId).map((key) => Number(key.split('|')[3]));
  files = async (vaultId: string, packId: string): Promise<string[]> => [
    ...new Set(this.#under(vaultId, packId).map((key) => key.split('|')[2] ?? '')),
  ];
  wipeFile = async ({ vaultId, packId, fileId }: FilePlace): Promise<void> =>
    this.#wipe(vaultId, packId, fileId);
  async wipePack(vaultId: string, packId: string): Promise<void> {
    this.#drop((row) => row.vaultId === vaultId && row.id === packId);
    this.#wipe(vaultId, packId);
  }
  async wipeVault(vaultId: string): Promise<void> {
    this.vaultRows.delete(vaultId);
    this.#drop((row) => row.vaultId === vaultId);
    this.#wipe(vaultId);
  }

  #demand(vaultId: string, packId: string): void {
    const isThere =
      this.vaultRows.has(vaultId) &&
      (packId === OWN || this.packRows.some((row) => row.vaultId === vaultId && row.id === packId));
    if (!isThere) throw new Error('nothing was stored');
  }
  #under = (...start: string[]): string[] =>
    [...this.pieces.keys()].filter((key) => key.startsWith(`${start.join('|')}|`));
  #wipe(...start: string[]): void {
    for (const key of this.#under(...start)) this.pieces.delete(key);
  }
  #drop(which: (row: PackRow) => boolean): void {
    const left = this.packRows.filter((row) => !which(row));
    this.packRows.splice(0, this.packRows.length, ...left);
  }
}
