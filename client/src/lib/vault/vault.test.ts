// The vault of a device: its PIN, its owner, its end. The clock is the test's own.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryVaultStore } from '../../testing/memory-vault-store';
import { quickPin } from '../../testing/quick-pin';
import { MAX_TRIES, pinFault, ROUNDS, waitAfterMs } from './pin';
import { Vault } from './vault';

const PIN = '482913';
const owner = { id: 'acc-minh-chau', name: 'Nguyễn Minh Châu', officeRole: 'none' };
const file = '/api/meetings/m1/documents/d1/file?v=abc';
const HOUR_MS = 3600_000;
const about = (notAfter: number, meetingId = 'm1') => ({
  ...{ meetingId, title: 'Kỳ họp thứ mười', startsAt: 5, place: 'Hội trường', protocol: 7 },
  ...{ fullAt: null, documents: 1, bytes: 9, notAfter },
});

let store: MemoryVaultStore;
let vault: Vault;
let now: number;
const clock = () => now;
const idOf = () => [...store.vaultRows.keys()][0] ?? '';
const row = () => {
  const found = store.vaultRows.get(idOf());
  if (!found) throw new Error('no vault');
  return found;
};

/** Each after the wait of the one before; what the last is answered. */
const wrongTen = async (tried: Vault) => {
  for (let tries = 1; tries < MAX_TRIES; tries += 1) {
    await tried.unlock(idOf(), '111222');
    now += waitAfterMs(tries);
  }
  return tried.unlock(idOf(), '111222');
};

let rounds: () => readonly number[];

afterEach(() => vi.restoreAllMocks());
beforeEach(async () => {
  rounds = quickPin();
  store = new MemoryVaultStore();
  now = Date.UTC(2026, 10, 26);
  vault = new Vault(store, clock);
  await vault.create(owner, 'main', PIN);
  await vault.open?.writeAbout(about(now + 10 * HOUR_MS));
  await vault.open?.writeJson('/api/meetings/m1/snapshot', { title: 'Báo cáo thu chi' });
  await vault.open?.writeJson(file, 'bytes of the paper');
});

describe('PIN', () => {
  it('is stretched by at least 600,000 rounds with a salt of its own', async () => {
    expect(row().rounds).toBe(ROUNDS);
    expect(Math.min(...rounds())).toBeGreaterThanOrEqual(600_000);
    await new Vault(store, clock).create({ ...owner, id: 'other' }, 'main', PIN);
    const [one, other] = [...store.vaultRows.values()];
    expect(one?.salt).not.toEqual(other?.salt);
  });

  it.each([
    ['12345', 'short'],
    ['48291x', 'digits'],
    ['111111', 'easy'],
    ['123456', 'easy'],
    ['987654', 'easy'],
    [PIN, null],
  ])('%s is %s', (pin, fault) => expect(pinFault(pin)).toBe(fault));

  it('opens again after the tab is gone, and gives back what was written', async () => {
    const again = new Vault(store, clock);
    expect(await again.unlock(idOf(), PIN)).toEqual({ kind: 'open', owner });
    expect(await again.open?.json('/api/meetings/m1/snapshot')).toEqual({
      title: 'Báo cáo thu chi',
    });
    expect((await again.open?.packs())?.map(({ title }) => title)).toEqual(['Kỳ họp thứ mười']);
  });

  it('a wrong one costs a try, then time, and a right one forgives both', async () => {
    const again = new Vault(store, clock);
    expect(await again.unlock(idOf(), '111222')).toEqual({ kind: 'wrong', left: 9, waitMs: 0 });
    await again.unlock(idOf(), '111222');
    expect(await again.unlock(idOf(), '111222')).toMatchObject({ kind: 'wrong', waitMs: 5_000 });
    expect(await again.unlock(idOf(), PIN)).toEqual({ kind: 'wait', waitMs: 5_000 });
    now += 5_000;
    expect(await again.unlock(idOf(), PIN)).toMatchObject({ kind: 'open' });
    expect(row().wrongTries).toBe(0);
  });

  it('chosen on a full disk, leaves no half vault behind', async () => {
    vi.spyOn(store, 'putPieces').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
    const other = new Vault(store, clock);
    await expect(other.create({ ...owner, id: 'other' }, 'main', PIN)).rejects.toThrow();
    expect([store.vaultRows.size, other.open]).toEqual([1, null]);
  });

  it('ten wrong ones wipe everything', async () => {
    const again = new Vault(store, clock);
    expect(await wrongTen(again)).toEqual({ kind: 'wiped', unsent: 0 });
    expect([store.vaultRows.size, store.packRows.length, store.pieces.size]).toEqual([0, 0, 0]);
  });

  it('ten wrong ones wipe the papers and keep unsent work sealed until its owner signs in and enters the right one', async () => {
    await vault.open?.putUnsent('n1', { text: 'Đề nghị làm rõ' });
    const again = new Vault(store, clock);
    expect(await again.look()).toMatchObject([{ id: idOf(), unsent: 1 }]);
    expect(await wrongTen(again)).toEqual({ kind: 'wiped', unsent: 1 });
    expect(store.packRows).toEqual([]);
    const closed = { kind: 'mustSignIn', why: 'wrongPin' };
    expect(await again.unlock(idOf(), PIN)).toEqual(closed);
    // A page that was only loaded again, or signed out and found signed in elsewhere, gains no tries.
    await again.signedIn(owner.id, false);
    await again.demandSignIn('main');
    await again.leave(owner.id);
    await again.signedIn(owner.id, false);
    expect(await new Vault(store, clock).unlock(idOf(), PIN)).toEqual(closed);
    await again.signedIn(owner.id, true);
    expect(await again.unlock(idOf(), PIN)).toEqual({
      kind: 'wait',
      waitMs: waitAfterMs(MAX_TRIES),
    });
    now += waitAfterMs(MAX_TRIES);
    expect(await again.unlock(idOf(), PIN)).toMatchObject({ kind: 'open' });
    expect(await again.open?.unsent()).toEqual([{ text: 'Đề nghị làm rõ' }]);
  });
});

