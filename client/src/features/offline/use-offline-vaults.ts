// What this device keeps that can be entered now: only while the server does not answer.
import { useEffect, useState } from 'react';
import { mayKeep, vault, type ClosedVault } from '../../lib/vault/vault';
import { useSession } from '../../live';

/** Null while nothing is kept here, or the server answers. */
export function useOfflineVaults(): readonly ClosedVault[] | null {
  const session = useSession();
  return useClosedVaults(session.kind === 'unknown' && session.unreachable === true && mayKeep());
}

/** `cut`: there is no way to the server; otherwise null. */
export function useClosedVaults(cut: boolean): readonly ClosedVault[] | null {
  const [vaults, setVaults] = useState<readonly ClosedVault[] | null>(null);
  useEffect(() => {
    if (!cut) {
      setVaults(null);
      return;
    }
    let current = true;
    const look = () =>
      void vault.look().then(
        (found) => {
          if (current) setVaults(found.length === 0 ? null : found);
        },
        () => undefined,
      );
    look();
    const off = vault.onChange(look);
    return () => {
      current = false;
      off();
    };
  }, [cut]);
  return cut ? vaults : null;
}
