// Somebody signed out here while the server could not be told. Until it has heard, the browser would let the next one in as them: that it
// is owed outlives reloads and the browser's end.
import { currentSlot } from '../lib/slot';

const keyOf = (): string => `sign-out-owed.${currentSlot()}`;

export function isSignOutOwed(): boolean {
  try {
    return localStorage.getItem(keyOf()) !== null;
  } catch {
    return false;
  }
}

/** Where the browser keeps nothing for us, the tab that is open still tells. */
export function oweSignOut(owed: boolean): void {
  try {
    if (owed) localStorage.setItem(keyOf(), '');
    else localStorage.removeItem(keyOf());
  } catch {
    // Said above.
  }
}