describe('what lies on the disk', () => {
  it('names nobody and nothing: not the owner, not the meeting, not a paper', () => {
    const dump = store.dump();
    const told = [
      owner.id,
      owner.name,
      'Kỳ họp',
      'Báo cáo',
      '/api/meetings',
      '/documents/',
      'bytes of the paper',
    ];
    const latin = (text: string) =>
      new TextDecoder('latin1').decode(new TextEncoder().encode(text));
    for (const text of told)
      expect([text, dump.includes(text), dump.includes(latin(text))]).toEqual([text, false, false]);
  });
});

describe('its owner', () => {
  it('alone finds it: another account has none', async () => {
    expect((await vault.of(owner.id))?.id).toBe(idOf());
    expect(await vault.of('acc-other')).toBeNull();
    expect(await vault.hasPack('acc-other', 'm1')).toBe(false);
    await vault.signedIn('acc-other', true);
    expect(vault.open).toBeNull();
  });

  it('must sign in again when the server has ended the session in use', async () => {
    await vault.demandSignIn('main');
    expect(vault.open).toBeNull();
    expect(await vault.unlock(idOf(), PIN)).toEqual({ kind: 'mustSignIn', why: 'session' });
    await vault.signedIn(owner.id, false);
    expect(await vault.unlock(idOf(), PIN)).toMatchObject({ kind: 'open' });
  });

  it('must sign in again in every tab once another tab has heard that the session is over', async () => {
    await new Vault(store, clock).demandSignIn('main');
    expect(vault.open).not.toBeNull();
    await vault.look();
    expect(vault.open).toBeNull();
  });

  it('leaves nothing behind on signing out', async () => {
    expect(await vault.leave(owner.id)).toEqual({ keptUnsent: false });
    expect([store.vaultRows.size, store.packRows.length, store.pieces.size]).toEqual([0, 0, 0]);
  });

  it('finds unsent work again after signing out and in, and no pack', async () => {
    await vault.open?.putUnsent('one', { text: 'a note' });
    await vault.open?.putUnsent('two', { text: 'another' });
    await vault.open?.putUnsent('one', { text: 'the note, changed' });
    await vault.removeUnsent('two');
    expect(store.dump()).not.toContain('a note');
    expect(await vault.leave(owner.id)).toEqual({ keptUnsent: true });
    expect(store.packRows).toEqual([]);
    expect(await vault.unsentOf(owner.id)).toBe(1);
    expect(await vault.unsentOf('acc-other')).toBe(0);
    expect(await vault.unlock(idOf(), PIN)).toEqual({ kind: 'mustSignIn', why: 'session' });
    await vault.signedIn(owner.id, false);
    await vault.unlock(idOf(), PIN);
    expect(await vault.open?.unsent()).toEqual([{ text: 'the note, changed' }]);
    expect(await vault.open?.json(file)).toBeNull();
  });
});

