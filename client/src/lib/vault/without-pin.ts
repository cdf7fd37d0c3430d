// What can be told and wiped of the vaults of this browser without any PIN, as a recall must: whose they are to whoever knows the
// account, how much lies there, and vouchers. Not for what needs the key: vault.ts.
import { marksOf, unsentFiles, unsentPath } from './open-vault';
import { markOf, OWN, type FilePlace, type VaultRow, type VaultStore } from './places';

export abstract class WithoutPin {
  readonly #listeners = new Set<() => void>();

  constructor(protected readonly store: VaultStore) {}

  abstract get open(): { readonly id: string } | null;

  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  /** Something in it was written or wiped that others may show. */
  readonly changed = (): void => {
    for (const listener of [...this.#listeners]) listener();
  };

  /** The vault of this account, whether it is open or not; null when there is none. */
  async of(accountId: string): Promise<VaultRow | null> {
    for (const row of await this.store.vaults())
      if ((await markOf(row.salt, accountId)) === row.ownerMark) return row;
    return null;
  }

  /** How much work of this account lies here sealed and unsent. */
  async unsentOf(accountId: string): Promise<number> {
    const row = await this.of(accountId);
    return row === null ? 0 : (await unsentFiles(this.store, row.id)).length;
  }

  /** Whether this work lies sealed in a vault, whosever. */
  async holdsUnsent(id: string): Promise<boolean> {
    return (await this.#placesOfUnsent(id)).length > 0;
  }

  /** What was sealed may be sent after its vault was locked again: from then on it does not count as waiting. */
  async removeUnsent(id: string): Promise<void> {
    const places = await this.#placesOfUnsent(id);
    for (const place of places) await this.store.wipeFile(place);
    // Nobody counts what is sealed in the vault that is open.
    if (places.some(({ vaultId }) => vaultId !== this.open?.id)) this.changed();
  }

  async hasPack(accountId: string, meetingId: string): Promise<boolean> {
    const row = await this.of(accountId);
    if (row === null) return false;
    const id = await markOf(row.salt, meetingId);
    return (await this.store.packs(row.id)).some((pack) => pack.id === id);
  }

  /** Says whether there was one. */
  async wipePack(accountId: string, meetingId: string): Promise<boolean> {
    const row = await this.of(accountId);
    if (row === null || !(await this.hasPack(accountId, meetingId))) return false;
    await this.store.wipePack(row.id, await markOf(row.salt, meetingId));
    this.changed();
    return true;
  }

  /** Wipes what lies in the pack under other addresses than these. Says how many files went. */
  async keepOnly(accountId: string, meetingId: string, paths: readonly string[]): Promise<number> {
    const row = await this.of(accountId);
    if (row === null) return 0;
    const packId = await markOf(row.salt, meetingId);
    const keep = await marksOf(row.salt, paths);
    const gone = (await this.store.files(row.id, packId)).filter((fileId) => !keep.has(fileId));
    for (const fileId of gone) await this.store.wipeFile({ vaultId: row.id, packId, fileId });
    if (gone.length > 0) this.changed();
    return gone.length;
  }

  /** Of the vaults in which something could still be opened. */
  async vouchers(): Promise<{ id: string; voucher: string }[]> {
    const found: { id: string; voucher: string }[] = [];
    for (const { id, voucher = null, mustSignIn } of await this.store.vaults()) {
      const mayOpen = mustSignIn === false || (await this.store.packs(id)).length > 0;
      if (voucher !== null && mayOpen) found.push({ id, voucher });
    }
    return found;
  }

  /** Null: the server cannot read the one there was. */
  async keepVoucher(id: string, voucher: string | null): Promise<void> {
    await this.store.changeVault(id, (old) => ({ ...old, voucher }));
  }

  async #placesOfUnsent(id: string): Promise<FilePlace[]> {
    const places: FilePlace[] = [];
    for (const row of await this.store.vaults()) {
      const fileId = await markOf(row.salt, unsentPath(id));
      const place = { vaultId: row.id, packId: OWN, fileId };
      if ((await this.store.indexes(place)).length > 0) places.push(place);
    }
    return places;
  }
}
