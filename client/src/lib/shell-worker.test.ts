// A newer program takes over where somebody says so, whether or not a worker serves the page that says it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let worker: EventTarget;
let waiting: EventTarget & { state: string; postMessage: (said: string) => void };
const reload = vi.fn();

beforeEach(() => {
  vi.resetModules();
  reload.mockClear();
  worker = Object.assign(new EventTarget(), {
    getRegistration: async () => Object.assign(new EventTarget(), { waiting, active: {} }),
  });
  waiting = Object.assign(new EventTarget(), { state: 'installed', postMessage: () => undefined });
  const request = async (_name: string, _options: unknown, act: (lock: object) => unknown) =>
    act({});
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: worker });
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
  vi.spyOn(location, 'reload').mockImplementation(reload);
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'serviceWorker');
  Reflect.deleteProperty(navigator, 'locks');
});

it.each([
  ['served by a worker', () => worker.dispatchEvent(new Event('controllerchange'))],
  [
    'that no worker serves',
    () => {
      waiting.state = 'activated';
      waiting.dispatchEvent(new Event('statechange'));
    },
  ],
])('loads a page %s anew once it took over', async (_, takesOver) => {
  waiting.postMessage = () => setTimeout(takesOver);
  const { followShell, newShellWaits, takeNewShell } = await import('./shell-worker');
  await followShell();
  expect(newShellWaits()).toBe(true);
  expect(await takeNewShell()).toBe(true);
  expect(reload).toHaveBeenCalledOnce();
});
