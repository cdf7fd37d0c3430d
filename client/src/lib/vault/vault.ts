// What this browser keeps for reading without a network: a vault per account, opened by its PIN for one tab at a time. Knows
// whose vault may be opened, slows wrong PINs, wipes what is over. Not for what lies inside: open-vault.ts.
import { newId } from '@hop/shared/core/ids.js';
import { DeviceTime } from './device-time';
import { indexedStore } from './indexed-store';
import { OpenVault, unsentFiles, type Owner } from './open-vault';
import { MAX_TRIES, newKey, unwrapKey, waitAfterMs } from './pin';
import { markOf, type MustSignIn, type VaultRow, type VaultStore } from './places';
import { Broken } from './sealed-files';
import { WithoutPin } from './without-pin';

export type Unlocking =
  | { readonly kind: 'open'; readonly owner: Owner }
  | { readonly kind: 'wrong'; readonly left: number; readonly waitMs: number }
  /** Too soon after a wrong PIN. */
  | { readonly kind: 'wait'; readonly waitMs: number }
  | { readonly kind: 'mustSignIn'; readonly why: MustSignIn }
  /** After too many wrong PINs, or when nothing readable was left. `unsent`: work that stays sealed until its owner signs in. */
  | { readonly kind: 'wiped'; readonly unsent: number };

/** A row on the disk as a door shows it: no name, for none may be read before the PIN. */
export interface ClosedVault extends Pick<
  VaultRow,
  'id' | 'madeAt' | 'mustSignIn' | 'waitUntil' | 'wrongTries'
> {
  /** How much work lies in it that no server has yet. */
  readonly unsent: number;
}

const FRESH_MS = 10 * 60_000;
/** The longest that a wrong PIN makes wait. */
const LONGEST_WAIT_MS = waitAfterMs(MAX_TRIES);

/** The program before wrote no reason, only that it is so. */
const reasonOf = (must: VaultRow['mustSignIn'] | true): VaultRow['mustSignIn'] =>
  must === true ? 'session' : must;

/** What a wrong PIN has closed, no end of a session makes easier to open. */
const closedFor =
  (why: MustSignIn) =>
  (row: VaultRow): VaultRow => ({
    ...row,
    mustSignIn: row.mustSignIn === 'wrongPin' ? 'wrongPin' : why,
  });

export class Vault extends WithoutPin {
  #open: OpenVault | null = null;
  #owner: Owner | null = null;
  readonly #time: DeviceTime;
  /** What the last look found to be unsent, of each vault. */
  #unsentSeen = '';

  constructor(
    store: VaultStore,
    private readonly clock: () => number = Date.now,
  ) {
    super(store);
    this.#time = new DeviceTime(clock);
  }

  get open(): OpenVault | null {
    return this.#open;
  }
  get owner(): Owner | null {
    return this.#owner;
  }
  /** Epoch ms, never earlier than anything seen before. */
  readonly now = (): number => this.#time.now();

