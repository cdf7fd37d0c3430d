// How long a pack and a wait last on a clock that is wrong, set right or set back. The clock is the test's own.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryVaultStore } from '../../testing/memory-vault-store';
import { quickPin } from '../../testing/quick-pin';
import { Vault } from './vault';

const PIN = '482913';
const file = '/api/meetings/m1/documents/d1/file?v=abc';
const HOUR_MS = 3600_000;

let store: MemoryVaultStore;
let vault: Vault;
let now: number;
const clock = () => now;
const idOf = () => [...store.vaultRows.keys()][0] ?? '';

afterEach(() => vi.restoreAllMocks());
beforeEach(async () => {
  quickPin();
  store = new MemoryVaultStore();
  now = Date.UTC(2026, 10, 26);
  vault = new Vault(store, clock);
  await vault.create({ id: 'acc-an', name: 'Nguyễn Văn An', officeRole: 'none' }, 'main', PIN);
  await vault.open?.writeAbout({
    ...{ meetingId: 'm1', title: 'Kỳ họp', startsAt: 5, place: '', protocol: 7, fullAt: null },
    ...{ documents: 1, bytes: 9, notAfter: now + 10 * HOUR_MS },
  });
  await vault.open?.writeJson(file, 'bytes of the paper');
});

describe('its time', () => {
  it('over, the pack is wiped without the PIN, and cannot be read before that', async () => {
    now += 10 * HOUR_MS;
    expect(await vault.open?.json(file)).toBeNull();
    expect(await vault.open?.packs()).toEqual([]);
    await new Vault(store, clock).look();
    expect(store.packRows).toEqual([]);
    expect([...store.pieces.keys()].filter((key) => key.includes('|about|'))).toEqual([]);
  });

  it('is not won back by setting the clock back', async () => {
    now += 9 * HOUR_MS;
    await vault.look();
    now -= 8 * HOUR_MS;
    const again = new Vault(store, clock);
    await again.look();
    expect(again.now()).toBe(Date.UTC(2026, 10, 26) + 9 * HOUR_MS);
    await again.look(Date.UTC(2026, 10, 26) + 10 * HOUR_MS);
    expect(store.packRows).toEqual([]);
  });

  it('is not shortened by a clock that once ran ahead, from the server’s next word on', async () => {
    const start = now;
    now += 9 * HOUR_MS;
    await vault.look();
    now = start + HOUR_MS;
    await vault.look(now);
    expect(vault.now()).toBe(start + HOUR_MS);
    now += 8 * HOUR_MS;
    const offline = new Vault(store, clock);
    await offline.look();
    expect(offline.now()).toBe(start + 9 * HOUR_MS);
    expect(store.packRows).toHaveLength(1);
  });

  it('is counted right on a clock that runs ahead, also without the server afterwards', async () => {
    const start = now;
    now += 400 * 24 * HOUR_MS;
    await vault.look(start);
    now += 9 * HOUR_MS;
    const offline = new Vault(store, clock);
    await offline.look();
    expect(offline.now()).toBe(start + 9 * HOUR_MS);
    expect(store.packRows).toHaveLength(1);
    // Set right while there is no server.
    now = start + 9.5 * HOUR_MS;
    await offline.look();
    expect(offline.now()).toBe(now);
    now += HOUR_MS;
    await offline.look();
    expect(store.packRows).toEqual([]);
  });

  it('leaves no wait of years after wrong PINs under a clock that ran ahead', async () => {
    const start = now;
    now += 400 * 24 * HOUR_MS;
    await vault.look();
    for (let tries = 1; tries <= 3; tries += 1) await vault.unlock(idOf(), '111222');
    now = start;
    await vault.look(now);
    now += 10 * 60_000;
    expect(await vault.unlock(idOf(), PIN)).toMatchObject({ kind: 'open' });
  });
});

describe('the wait after wrong PINs', () => {
  const wrongThrice = async () => {
    for (let tries = 1; tries <= 3; tries += 1) await vault.unlock(idOf(), '111222');
  };

  it('is as long as said on a clock that is slow, while its time stands still', async () => {
    await vault.look(now + 72 * HOUR_MS);
    await vault.look();
    await wrongThrice();
    expect(await vault.unlock(idOf(), PIN)).toEqual({ kind: 'wait', waitMs: 5_000 });
    now += 5_000;
    expect(await vault.unlock(idOf(), PIN)).toMatchObject({ kind: 'open' });
  });

  it('ends within ten minutes of a clock set back without the server', async () => {
    await wrongThrice();
    now -= 48 * HOUR_MS;
    await vault.unlock(idOf(), PIN);
    now += 10 * 60_000 - 1;
    expect(await vault.unlock(idOf(), PIN)).toEqual({ kind: 'wait', waitMs: 1 });
    now += 1;
    expect(await vault.unlock(idOf(), PIN)).toMatchObject({ kind: 'open' });
  });
});
