// How much work of an account lies sealed on this device while its vault is locked: it is sent only after the PIN.
import { useEffect, useState } from 'react';
import { mayKeep, vault } from './vault';

export function useSealedUnsent(accountId: string | null): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const mayBe = accountId !== null && mayKeep();
      const found = mayBe ? await vault.lockedUnsentOf(accountId).catch(() => 0) : 0;
      if (current) setCount(found);
    };
    void look();
    const again = () => void look();
    const off = vault.onChange(again);
    // Another tab may have sent them meanwhile; while this one stays in view, the vault's look of each minute tells.
    document.addEventListener('visibilitychange', again);
    return () => {
      current = false;
      off();
      document.removeEventListener('visibilitychange', again);
    };
  }, [accountId]);
  return count;
}
