// Brings the pack of one meeting onto this device, or up to date: what is gone is wiped, what is new or missing is fetched piece by
// piece and sealed. What was fetched stays through cuts, stops and reloads. Not React: use-pack.ts shows it.
import { Refusal } from '@hop/shared/core/refusal.js';
import { askRange, pause } from '../../lib/byte-ranges';
import { Unreachable } from '../../lib/http';
import { inOneTab } from '../../lib/one-tab';
import { keepShell } from '../../lib/shell-worker';
import type { OpenVault, PackAbout } from '../../lib/vault/open-vault';
import { Broken, PIECE_BYTES, type SealedFile } from '../../lib/vault/sealed-files';
import type { KeptFile } from './pack-content';
import { sizeOf, whatIsMissing } from './pack-missing';

export type DownloadState =
  | { readonly kind: 'idle' }
  /** Another tab of this browser fetches it; this one goes on from there when that is done or closed. */
  | { readonly kind: 'elsewhere' }
  /** The program itself is being kept. */
  | { readonly kind: 'program' }
  | {
      readonly kind: 'running';
      readonly files: number;
      readonly doneFiles: number;
      readonly bytes: number;
      readonly doneBytes: number;
      /** No network at this moment. */
      readonly waiting: boolean;
    }
  | { readonly kind: 'full'; readonly fetched: number }
  | { readonly kind: 'noRoom'; readonly needBytes: number; readonly freeBytes: number }
  | { readonly kind: 'failed'; readonly why: 'program' | 'store' };

export interface PackPlan {
  readonly about: Omit<PackAbout, 'fullAt' | 'documents' | 'bytes'>;
  readonly files: readonly KeptFile[];
  /** Rows and who one is, under their addresses. */
  readonly answers: () => ReadonlyMap<string, unknown>;
}

/** Two at a time fill the line of a hall without taking it from others. */
const AT_ONCE = 2;
const PIECES_AT_ONCE = 4;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;
/** For the program and what sealing adds. */
const SPARE_BYTES = 16 * 1024 * 1024;

class NoRoom extends Error {}
class NoProgram extends Error {}
const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

async function roomBytes(): Promise<number | null> {
  const { quota, usage } = (await navigator.storage.estimate().catch(() => null)) ?? {};
  return quota === undefined ? null : quota - (usage ?? 0);
}

/** Nothing is to be begun meanwhile. */
export const isBusy = ({ kind }: DownloadState): boolean =>
  kind === 'program' || kind === 'running' || kind === 'elsewhere';

const stopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

const keptProgram = (): Promise<void> =>
  keepShell().catch(() => {
    throw new NoProgram();
  });

export class PackDownload {
  #state: DownloadState = { kind: 'idle' };
  #stop: AbortController | null = null;
  #vaultId = '';
  readonly #listeners = new Set<() => void>();

  get state(): DownloadState {
    return this.#state;
  }
  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  stop(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#enter({ kind: 'idle' });
  }

