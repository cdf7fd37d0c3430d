// Packs of meetings from which the server now turns this account away: it is asked for each as soon as it can be, and what it refuses
// goes. Work not sent is the vault's own and stays: what became of it is shown where it is refused.
import { Refusal } from '@hop/shared/core/refusal.js';
import type { HttpCall } from '../../lib/http';
import type { Vault } from '../../lib/vault/vault';
import { actorPath } from './pack-content';

const notMine: ReadonlySet<string> = new Set(['notFound', 'forbidden']);

/** Only what is open can be asked about: names of meetings lie sealed. Answers with the titles of what was wiped. */
export async function wipeRefused(
  vault: Pick<Vault, 'open' | 'owner' | 'wipePack'>,
  call: HttpCall,
): Promise<string[]> {
  const { open, owner } = vault;
  if (open === null || owner === null) return [];
  const wiped: string[] = [];
  for (const { meetingId, title } of await open.packs()) {
    const answer = await call('GET', actorPath(meetingId)).catch((error: unknown) => error);
    const isRefused = answer instanceof Refusal && notMine.has(answer.code);
    if (isRefused && (await vault.wipePack(owner.id, meetingId))) wiped.push(title);
  }
  return wiped;
}
