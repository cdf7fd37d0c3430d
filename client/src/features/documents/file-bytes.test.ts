// The bytes of a file over a network that breaks: ranges, the slot, and asking again.
import { Refusal } from '@hop/shared/core/refusal.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Unreachable } from '../../lib/http';
import { SLOT_HEADER } from '../../lib/slot';
import type { OpenVault } from '../../lib/vault/open-vault';
import { Broken } from '../../lib/vault/sealed-files';
import { vault } from '../../lib/vault/vault';
import { expectBytes, openBytes } from './file-bytes';

const file = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251);
let asked: { range: string; slot: string | null }[];
let cut: boolean;
let ranges: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  cut = false;
  ranges = true;
  vi.stubGlobal('fetch', async (_url: string, options: RequestInit) => {
    const headers = new Headers(options.headers);
    const range = headers.get('range') ?? '';
    asked.push({ range, slot: headers.get(SLOT_HEADER) });
    if (cut) throw new TypeError('network gone');
    const [, from = '0', to = '0'] = /bytes=(\d+)-(\d+)/.exec(range) ?? [];
    if (!ranges) return new Response(file);
    const end = Math.min(Number(to) + 1, file.length);
    return new Response(file.slice(Number(from), end), {
      status: 206,
      headers: { 'content-range': `bytes ${from}-${end - 1}/${file.length}` },
    });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('file bytes', () => {
  it('begins with the first piece and learns the length, with the slot of the tab', async () => {
    const bytes = await openBytes('/file');
    expect(bytes.totalBytes).toBe(200_000);
    expect(bytes.first).toHaveLength(196_608);
    expect(asked).toEqual([{ range: 'bytes=0-196607', slot: 'main' }]);
  });

  it('is asked for once when it was expected, and anew after that', async () => {
    expectBytes('/expected');
    expectBytes('/expected');
    expect(asked).toHaveLength(1);
    expect((await openBytes('/expected')).first).toHaveLength(196_608);
    expect(asked).toHaveLength(1);
    await openBytes('/expected');
    expect(asked).toHaveLength(2);
  });

  it('tells who opens it that an expected file did not come, and gives up one that nobody opens', async () => {
    cut = true;
    expectBytes('/cut');
    await expect(openBytes('/cut')).rejects.toThrow(Unreachable);
    cut = false;
    expectBytes('/left');
    await vi.advanceTimersByTimeAsync(11_000);
    asked = [];
    await openBytes('/left');
    expect(asked).toHaveLength(1);
  });

  it('reads any piece', async () => {
    const bytes = await openBytes('/file');
    expect(await bytes.read(100_000, 100_010)).toEqual(file.slice(100_000, 100_010));
  });

  it('asks again after a cut until the piece comes', async () => {
    const bytes = await openBytes('/file');
    cut = true;
    const piece = bytes.read(0, 5);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(asked.length).toBeGreaterThan(2);
    cut = false;
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await piece).toEqual(file.slice(0, 5));
  });

  it('asks at once when the device says that the network is back', async () => {
    const bytes = await openBytes('/file');
    cut = true;
    const piece = bytes.read(0, 5);
    await vi.advanceTimersByTimeAsync(10);
    cut = false;
    dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(1);
    expect(await piece).toHaveLength(5);
  });

  it('stops asking when the document is closed', async () => {
    const bytes = await openBytes('/file');
    cut = true;
    const piece = bytes.read(0, 5);
    const refused = expect(piece).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(10);
    bytes.stop();
    await refused;
    const count = asked.length;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toHaveLength(count);
  });

  it('takes the whole file where ranges are not served', async () => {
    ranges = false;
    const bytes = await openBytes('/file');
    expect(bytes.first).toHaveLength(200_000);
    expect(bytes.totalBytes).toBe(200_000);
  });

  it('says no when the server does', async () => {
    vi.stubGlobal('fetch', async () =>
      Response.json({ refusal: { code: 'notFound', message: 'core.notFound' } }, { status: 404 }),
    );
    await expect(openBytes('/file')).rejects.toBeInstanceOf(Refusal);
  });

  it('asks the server for a piece of the kept file that does not open', async () => {
    const damagedBehindPage = (_: unknown, begin = 0) =>
      begin > 0 ? Promise.reject(new Broken()) : Promise.resolve(file.slice(0, 65_536));
    const kept = { whole: async () => ({ length: file.length }), read: damagedBehindPage };
    vi.spyOn(vault, 'open', 'get').mockReturnValue(kept as unknown as OpenVault);
    const bytes = await openBytes('/file');
    expect(asked).toEqual([]);
    expect(await bytes.read(100_000, 100_010)).toEqual(file.slice(100_000, 100_010));
    expect(asked).toEqual([{ range: 'bytes=100000-100009', slot: 'main' }]);
  });
});