  /**
   * Remembers the time, wipes the packs whose time is over, and answers with what is left. To be called at the start and
   * every minute. `serverNow`: what the server has told. It is believed in place of anything seen here before: a clock that once
   * ran ahead spoils no pack.
   */
  async look(serverNow: number | null = null): Promise<ClosedVault[]> {
    const rows = await this.store.vaults();
    // Wiped in another tab: nothing can be written to it any more. Or closed there, until its owner has signed in.
    if (this.#open !== null && !rows.some((row) => row.id === this.#open?.id && !row.mustSignIn))
      this.lock();
    const seen = this.#time.look(serverNow, rows);
    const { latestSeen } = seen;
    let isOther = false;
    const counts: string[] = [];
    const left: ClosedVault[] = [];
    for (const { id } of rows) {
      const row = await this.store.changeVault(id, (old) => ({
        ...old,
        ...seen,
        waitUntil: this.#waitUntil(old),
        mustSignIn: reasonOf(old.mustSignIn),
      }));
      for (const pack of await this.store.packs(id))
        if (pack.notAfter <= latestSeen) {
          await this.store.wipePack(id, pack.id);
          isOther = true;
        }
      const unsent = (await unsentFiles(this.store, id)).length;
      counts.push(`${id} ${unsent}`);
      if (row !== null && (unsent > 0 || (await this.store.packs(id)).length > 0))
        left.push({ ...row, unsent });
      // A vault just made, perhaps in another tab, is empty until its first pack comes.
      // One that is open may be written to at any moment.
      else if (row !== null && this.#open?.id !== id && row.madeAt < latestSeen - FRESH_MS)
        await this.store.wipeVault(id);
    }
    // Another tab writes and sends, too.
    const unsentSeen = counts.join();
    if (unsentSeen !== this.#unsentSeen) isOther = true;
    this.#unsentSeen = unsentSeen;
    if (isOther) this.changed();
    return left;
  }

  async create(owner: Owner, slot: string, pin: string): Promise<void> {
    const { key, wrapped } = await newKey(pin);
    const row: VaultRow = {
      ...wrapped,
      id: newId(),
      ownerMark: await markOf(wrapped.salt, owner.id),
      slot,
      ...{ wrongTries: 0, waitUntil: 0, mustSignIn: false },
      ...this.#time.seen,
      madeAt: this.now(),
    };
    const open = new OpenVault(row.id, row.salt, this.store, key, this.now, this.changed);
    await this.store.addVault(row);
    try {
      await open.writeOwner(owner);
    } catch (error) {
      // No room: a vault without its owner's name would open for nobody.
      await this.store.wipeVault(row.id).catch(() => undefined);
      throw error;
    }
    this.#enter(open, owner);
  }

  /** `known`: whom the session names; a damaged name in their own vault is written anew. */
  async unlock(id: string, pin: string, known: Owner | null = null): Promise<Unlocking> {
    let waitMs = 0;
    let must: VaultRow['mustSignIn'] = false;
    // Counted before it is tried: switching the device off in between gains nothing.
    const row = await this.store.changeVault(id, (old) => {
      const waitUntil = this.#waitUntil(old);
      waitMs = Math.max(0, waitUntil - this.clock());
      must = old.mustSignIn;
      if (must !== false || waitMs > 0) return { ...old, waitUntil };
      const wrongTries = old.wrongTries + 1;
      return { ...old, wrongTries, waitUntil: this.clock() + waitAfterMs(wrongTries) };
    });
    if (row === null) return { kind: 'wiped', unsent: 0 };
    if (must !== false) return { kind: 'mustSignIn', why: must };
    if (waitMs > 0) return { kind: 'wait', waitMs };
    const key = await unwrapKey(pin, row);
    if (key === null) {
      if (row.wrongTries < MAX_TRIES)
        return {
          kind: 'wrong',
          left: MAX_TRIES - row.wrongTries,
          waitMs: waitAfterMs(row.wrongTries),
        };
      return { kind: 'wiped', unsent: await this.#giveUp(id, 'wrongPin') };
    }
    await this.store.changeVault(id, (old) => ({ ...old, wrongTries: 0, waitUntil: 0 }));
    const open = new OpenVault(id, row.salt, this.store, key, this.now, this.changed);
    try {
      const owner = await open.ownerOr(
        known !== null && (await markOf(row.salt, known.id)) === row.ownerMark ? known : null,
      );
      this.#enter(open, owner);
      return { kind: 'open', owner };
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      return { kind: 'wiped', unsent: await this.#giveUp(id, 'session') };
    }
  }

  /** The key goes out of memory; what is on the disk stays. */
  lock(): void {
    this.#enter(null, null);
  }

  /** The session of this slot was ended by the server: nothing opens until its owner has signed in again. */
  async demandSignIn(slot: string): Promise<void> {
    this.lock();
    for (const row of await this.store.vaults())
      if (row.slot === slot) await this.store.changeVault(row.id, closedFor('session'));
    this.changed();
  }

  /** `anew`: by the act of signing in, not by a page that found its session going on. */
  async signedIn(accountId: string, anew: boolean): Promise<void> {
    if (this.#owner !== null && this.#owner.id !== accountId) this.lock();
    const row = await this.of(accountId);
    if (row === null || row.mustSignIn === false) return;
    if (row.mustSignIn === 'wrongPin' && !anew) return;
    await this.store.changeVault(row.id, (old) => ({ ...old, mustSignIn: false }));
    this.changed();
  }

  /** Of what is sealed and unsent, what cannot be sent before the PIN: nothing while the vault is open. */
  async lockedUnsentOf(accountId: string): Promise<number> {
    return this.#owner?.id === accountId ? 0 : this.unsentOf(accountId);
  }

  /** Its owner's account was shut. Says how much work not sent stays sealed. */
  disown = (id: string): Promise<number> => this.#giveUp(id, 'session');

  /** Its owner has left. */
  async leave(accountId: string): Promise<{ keptUnsent: boolean }> {
    const row = await this.of(accountId);
    return { keptUnsent: row !== null && (await this.#giveUp(row.id, 'session')) > 0 };
  }

  async wipe(id: string): Promise<void> {
    if (this.#open?.id === id) this.lock();
    await this.store.wipeVault(id);
    this.changed();
  }

  /**
   * Packs go. Work that was not sent stays sealed, and the vault with it, closed until its owner has signed in: it can be fetched
   * from nowhere else. Says how much that is.
   */
  async #giveUp(id: string, why: MustSignIn): Promise<number> {
    if (this.#open?.id === id) this.lock();
    for (const pack of await this.store.packs(id)) await this.store.wipePack(id, pack.id);
    const unsent = (await unsentFiles(this.store, id)).length;
    if (unsent === 0) await this.store.wipeVault(id);
    // The last wait stays: signing in gains nobody tries at once.
    else await this.store.changeVault(id, (old) => ({ ...closedFor(why)(old), wrongTries: 0 }));
    this.changed();
    return unsent;
  }

  /** By the device's own clock, which runs on where `now` stands still; one that was set back makes nobody wait longer. */
  #waitUntil = (row: VaultRow): number => Math.min(row.waitUntil, this.clock() + LONGEST_WAIT_MS);

  #enter(open: OpenVault | null, owner: Owner | null): void {
    if (open === this.#open) return;
    this.#open = open;
    this.#owner = owner;
    this.changed();
  }
}

/** Browsers keep it for https; some close it in private windows. */
export const mayKeep = (): boolean =>
  window.isSecureContext && 'indexedDB' in window && 'serviceWorker' in navigator;

/** The one of this tab. */
export const vault = new Vault(indexedStore);
