// Mounts a page outside any meeting, at an address, on the real session over a fake server. HTTP of the page itself
// (lib/http) is answered by `answers`, by method and path; what was asked is in `asked`.
import { refusals, Refusal } from '@hop/shared/core/refusal.js';
import i18next from 'i18next';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import { startI18n } from '../lib/i18n';
import { call } from '../lib/http';
import { fetchLater } from '../lib/later';
import { createLive } from '../live/live';
import { LiveProvider } from '../live/provider';
import { UiProvider } from '../ui';
import { anActor } from './actors';
import { FakeServer } from './fake-server';

/** The body of an answer; throw a Refusal to say no. */
type AnswerTo = (body: unknown) => unknown;
export interface Asked {
  readonly route: string;
  readonly body: unknown;
  readonly slot: string | null;
}
export interface PageView {
  readonly container: HTMLElement;
  readonly asked: readonly Asked[];
  /** Where the page has led. */
  readonly path: () => string;
  readonly button: (name: string) => HTMLButtonElement;
  readonly press: (name: string) => Promise<void>;
  readonly type: (label: string, text: string) => Promise<void>;
  readonly settle: () => Promise<void>;
  readonly unmount: () => Promise<void>;
}

const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
  });

/** `answers`: "POST /api/session" → its answer. What is not named is refused as unauthenticated. */
export async function renderPage(
  element: ReactNode,
  { at = '/', answers = {} }: { at?: string; answers?: Record<string, AnswerTo> } = {},
): Promise<PageView> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  if (!i18next.isInitialized) await startI18n();
  await fetchLater();
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const route = `${init.method ?? 'GET'} ${path}`;
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
    asked.push({ route, body, slot: new Headers(init.headers).get('x-session-slot') });
    try {
      const answer = answers[route];
      if (answer === undefined) throw refusals.unauthenticated();
      return new Response(JSON.stringify(answer(body)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return new Response(JSON.stringify({ refusal: error.toWire() }), { status: error.status });
    }
  });
  const sockets = new FakeServer('office', anActor());
  const live = createLive(sockets.openSocket, call);
  const router = createMemoryRouter(
    [
      { path: at.split(/[?#]/)[0], element },
      { path: '*', element: null },
    ],
    { initialEntries: [at] },
  );
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  await act(async () =>
    root.render(
      <UiProvider>
        <LiveProvider live={live}>
          <RouterProvider router={router} />
        </LiveProvider>
      </UiProvider>,
    ),
  );
  await settle();
  const button = (name: string) => {
    const found = [...container.querySelectorAll('button')].find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent).includes(name),
    );
    if (found === undefined) throw new Error(`no button ${name}`);
    return found;
  };
  return {
    container,
    asked,
    path: () => router.state.location.pathname,
    button,
    async press(name) {
      await act(async () => button(name).click());
      await settle();
    },
    async type(label, text) {
      const named = [...container.querySelectorAll('label')].find((each) =>
        each.textContent.includes(label),
      );
      const field = document.getElementById(named?.htmlFor ?? '');
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
        throw new Error(`no field ${label}`);
      await act(async () => {
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(
          field,
          text,
        );
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    settle,
    async unmount() {
      await act(async () => root.unmount());
      container.remove();
      vi.unstubAllGlobals();
    },
  };
}
