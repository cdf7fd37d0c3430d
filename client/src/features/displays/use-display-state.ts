// How a display stands, for desks: is it connected, and what does it show.
import type { Display } from '@hop/shared/displays/display.js';
import { useDisplayContact } from '../../live';

/** `unknown` on a desk that is not told (a site's), or while this desk itself is cut off. `since`: epoch ms, null when nobody saw it go. */
export type DisplayState =
  | { readonly is: 'unknown' | 'connected' | 'waiting' | 'unpaired' }
  | { readonly is: 'lost'; readonly since: number | null };

export function useDisplayState(): (display: Display) => DisplayState {
  const contact = useDisplayContact();
  return ({ id, waiting, unpaired }) => {
    if (unpaired) return { is: 'unpaired' };
    if (contact?.ids.has(id)) return { is: waiting ? 'waiting' : 'connected' };
    if (waiting) return { is: 'waiting' };
    if (contact === undefined) return { is: 'unknown' };
    return { is: 'lost', since: contact.lostSince.get(id) ?? null };
  };
}

/** Whole seconds, never below zero. */
export const secondsSince = (since: number, now: number): number =>
  Math.max(0, Math.floor((now - since) / 1000));
