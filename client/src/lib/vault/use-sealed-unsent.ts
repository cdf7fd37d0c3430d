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
    const off = vault.onChange(() => void look());
    return () => {
      current = false;
      off();
    };
  }, [accountId]);
  return count;
}