  /** Nothing more is written into a vault that is not the open one: its key is to be gone. */
  stopUnless(openId: string | null): void {
    if (this.#stop !== null && this.#vaultId !== openId) this.stop();
  }

  /** One at a time; asked again while it runs, nothing more happens. Never rejects. */
  async run(vault: OpenVault, plan: PackPlan): Promise<void> {
    if (this.#stop !== null) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.#vaultId = vault.id;
    try {
      await inOneTab(
        `pack ${vault.id} ${plan.about.meetingId}`,
        stop.signal,
        () => this.#enter({ kind: 'elsewhere' }),
        () => this.#run(vault, plan, stop.signal),
      );
    } catch (error) {
      if (stop.signal.aborted) return;
      if (error instanceof NoRoom || isFull(error)) await this.#noRoom(vault, plan);
      else this.#enter({ kind: 'failed', why: error instanceof NoProgram ? 'program' : 'store' });
    } finally {
      if (this.#stop === stop) this.#stop = null;
    }
  }

  async #run(vault: OpenVault, plan: PackPlan, signal: AbortSignal): Promise<void> {
    const { missing, unfetched, doneBytes } = await whatIsMissing(vault, plan.files);
    const free = await roomBytes();
    if (free !== null && free < sizeOf(plan.files) - doneBytes + SPARE_BYTES) throw new NoRoom();
    // Asked, not needed: a browser that agrees does not clear it away when the disk fills up.
    await navigator.storage.persist().catch(() => false);
    signal.throwIfAborted();
    this.#enter({ kind: 'program' });
    // It cannot be stopped itself, and goes on for minutes on a slow line; whoever stops the download does not wait for it.
    if (import.meta.env.PROD) await Promise.race([keptProgram(), stopped(signal)]);
    signal.throwIfAborted();
    const old = await vault.about(plan.about.meetingId);
    const { documents = 0, bytes = 0, fullAt = null } = old ?? {};
    await vault.writeAbout({
      ...plan.about,
      ...{ documents, bytes, fullAt: missing.length === 0 ? fullAt : null },
    });
    for (const [path, body] of plan.answers()) await vault.writeJson(path, body);
    await this.#fetchAll(vault, plan, missing, doneBytes, signal);
    signal.throwIfAborted();
    await vault.writeAbout({
      ...plan.about,
      fullAt: Date.now(),
      documents: plan.files.length,
      bytes: sizeOf(plan.files),
    });
    signal.throwIfAborted();
    this.#enter({ kind: 'full', fetched: unfetched.length });
  }

  async #fetchAll(
    vault: OpenVault,
    { files }: PackPlan,
    missing: readonly KeptFile[],
    before: number,
    signal: AbortSignal,
  ): Promise<void> {
    const left = [...missing];
    const state = { doneFiles: files.length - missing.length, doneBytes: before, waiting: false };
    const tell = (change: Partial<typeof state>) => {
      if (signal.aborted) return;
      Object.assign(state, change);
      const bytes = sizeOf(files);
      const doneBytes = Math.min(bytes, Math.round(state.doneBytes));
      this.#enter({ kind: 'running', files: files.length, bytes, ...state, doneBytes });
    };
    tell({});
    const work = async (): Promise<void> => {
      for (let file = left.shift(); file !== undefined; file = left.shift()) {
        const waits = () => tell({ waiting: true });
        const { sizeBytes } = file;
        const came = (bytes: number, length: number) =>
          tell({ doneBytes: state.doneBytes + (bytes / length) * sizeBytes, waiting: false });
        await fetchFile(vault, file.url, signal, { came, waits });
        // Short beside the file itself: not counted.
        if (file.textUrl !== null)
          await fetchFile(vault, file.textUrl, signal, { came: () => undefined, waits });
        tell({ doneFiles: state.doneFiles + 1 });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  async #noRoom(vault: OpenVault, plan: PackPlan): Promise<void> {
    const { doneBytes } = await whatIsMissing(vault, plan.files);
    this.#enter({
      kind: 'noRoom',
      needBytes: sizeOf(plan.files) - doneBytes + SPARE_BYTES,
      freeBytes: Math.max(0, (await roomBytes()) ?? 0),
    });
  }

  #enter(state: DownloadState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

interface Told {
  /** Of a file that is so long on the server. */
  came(bytes: number, length: number): void;
  waits(): void;
}

/** A file that the server does not give any more is left out: the rows will say so, too. */
async function fetchFile(vault: OpenVault, url: string, signal: AbortSignal, told: Told) {
  let file: SealedFile | null = await vault.found(url).catch((error: unknown) => {
    if (error instanceof Broken) return null;
    throw error;
  });
  try {
    if (file === null) {
      const first = await patiently(url, 0, PIECES_AT_ONCE * PIECE_BYTES, signal, told);
      file = await vault.begin(url, first.totalBytes);
      await vault.put(file, 0, first.bytes);
      told.came(first.bytes.length, file.length);
    }
    for (;;) {
      signal.throwIfAborted();
      const missing = await vault.missing(file);
      const [index] = missing;
      if (index === undefined) return;
      let count = 1;
      while (count < PIECES_AT_ONCE && missing[count] === index + count) count += 1;
      const begin = index * PIECE_BYTES;
      const piece = await patiently(url, begin, begin + count * PIECE_BYTES, signal, told);
      // Made anew on the server since: what is here does not belong to it.
      if (piece.totalBytes !== file.length) file = await vault.begin(url, piece.totalBytes);
      else await vault.put(file, index, piece.partial ? piece.bytes : piece.bytes.subarray(begin));
      told.came(piece.bytes.length, file.length);
    }
  } catch (error) {
    if (!(error instanceof Refusal && notGiven.has(error.code))) throw error;
  }
}

/** What this reader does not get; anything else that is said instead of a file is a failure. */
const notGiven: ReadonlySet<string> = new Set(['notFound', 'forbidden']);
/** Not now, and nothing is wrong. */
const later: ReadonlySet<string> = new Set(['throttled', 'unavailable']);
const isPassing = (error: unknown): boolean =>
  error instanceof Unreachable || (error instanceof Refusal && later.has(error.code));

async function patiently(url: string, begin: number, end: number, signal: AbortSignal, told: Told) {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
    try {
      // Past the browser's own store, which keeps what it gets in clear.
      return await askRange(url, begin, end, signal, 'no-store');
    } catch (error) {
      if (!isPassing(error) || signal.aborted) throw error;
      told.waits();
    }
    await pause(wait, signal);
    signal.throwIfAborted();
  }
}

const downloads = new Map<string, PackDownload>();

/** Goes on while its owner walks through the places of this tab; what became of it is told to nobody else. */
export function downloadOf(accountId: string | null, meetingId: string): PackDownload {
  const key = `${accountId ?? ''} ${meetingId}`;
  const known = downloads.get(key) ?? new PackDownload();
  downloads.set(key, known);
  return known;
}

export function stopLockedDownloads(openId: string | null): void {
  for (const download of downloads.values()) download.stopUnless(openId);
}
