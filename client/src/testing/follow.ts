// A tab without a screen: signed in to the fake server and following its scope. For tests under Vitest's fake timers.
import { vi } from 'vitest';
import { createLive, type Live } from '../live/live';
import type { ScopeStore } from '../live/scope-store';
import type { FakeServer } from './fake-server';

export interface Tab {
  live: Live;
  store: ScopeStore;
  /** As when the page is closed or loaded again. */
  close(): void;
}

export const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

export async function follow(server: FakeServer): Promise<Tab> {
  const live = createLive(server.openSocket, server.call);
  const stopLive = live.start();
  await wait(10);
  const { open, stop } = live.follow(server.scope);
  await wait(10);
  return {
    live,
    store: open.store,
    close() {
      stop();
      stopLive();
    },
  };
}
