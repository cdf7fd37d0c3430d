// The download of a pack: progress, cuts, going on where it stopped, room, and papers that the server no longer gives.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Broken } from '../../lib/vault/sealed-files';
import { Vault } from '../../lib/vault/vault';
import { MemoryVaultStore } from '../../testing/memory-vault-store';
import { quickPin } from '../../testing/quick-pin';
import { downloadOf, PackDownload, stopLockedDownloads, type PackPlan } from './pack-download';

const MIB = 1024 * 1024;
const url = (id: string) => `/api/meetings/m1/documents/${id}/file?v=1`;
const TEXT = '/api/meetings/m1/documents/a/text?v=1';
const sizes: Readonly<Record<string, number>> = { [url('a')]: 3 * MIB + 7, [url('b')]: 900 };
const byteAt = (at: number): number => (at * 31) % 251;

let asked: string[];
let cut: boolean;
let gone: string | null;
/** What is said instead of it. */
let code: 'notFound' | 'fault' | 'throttled';
let quota: number;
let store: MemoryVaultStore;
let vault: Vault;
let download: PackDownload;
const plan: PackPlan = {
  about: {
    ...{ meetingId: 'm1', title: 'Kỳ họp', startsAt: 1, place: '', protocol: 7 },
    notAfter: Date.now() + 3600_000,
  },
  files: [url('a'), url('b')].map((path) => ({
    ...{ url: path, textUrl: path === url('a') ? TEXT : null },
    sizeBytes: sizes[path] ?? 0,
  })),
  answers: () => new Map([['/api/meetings/m1/snapshot', { seq: 0, entities: {} }]]),
};
const run = async (): Promise<void> => {
  const { open } = vault;
  if (open === null) throw new Error('locked');
  await download.run(open, plan);
};

beforeEach(async () => {
  asked = [];
  cut = false;
  gone = null;
  code = 'notFound';
  quota = 1024 * MIB;
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: {
      estimate: () => Promise.resolve({ quota, usage: 0 }),
      persist: () => Promise.resolve(true),
    },
  });
  vi.stubGlobal('fetch', async (path: string, options: RequestInit) => {
    const range = new Headers(options.headers).get('range') ?? '';
    asked.push(`${path} ${range} ${options.cache ?? ''}`);
    if (cut) throw new TypeError('network gone');
    if (path === TEXT) return Response.json({ pages: ['chữ trên trang'] });
    if (path === gone)
      return Response.json(
        { refusal: { code, message: `core.${code}` } },
        { status: { notFound: 404, fault: 500, throttled: 429 }[code] },
      );
    const [, from = '0', to = '0'] = /bytes=(\d+)-(\d+)/.exec(range) ?? [];
    const total = sizes[path] ?? 0;
    const end = Math.min(Number(to) + 1, total);
    const bytes = Uint8Array.from({ length: end - Number(from) }, (_, at) =>
      byteAt(at + Number(from)),
    );
    return new Response(bytes, {
      status: 206,
      headers: { 'content-range': `bytes ${from}-${end - 1}/${total}` },
    });
  });
  store = new MemoryVaultStore();
  vault = new Vault(store);
  quickPin();
  await vault.create({ id: 'me', name: 'Tôi', officeRole: 'none' }, 'main', '482913');
  download = new PackDownload();
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'storage');
  Reflect.deleteProperty(navigator, 'locks');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Every number of bytes that is shown from now on. */
function doneSeen(): number[] {
  const seen: number[] = [];
  download.onChange(() => {
    if (download.state.kind === 'running') seen.push(download.state.doneBytes);
  });
  return seen;
}

/** The browser's locks as far as one name goes: the next one waits until the one before is done. */
function keepLocks(): void {
  let last: Promise<unknown> | null = null;
  const request = async (
    _name: string,
    options: LockOptions,
    act: (lock: object | null) => Promise<unknown>,
  ) => {
    if (options.ifAvailable === true && last !== null) return act(null);
    const mine = (last ?? Promise.resolve()).then(() => act({}));
    last = mine;
    await mine;
    if (last === mine) last = null;
    return true;
  };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
}

