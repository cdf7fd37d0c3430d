// Vaults of accounts that were shut meanwhile: the server is asked by voucher, without session and PIN, and such a vault's packs go. Work
// not sent stays sealed in it. What the server cannot say now, it is asked again.
import { Refusal } from '@hop/shared/core/refusal.js';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { z } from 'zod';
import type { HttpCall } from '../../lib/http';
import type { Vault } from '../../lib/vault/vault';

const PATH = '/api/session/voucher';
const givenSchema = z.object({ accountId: z.string(), voucher: z.string() });
const CLOSED = officeRefusals.accountClosed().key;

/** Fetched once for each vault, while its owner sits here. */
export async function takeVoucher(
  vault: Pick<Vault, 'of' | 'keepVoucher'>,
  accountId: string,
  call: HttpCall,
): Promise<void> {
  const row = await vault.of(accountId);
  if (row === null || row.voucher != null) return;
  const given = givenSchema.parse((await call('GET', PATH)).body);
  // In another tab of this session somebody else may have signed in meanwhile.
  if (given.accountId === accountId) await vault.keepVoucher(row.id, given.voucher);
}

/** Answers with how much work stays sealed, of each that was wiped. */
export async function wipeClosedAccounts(
  vault: Pick<Vault, 'vouchers' | 'keepVoucher' | 'disown'>,
  call: HttpCall,
): Promise<number[]> {
  const wiped: number[] = [];
  for (const { id, voucher } of await vault.vouchers()) {
    const answer = await call('POST', PATH, { body: { voucher } }).catch((error: unknown) => error);
    if (!(answer instanceof Refusal)) continue;
    if (answer.key === CLOSED) wiped.push(await vault.disown(id));
    // Made before the server was set up anew.
    else if (answer.code === 'invalid') await vault.keepVoucher(id, null);
  }
  return wiped;
}
