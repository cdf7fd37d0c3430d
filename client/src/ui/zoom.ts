// The reader's text size: 100, 125, 150 or 200 per cent, kept in this browser and put on the root element,
// where tokens.css turns it into rem. public/first-paint.js reads the same key before the first paint.
import { useSyncExternalStore } from 'react';

export const zooms = ['100', '125', '150', '200'] as const;
export type Zoom = (typeof zooms)[number];

const key = 'text-zoom';
const listeners = new Set<() => void>();

function shown(): Zoom {
  const value = document.documentElement.dataset['zoom'];
  return zooms.find((zoom) => zoom === value) ?? '100';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function setZoom(zoom: Zoom): void {
  document.documentElement.dataset['zoom'] = zoom;
  try {
    localStorage.setItem(key, zoom);
  } catch {
    // Storage may be closed to us (private window): the choice holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

export function useZoom(): Zoom {
  return useSyncExternalStore(subscribe, shown);
}
