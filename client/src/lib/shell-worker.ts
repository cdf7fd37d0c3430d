// The page's side of the program kept on the device: asks the browser to keep it, learns of a newer one, and lets that take over when
// somebody says so and nothing is unfinished. What is kept: worker/service-worker.ts.
import { whenQuiet } from './unfinished';

const FILE = '/service-worker.js';
/** All files over a slow line. */
const KEEP_TIMEOUT_MS = 5 * 60_000;

const listeners = new Set<() => void>();
let registration: ServiceWorkerRegistration | null = null;

const notify = (): void => {
  for (const listener of [...listeners]) listener();
};

function follow(found: ServiceWorkerRegistration): void {
  if (found === registration) return;
  registration = found;
  found.addEventListener('updatefound', () => {
    found.installing?.addEventListener('statechange', notify);
    notify();
  });
  notify();
}

export const onShellChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** A newer program is here and waits for a quiet moment. */
export const newShellWaits = (): boolean =>
  registration?.waiting != null && registration.active != null;

/** Where it was kept before, learns of what is new. Nothing is kept unasked. */
export async function followShell(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const found = await navigator.serviceWorker.getRegistration('/').catch(() => undefined);
  if (found !== undefined) follow(found);
}

/** Keeps the program on this device. Rejects when not all of it came. */
export async function keepShell(): Promise<void> {
  const kept = await navigator.serviceWorker.register(FILE, { scope: '/', updateViaCache: 'none' });
  follow(kept);
  if (kept.active !== null) return;
  const worker = kept.installing ?? kept.waiting;
  if (worker === null) throw new Error('the program could not be kept');
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('too slow')), KEEP_TIMEOUT_MS);
    const look = () => {
      if (worker.state === 'installing' || worker.state === 'parsed') return;
      clearTimeout(timer);
      worker.removeEventListener('statechange', look);
      if (worker.state === 'redundant') reject(new Error('not all of the program came'));
      else resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Says whether it took over; then this page is loaded anew. */
export function takeNewShell(): Promise<boolean> {
  return whenQuiet(async () => {
    const waiting = registration?.waiting;
    if (waiting == null) return;
    const taken = new Promise<void>((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
      // A page that no worker controls (loaded past it, or before the first was kept) hears of no change.
      waiting.addEventListener('statechange', () => {
        if (waiting.state === 'activated' || waiting.state === 'redundant') resolve();
      });
    });
    waiting.postMessage('take-over');
    await taken;
    location.reload();
  });
}
