// An account that was shut while its tablet was away: with the first way to the server its packs go, without session and PIN; nothing
// else does, and work not sent stays sealed.
import { refusals } from '@hop/shared/core/refusal.js';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Unreachable, type HttpCall } from '../../lib/http';
import { Vault } from '../../lib/vault/vault';
import { MemoryVaultStore } from '../../testing/memory-vault-store';
import { quickPin } from '../../testing/quick-pin';
import { takeVoucher, wipeClosedAccounts } from './vouchers';

const PIN = '482913';
let store: MemoryVaultStore;
let vault: Vault;
afterEach(() => vi.restoreAllMocks());
beforeEach(async () => {
  quickPin();
  store = new MemoryVaultStore();
  vault = new Vault(store);
  for (const id of ['mine', 'theirs']) {
    await vault.create({ id, name: id, officeRole: 'none' }, 'main', PIN);
    await vault.open?.writeAbout({
      ...{ meetingId: 'm1', title: 'Họp', startsAt: 1, place: '', protocol: 7 },
      ...{ fullAt: 1, documents: 1, bytes: 1, notAfter: Date.now() + 3600_000 },
    });
    await takeVoucher(vault, id, giving(`of ${id}`, id));
  }
  // The browser was started anew.
  vault = new Vault(store);
});

const giving =
  (voucher: string, accountId: string): HttpCall =>
  () =>
    Promise.resolve({ body: { accountId, voucher }, serverTime: null });
const answering =
  (error: Error): HttpCall =>
  (_method, _path, options) =>
    (options?.body as { voucher: string }).voucher === 'of mine'
      ? Promise.reject(error)
      : Promise.resolve({ body: {}, serverTime: null });
const shut = answering(officeRefusals.accountClosed());
const has = async () => [await vault.hasPack('mine', 'm1'), await vault.hasPack('theirs', 'm1')];
const idOfMine = async () => (await vault.of('mine'))?.id ?? '';

it('wipes the vault of the account that was shut and leaves the other', async () => {
  expect(await wipeClosedAccounts(vault, shut)).toEqual([0]);
  expect(await has()).toEqual([false, true]);
  expect(await vault.of('mine')).toBeNull();
});

it('also while it is open and read, and the key goes out of memory', async () => {
  await vault.unlock(await idOfMine(), PIN);
  expect(await wipeClosedAccounts(vault, shut)).toEqual([0]);
  expect(vault.open).toBeNull();
});

it('keeps unsent work sealed, says how much once, and opens for nobody until its owner has signed in', async () => {
  await vault.unlock(await idOfMine(), PIN);
  await vault.open?.putUnsent('n1', { text: 'Đề nghị làm rõ' });
  vault = new Vault(store);
  expect(await wipeClosedAccounts(vault, shut)).toEqual([1]);
  expect(await wipeClosedAccounts(vault, shut)).toEqual([]);
  expect(await has()).toEqual([false, true]);
  const id = await idOfMine();
  expect(await vault.unlock(id, PIN)).toEqual({ kind: 'mustSignIn', why: 'session' });
  await vault.signedIn('mine', true);
  await vault.unlock(id, PIN);
  expect(await vault.open?.unsent()).toEqual([{ text: 'Đề nghị làm rõ' }]);
});

it.each([
  ['no answer comes', new Unreachable('cut')],
  ['the server has a fault', refusals.fault()],
  ['it is asked too often', refusals.throttled()],
  ['a session has run out', refusals.unauthenticated()],
  ['something else is forbidden', refusals.forbidden()],
])('wipes nothing when %s', async (_, error) => {
  expect(await wipeClosedAccounts(vault, answering(error))).toEqual([]);
  expect(await has()).toEqual([true, true]);
  expect(await vault.vouchers()).toHaveLength(2);
});

it('takes a new voucher where the server cannot read the one there was, and otherwise asks for one once', async () => {
  await wipeClosedAccounts(vault, answering(refusals.invalid()));
  expect(await has()).toEqual([true, true]);
  expect((await vault.of('mine'))?.voucher).toBeNull();
  // Somebody else signed in meanwhile, in another tab of this session.
  await takeVoucher(vault, 'mine', giving('of hers', 'hers'));
  expect((await vault.of('mine'))?.voucher).toBeNull();
  const call = vi.fn(giving('anew', 'mine'));
  await takeVoucher(vault, 'mine', call);
  await takeVoucher(vault, 'mine', call);
  await takeVoucher(vault, 'nobody', call);
  expect((await vault.of('mine'))?.voucher).toBe('anew');
  expect(call).toHaveBeenCalledTimes(1);
});
