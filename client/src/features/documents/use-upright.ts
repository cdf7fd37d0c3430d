// Whether the screen stands upright: two pages side by side would be too small to read then (use-layout.ts).
import { useSyncExternalStore } from 'react';

const upright = () => matchMedia('(orientation: portrait)');

function subscribe(listener: () => void): () => void {
  const query = upright();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export const useUpright = (): boolean => useSyncExternalStore(subscribe, () => upright().matches);
