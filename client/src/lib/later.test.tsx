// Parts whose code comes later: not fetched while closed, drawn closed first, fetched together on request, and tried again.
import { act, useEffect, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchLater, later } from './later';

const told: string[] = [];

function Window({ open, label }: { open: boolean; label: string }) {
  const was = useRef<boolean | null>(null);
  useEffect(() => {
    told.push(`${String(was.current)} to ${open}`);
    was.current = open;
  }, [open]);
  return open ? <p>{label}</p> : null;
}

const container = document.createElement('div');
let root: Root;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  told.length = 0;
  root = createRoot(container);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.useRealTimers();
});

describe('later', () => {
  it('does not fetch what is closed', async () => {
    const load = vi.fn(async () => Window);
    const Later = later(load);
    await act(async () => root.render(<Later open={false} label="vote" />));
    expect(load).not.toHaveBeenCalled();
  });

  it('fetches at the tap, and opens what was closed before', async () => {
    const Later = later(async () => Window);
    await act(async () => root.render(<Later open={false} label="vote" />));
    await act(async () => root.render(<Later open label="vote" />));
    expect(container.textContent).toBe('vote');
    expect(told).toEqual(['null to false', 'false to true']);
  });

  it('draws at once what was fetched before', async () => {
    const load = vi.fn(async () => Window);
    const Later = later(load);
    await fetchLater();
    act(() => root.render(<Later open label="vote" />));
    expect(container.textContent).toBe('vote');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tries again while somebody waits for it', async () => {
    const load = vi.fn(async () => Window);
    load.mockRejectedValueOnce(new Error('no network'));
    const Later = later(load);
    await act(async () => root.render(<Later open label="vote" />));
    expect(container.textContent).toBe('');
    await act(async () => vi.advanceTimersByTimeAsync(3_000));
    expect(container.textContent).toBe('vote');
  });

  it('goes on to the next when one does not come', async () => {
    const next = vi.fn(async () => Window);
    later(async (): Promise<typeof Window> => Promise.reject(new Error('no network')));
    later(next);
    await fetchLater();
    expect(next).toHaveBeenCalledTimes(1);
  });
});