describe('the download of a pack', () => {
  it('fetches all in pieces, past the store of the browser, and says how far it is', async () => {
    const bytes = doneSeen();
    await run();
    expect(download.state).toEqual({ kind: 'full', fetched: 2 });
    expect(asked.every((each) => each.endsWith('no-store'))).toBe(true);
    expect(asked.filter((each) => each.startsWith(url('a')))).toHaveLength(4);
    expect(bytes).toEqual(bytes.toSorted((one, other) => one - other));
    expect(bytes.at(-1)).toBe(3 * MIB + 907);
    const file = await vault.open?.whole(url('a'));
    const end = file && (await vault.open?.read(file, 3 * MIB, 3 * MIB + 7));
    expect(await vault.open?.json(TEXT)).toEqual({ pages: ['chữ trên trang'] });
    expect([...(end ?? [])]).toEqual(Array.from({ length: 7 }, (_, at) => byteAt(3 * MIB + at)));
    expect(await vault.open?.about('m1')).toMatchObject({ documents: 2, title: 'Kỳ họp' });
  });

  it('waits through a cut and goes on by itself', async () => {
    cut = true;
    const running = run();
    await vi.waitFor(() =>
      expect(download.state).toMatchObject({ kind: 'running', waiting: true, doneFiles: 0 }),
    );
    cut = false;
    dispatchEvent(new Event('online'));
    await running;
    expect(download.state).toEqual({ kind: 'full', fetched: 2 });
  });

  it('stopped in the middle, goes on from the piece where it stopped', async () => {
    const off = download.onChange(() => {
      if (download.state.kind === 'running' && download.state.doneBytes > 2 * MIB) download.stop();
    });
    await run();
    off();
    expect(download.state).toEqual({ kind: 'idle' });
    const before = asked.filter((each) => each.startsWith(url('a'))).length;
    expect(before).toBeLessThan(4);
    download = new PackDownload();
    asked = [];
    const seen = doneSeen();
    await run();
    expect(download.state).toMatchObject({ kind: 'full' });
    expect(seen[0]).toBeGreaterThan(2 * MIB);
    expect(seen.at(-1)).toBe(3 * MIB + 907);
    expect(asked.filter((each) => each.startsWith(url('a'))).length).toBeLessThan(4);
    expect(asked.some((each) => each.includes('bytes=0-') && each.startsWith(url('a')))).toBe(
      false,
    );
  });

  it('ends when its vault is locked or another is opened, and is known to its own account alone', async () => {
    const mine = downloadOf('me', 'm1');
    cut = true;
    const running = vault.open && mine.run(vault.open, plan);
    await vi.waitFor(() => expect(mine.state).toMatchObject({ kind: 'running', waiting: true }));
    expect(downloadOf('other', 'm1').state).toEqual({ kind: 'idle' });
    stopLockedDownloads(vault.open?.id ?? null);
    expect(mine.state.kind).toBe('running');
    stopLockedDownloads('another vault');
    expect(mine.state).toEqual({ kind: 'idle' });
    await running;
    expect(mine.state).toEqual({ kind: 'idle' });
  });

  it('asks for nothing that is here already', async () => {
    await run();
    asked = [];
    await run();
    expect(asked).toEqual([]);
  });

  it('is refused before the first byte when the device has no room, with the numbers', async () => {
    quota = MIB;
    await run();
    expect(download.state).toMatchObject({ kind: 'noRoom', freeBytes: MIB });
    expect(asked).toEqual([]);
  });

  it('out of room in the middle, says how much is needed still, and goes on from there when there is room', async () => {
    const putPieces = store.putPieces.bind(store);
    const full = new DOMException('', 'QuotaExceededError');
    let puts = 0;
    store.putPieces = (place, pieces, instead) =>
      pieces.some(([index]) => index > 0) && (puts += 1) > 2
        ? Promise.reject(full)
        : putPieces(place, pieces, instead);
    await run();
    expect(download.state).toMatchObject({ kind: 'noRoom' });
    const state = download.state.kind === 'noRoom' ? download.state : null;
    expect(state?.needBytes).toBeLessThan(3 * MIB + 16 * MIB);
    expect(await vault.open?.about('m1')).toMatchObject({ fullAt: null });
    store.putPieces = putPieces;
    asked = [];
    await run();
    expect(download.state).toMatchObject({ kind: 'full' });
    expect(asked.filter((each) => each.startsWith(url('a'))).length).toBeLessThan(4);
  });

  it('counts up to what was announced also where a reading copy is of another length', async () => {
    const [a, b] = plan.files;
    if (a === undefined || b === undefined || vault.open === null) throw new Error('no files');
    for (const sizeBytes of [MIB, 12 * MIB]) {
      const seen = doneSeen();
      await download.run(vault.open, { ...plan, files: [{ ...a, sizeBytes }, b] });
      expect(seen.at(-1)).toBe(sizeBytes + 900);
      expect(Math.max(...seen)).toBe(sizeBytes + 900);
      await vault.open.remove(a.url);
    }
  });

  it('is a failure, and no whole pack, when the server has a fault in the middle', async () => {
    gone = url('b');
    code = 'fault';
    await run();
    expect(download.state).toEqual({ kind: 'failed', why: 'store' });
    expect(await vault.open?.about('m1')).toMatchObject({ fullAt: null });
  });

  it('is a failure of the store, not of the program, when another tab wipes the vault as it begins', async () => {
    vi.spyOn(store, 'putPack').mockRejectedValueOnce(new Error('nothing was stored'));
    await run();
    expect(download.state).toEqual({ kind: 'failed', why: 'store' });
  });

  it('waits when the server says not now', async () => {
    gone = url('b');
    code = 'throttled';
    const running = run();
    const askedForIt = () => asked.filter((each) => each.startsWith(url('b'))).length;
    await vi.waitFor(() => expect(askedForIt()).toBeGreaterThan(1), { timeout: 10_000 });
    gone = null;
    dispatchEvent(new Event('online'));
    await running;
    expect(download.state).toEqual({ kind: 'full', fetched: 2 });
  });

  it('leaves out what the server no longer gives', async () => {
    gone = url('b');
    await run();
    expect(download.state).toMatchObject({ kind: 'full' });
    expect(await vault.open?.whole(url('b'))).toBeNull();
    expect(await vault.open?.whole(url('a'))).not.toBeNull();
  });

  it('begun in a second tab, waits for the first and then asks for nothing twice', async () => {
    keepLocks();
    const second = new PackDownload();
    const kinds: string[] = [];
    second.onChange(() => kinds.push(second.state.kind));
    const { open } = vault;
    if (open === null) throw new Error('locked');
    await Promise.all([run(), second.run(open, plan)]);
    expect(kinds[0]).toBe('elsewhere');
    expect(second.state).toEqual({ kind: 'full', fetched: 0 });
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('fetches again what was found damaged when it was read', async () => {
    await run();
    const file = await vault.open?.whole(url('a'));
    if (file == null || vault.open === null) throw new Error('nothing came');
    const key = MemoryVaultStore.keyOf(file.place, 2);
    const piece = store.pieces.get(key);
    if (piece === undefined) throw new Error('no such piece');
    store.pieces.set(key, { ...piece, data: piece.data.slice(1) });
    let told = 0;
    const off = vault.onChange(() => (told += 1));
    await expect(vault.open.read(file)).rejects.toBeInstanceOf(Broken);
    off();
    expect(told).toBe(1);
    expect(await vault.open.whole(url('a'))).toBeNull();
    await run();
    const again = await vault.open.whole(url('a'));
    expect(again === null ? 0 : (await vault.open.read(again)).length).toBe(3 * MIB + 7);
  });

  it('leaves alone what was begun anew while an older writing of it was read', async () => {
    await run();
    const old = await vault.open?.whole(url('b'));
    if (old == null || vault.open === null) throw new Error('nothing came');
    const file = await vault.open.begin(url('b'), 900);
    await vault.open.put(file, 0, new Uint8Array(900));
    await expect(vault.open.read(old)).rejects.toBeInstanceOf(Broken);
    expect(await vault.open.whole(url('b'))).not.toBeNull();
  });
});
