// Somebody signed out here while the server could not be told. Until it has heard, the browser would let the next one in as them: that it
// is owed outlives reloads and the browser's end.
import { currentSlot } from '../lib/slot';

/** Where the browser keeps nothing for us, the page that is open still knows. */
let owedHere = false;

const keyOf = (): string => `sign-out-owed.${currentSlot()}`;

export function isSignOutOwed(): boolean {
  try {
    return owedHere || localStorage.getItem(keyOf()) !== null;
  } catch {
    return false;
  }
}

export function oweSignOut(owed: boolean): void {
  owedHere = owed;
  try {
    if (owed) localStorage.setItem(keyOf(), '');
    else localStorage.removeItem(keyOf());
  } catch {
    // Said above.
  }
}
