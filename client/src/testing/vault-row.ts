// A row of a vault that nothing opens: for tests of what lies beside it.
import type { VaultRow } from '../lib/vault/places';

export const aVaultRow = (id: string): VaultRow => ({
  ...{ id, ownerMark: 'mark', slot: 'main', salt: new Uint8Array(16), rounds: 1 },
  ...{ wrapIv: new Uint8Array(12), wrappedKey: new Uint8Array(48), wrongTries: 0, waitUntil: 0 },
  ...{ latestSeen: 0, mustSignIn: false, madeAt: 0 },
});
