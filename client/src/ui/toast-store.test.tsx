// The queue of short notices: three at most, a success goes by itself, a refusal stays.
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hideRefusals, hideToast, showToast, useToasts } from './toast-store';

function Titles() {
  return useToasts()
    .map((toast) => toast.title)
    .join('|');
}

let root: Root;
let place: HTMLElement;
const shown: number[] = [];
const show = (tone: 'ok' | 'wait' | 'no', title: string) =>
  act(() => void shown.push(showToast({ tone, title })));

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  place = document.createElement('div');
  root = createRoot(place);
  act(() => root.render(<Titles />));
});

afterEach(() => {
  act(() => {
    shown.forEach(hideToast);
    root.unmount();
  });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('shows at most three, the newest last', () => {
  for (const title of ['1', '2', '3', '4']) show('no', title);
  expect(place.textContent).toBe('2|3|4');
});

it('puts refusals away once what they were about has changed, and nothing else', () => {
  show('no', 'refused');
  show('wait', 'kept');
  act(() => hideRefusals());
  expect(place.textContent).toBe('kept');
});

it('lets a success go by itself and keeps a refusal until it is put away', () => {
  show('ok', 'recorded');
  show('no', 'refused');
  act(() => void vi.advanceTimersByTime(5_999));
  expect(place.textContent).toBe('recorded|refused');
  act(() => void vi.advanceTimersByTime(60_000));
  expect(place.textContent).toBe('refused');
  act(() => hideToast(shown.at(-1) ?? -1));
  expect(place.textContent).toBe('');
});
