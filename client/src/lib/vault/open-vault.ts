// A vault whose key is in this tab's memory: packs of meetings, each thing in them under the address it has on the server.
// What lies under no meeting (work not yet sent) is the vault's own and outlives its packs.
import { markOf, OWN, type FilePlace, type PackRow, type VaultStore } from './places';
import { Broken, SealedFiles, type SealedFile } from './sealed-files';

/** Who it belongs to, as the server named them when it was made. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly officeRole: string;
}
export interface PackAbout {
  readonly meetingId: string;
  readonly title: string;
  readonly startsAt: number;
  readonly place: string;
  /** Of the rows inside: another version of this program cannot read them. */
  readonly protocol: number;
  /** When all of it had come, or was last found to be as on the server; null until then. */
  readonly fullAt: number | null;
  readonly documents: number;
  readonly bytes: number;
  /** Epoch ms; also stands unsealed, so that it can be wiped without the PIN. */
  readonly notAfter: number;
}

export const unsentPath = (id: string): string => `unsent/${id}`;
const ABOUT = 'about';
const OWNER = 'owner';

const meetingOf = (path: string): string | null => {
  const id = /^\/api\/meetings\/([^/?]+)/.exec(path)?.[1];
  return id === undefined ? null : decodeURIComponent(id);
};
const bytesOf = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(value));

export class OpenVault {
  readonly #files: SealedFiles;

  constructor(
    readonly id: string,
    private readonly salt: Uint8Array<ArrayBuffer>,
    private readonly store: VaultStore,
    key: CryptoKey,
    /** Of this moment, never earlier than the latest time seen. */
    private readonly now: () => number,
    /** Something was found damaged and wiped. */
    private readonly damaged: () => void = () => undefined,
  ) {
    this.#files = new SealedFiles(store, key);
  }

  writeOwner = (owner: Owner): Promise<void> =>
    this.#files.write({ vaultId: this.id, packId: OWN, fileId: OWNER }, bytesOf(owner));

  async owner(): Promise<Owner> {
    const found = await this.#json({ vaultId: this.id, packId: OWN, fileId: OWNER });
    if (found === null) throw new Broken();
    return found as Owner;
  }

  /** As written; where that is damaged, `known` in its place. Throws Broken when nobody is. */
  async ownerOr(known: Owner | null): Promise<Owner> {
    try {
      return await this.owner();
    } catch (error) {
      if (known === null || !(error instanceof Broken)) throw error;
      await this.writeOwner(known);
      return known;
    }
  }

  /** Where a pack must be looked for without its key. */
  packIdOf = (meetingId: string): Promise<string> => markOf(this.salt, meetingId);

  async writeAbout(about: PackAbout): Promise<void> {
    const packId = await this.packIdOf(about.meetingId);
    await this.store.putPack({ vaultId: this.id, id: packId, notAfter: about.notAfter });
    await this.#files.write({ vaultId: this.id, packId, fileId: ABOUT }, bytesOf(about));
  }

  async about(meetingId: string): Promise<PackAbout | null> {
    return this.#about(await this.packIdOf(meetingId));
  }

  /** The meetings that can be read here, next one first. */
  async packs(): Promise<PackAbout[]> {
    const rows: PackRow[] = await this.store.packs(this.id);
    const found = await Promise.all(rows.map((row) => this.#about(row.id).catch(() => null)));
    return found
      .filter((about) => about !== null)
      .sort((one, other) => one.startsAt - other.startsAt);
  }

  /** What lies under an address of the server, or a name of this program; null when nothing does. */
  async json(path: string): Promise<unknown> {
    const place = await this.#place(path);
    return place === null ? null : this.#json(place);
  }

  async writeJson(path: string, value: unknown): Promise<void> {
    const place = await this.#place(path);
    if (place !== null) await this.#files.write(place, bytesOf(value));
  }

  async remove(path: string): Promise<void> {
    const place = await this.#place(path);
    if (place !== null) await this.store.wipeFile(place);
  }

  /** What its owner did and no server has yet, in no order; each under an id of its own, so that tabs do not undo each other's. */
  async unsent(): Promise<unknown[]> {
    const fileIds = await unsentFiles(this.store, this.id);
    const found = await Promise.all(
      // What was damaged on the disk cannot be sent; the rest can.
      fileIds.map((fileId) =>
        this.#json({ vaultId: this.id, packId: OWN, fileId }).catch(() => null),
      ),
    );
    return found.filter((work) => work !== null);
  }
  putUnsent = (id: string, work: unknown): Promise<void> => this.writeJson(unsentPath(id), work);

  /** A file of which every piece is here; null otherwise. */
  async whole(path: string): Promise<SealedFile | null> {
    const file = await this.found(path);
    return file !== null && (await this.missing(file)).length === 0 ? file : null;
  }

  async found(path: string): Promise<SealedFile | null> {
    const place = await this.#place(path);
    return place === null ? null : this.#files.find(place);
  }

  async begin(path: string, length: number): Promise<SealedFile> {
    const place = await this.#place(path);
    if (place === null) throw new Error('the pack is over');
    return this.#files.begin(place, length);
  }

  missing = (file: SealedFile): Promise<number[]> => this.#files.missing(file);
  /** Throws Broken for what does not open; that file is then wiped, so that it is fetched again as any that is missing. */
  async read(file: SealedFile, begin?: number, end?: number): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return await this.#files.read(file, begin, end);
    } catch (error) {
      if (error instanceof Broken) await this.#wipeDamaged(file.place, file.stamp);
      throw error;
    }
  }
  put = (file: SealedFile, index: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> =>
    this.#files.put(file, index, bytes);

  /** Null once the pack's time is over: then nothing of it is read or written any more. */
  async #place(path: string): Promise<FilePlace | null> {
    const meetingId = meetingOf(path);
    const fileId = await markOf(this.salt, path);
    if (meetingId === null) return { vaultId: this.id, packId: OWN, fileId };
    const packId = await this.packIdOf(meetingId);
    const row = (await this.store.packs(this.id)).find(({ id }) => id === packId);
    if (row === undefined || row.notAfter <= this.now()) return null;
    return { vaultId: this.id, packId, fileId };
  }

  async #about(packId: string): Promise<PackAbout | null> {
    const about = (await this.#json({
      vaultId: this.id,
      packId,
      fileId: ABOUT,
    })) as PackAbout | null;
    return about === null || about.notAfter <= this.now() ? null : about;
  }

  async #json(place: FilePlace): Promise<unknown> {
    const file = await this.#files.find(place);
    if (file === null) return null;
    return JSON.parse(new TextDecoder().decode(await this.read(file)));
  }

  /** What the vault holds of its own cannot be fetched again, and a file that was begun anew since is another's work. */
  async #wipeDamaged(place: FilePlace, stamp: string): Promise<void> {
    const now = await this.#files.find(place).catch(() => null);
    if (place.packId === OWN || now?.stamp !== stamp) return;
    await this.store.wipeFile(place);
    this.damaged();
  }
}

/** Which files of the vault's own hold work that is not the server's yet. */
export const unsentFiles = async (store: VaultStore, vaultId: string): Promise<string[]> =>
  (await store.files(vaultId, OWN)).filter((fileId) => fileId !== OWNER);

/** The marks under which files of a pack lie, its own description among them. */
export async function marksOf(
  salt: Uint8Array<ArrayBuffer>,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  return new Set([ABOUT, ...(await Promise.all(paths.map((path) => markOf(salt, path))))]);
}
