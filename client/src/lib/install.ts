// Whether this program can be put on the device's home screen, and how: browsers of one kind ask when told to, Safari leaves it to the
// person. Listens from the start, for a browser offers it once.
import { useSyncExternalStore } from 'react';

/** What Chrome and Edge give; no standard knows it. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}
/** `ask`: install() asks; `byHand`: by the share menu of Safari on a tablet or phone; `none`: installed, or not to be had. */
export type Installing = 'ask' | 'byHand' | 'none';

let offer: InstallOffer | null = null;
const listeners = new Set<() => void>();
const changed = (next: InstallOffer | null): void => {
  offer = next;
  for (const listener of [...listeners]) listener();
};

addEventListener('beforeinstallprompt', (event) => {
  // The browser's own line would cover a page in the middle of a meeting.
  event.preventDefault();
  changed(event as InstallOffer);
});
addEventListener('appinstalled', () => changed(null));

export function installing(): Installing {
  if (offer !== null) return 'ask';
  // Only Safari of tablets and phones knows this word; false: in the browser, not from the home screen.
  return 'standalone' in navigator && navigator.standalone === false ? 'byHand' : 'none';
}

const onInstallChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useInstalling = (): Installing => useSyncExternalStore(onInstallChange, installing);

/** An offer is good for one question, whatever is answered. */
export async function install(): Promise<void> {
  const asked = offer;
  changed(null);
  await asked?.prompt();
}
