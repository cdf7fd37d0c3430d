// A participant who was taken out of a meeting while away: its pack goes with the first way to the server, and nothing else does.
import { refusals } from '@hop/shared/core/refusal.js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Unreachable, type HttpCall } from '../../lib/http';
import { Vault } from '../../lib/vault/vault';
import { MemoryVaultStore } from '../../testing/memory-vault-store';
import { wipeRefused } from './wipe-refused';

const owner = { id: 'me', name: 'Tôi', officeRole: 'none' };
let vault: Vault;
afterEach(() => vi.restoreAllMocks());
beforeEach(async () => {
  const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((algorithm, ...rest) =>
    derive({ ...(algorithm as Pbkdf2Params), iterations: 100 }, ...rest),
  );
  vault = new Vault(new MemoryVaultStore());
  await vault.create(owner, 'main', '482913');
  for (const meetingId of ['m1', 'm2'])
    await vault.open?.writeAbout({
      ...{ meetingId, title: `Họp ${meetingId}`, startsAt: 1, place: '', protocol: 7 },
      ...{ fullAt: 1, documents: 1, bytes: 1, notAfter: Date.now() + 3600_000 },
    });
  await vault.open?.putUnsent('n1', { text: 'chưa gửi' });
});
const left = async () => (await vault.open?.packs())?.map(({ meetingId }) => meetingId);
const refusing =
  (error: Error): HttpCall =>
  (_method, path) =>
    path.includes('/m1/') ? Promise.reject(error) : Promise.resolve({ body: {}, serverTime: null });

it('wipes the pack of the meeting that is refused, and keeps the other and what is unsent', async () => {
  expect(await wipeRefused(vault, refusing(refusals.notFound()))).toEqual(['Họp m1']);
  expect(await left()).toEqual(['m2']);
  expect(await vault.open?.unsent()).toHaveLength(1);
});

it.each([
  ['no answer comes', new Unreachable('cut')],
  ['the server has a fault', refusals.fault()],
  ['nobody is signed in', refusals.unauthenticated()],
])('wipes nothing when %s', async (_, error) => {
  expect(await wipeRefused(vault, refusing(error))).toEqual([]);
  expect(await left()).toEqual(['m1', 'm2']);
});

it('asks nothing while the vault is locked', async () => {
  vault.lock();
  const call = vi.fn<HttpCall>();
  expect(await wipeRefused(vault, call)).toEqual([]);
  expect(call).not.toHaveBeenCalled();
});
