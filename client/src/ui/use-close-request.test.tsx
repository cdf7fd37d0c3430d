// The back key of Android: one press closes what is on top, and only that.
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useCloseRequest } from './use-close-request';

class FakeWatcher extends EventTarget {
  static readonly open: FakeWatcher[] = [];
  constructor() {
    super();
    FakeWatcher.open.push(this);
  }
  destroy() {
    const at = FakeWatcher.open.indexOf(this);
    if (at >= 0) FakeWatcher.open.splice(at, 1);
  }
  /** What the browser does. */
  static back() {
    const top = FakeWatcher.open.pop();
    top?.dispatchEvent(new Event('close'));
    return top !== undefined;
  }
}

let isFinger = true;
beforeEach(() => {
  FakeWatcher.open.length = 0;
  vi.stubGlobal('CloseWatcher', FakeWatcher);
  vi.stubGlobal('matchMedia', () => ({ matches: isFinger }));
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => {
  isFinger = true;
  vi.unstubAllGlobals();
});

function Layer({ open, onClose }: { open: boolean; onClose?: () => void }) {
  useCloseRequest(open, onClose);
  return null;
}
async function show(open: boolean, onClose?: () => void) {
  const root = createRoot(document.createElement('div'));
  const render = (now: boolean) =>
    act(async () => root.render(<Layer open={now} {...(onClose && { onClose })} />));
  await render(open);
  return { render, leave: () => act(async () => root.unmount()) };
}

it('closes what is on top, each press once, and leaves the page alone after that', async () => {
  const below = vi.fn();
  const above = vi.fn();
  const one = await show(true, below);
  const two = await show(true, above);
  FakeWatcher.back();
  await two.render(false);
  expect([above.mock.calls.length, below.mock.calls.length]).toEqual([1, 0]);
  FakeWatcher.back();
  await one.render(false);
  expect(below).toHaveBeenCalledOnce();
  expect(FakeWatcher.back()).toBe(false);
});

it('is there for the next press where closing was asked about first', async () => {
  const asks = vi.fn();
  const layer = await show(true, asks);
  FakeWatcher.back();
  FakeWatcher.back();
  expect(asks).toHaveBeenCalledTimes(2);
  await layer.leave();
  expect(FakeWatcher.open).toHaveLength(0);
});

it('is not there for what is shut, what cannot be closed, and where there is a mouse', async () => {
  await show(false, vi.fn());
  await show(true);
  isFinger = false;
  await show(true, vi.fn());
  expect(FakeWatcher.open).toHaveLength(0);
});