describe('work that was not sent', () => {
  it('has its place also after the last pack is over, for as long as the vault is open', async () => {
    now += 11 * HOUR_MS;
    await vault.look();
    await vault.open?.putUnsent('late', 'a note');
    await vault.look();
    expect(await vault.unsentOf(owner.id)).toBe(1);
    expect(await vault.open?.unsent()).toEqual(['a note']);
  });

  it('is refused by a vault that another tab has wiped, so that it is kept elsewhere', async () => {
    now += 11 * HOUR_MS;
    await new Vault(store, clock).look();
    expect(store.vaultRows.size).toBe(0);
    await expect(vault.open?.putUnsent('late', 'a note')).rejects.toThrow();
    expect(store.pieces.size).toBe(0);
    await vault.look();
    expect(vault.open).toBeNull();
  });

  it('outlives a damaged name of its owner, who signs in and finds it again', async () => {
    await vault.open?.putUnsent('n1', 'a note');
    const place = { vaultId: idOf(), packId: '', fileId: 'owner' };
    const head = MemoryVaultStore.keyOf(place, -1);
    const piece = store.pieces.get(head);
    if (!piece) throw new Error('no owner');
    store.pieces.set(head, { ...piece, data: new ArrayBuffer(20) });
    const again = new Vault(store, clock);
    expect(await again.unlock(idOf(), PIN)).toEqual({ kind: 'wiped', unsent: 1 });
    await again.signedIn(owner.id, false);
    const other = { ...owner, id: 'acc-other' };
    expect(await again.unlock(idOf(), PIN, other)).toEqual({ kind: 'wiped', unsent: 1 });
    await again.signedIn(owner.id, false);
    expect(await again.unlock(idOf(), PIN, owner)).toEqual({ kind: 'open', owner });
    expect(await again.open?.unsent()).toEqual(['a note']);
    expect(await new Vault(store, clock).unlock(idOf(), PIN)).toEqual({ kind: 'open', owner });
  });

  it('is read without what was damaged, and once sent nothing keeps the vault', async () => {
    await vault.open?.putUnsent('one', 1);
    await vault.open?.putUnsent('two', 2);
    const known = new Set(store.pieces.keys());
    await vault.open?.putUnsent('three', 3);
    for (const [key, piece] of store.pieces)
      if (!known.has(key)) store.pieces.set(key, { ...piece, data: new ArrayBuffer(20) });
    const unsent = (await vault.open?.unsent()) ?? [];
    expect(unsent.toSorted()).toEqual([1, 2]);
    for (const id of ['one', 'two', 'three']) await vault.removeUnsent(id);
    expect(await vault.open?.unsent()).toEqual([]);
    expect(await vault.leave(owner.id)).toEqual({ keptUnsent: false });
  });
});

describe('without the PIN', () => {
  it('a recall wipes one paper, the end of the meeting all of them', async () => {
    const locked = new Vault(store, clock);
    expect(await locked.keepOnly(owner.id, 'm1', ['/api/meetings/m1/snapshot'])).toBe(1);
    await vault.unlock(idOf(), PIN);
    expect(await vault.open?.json(file)).toBeNull();
    expect(await vault.open?.json('/api/meetings/m1/snapshot')).not.toBeNull();
    expect(await locked.wipePack(owner.id, 'm1')).toBe(true);
    expect(store.packRows).toEqual([]);
  });
});
