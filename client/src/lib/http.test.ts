// What a call makes of answers: results, refusals, and no answer at all.
import { Refusal } from '@hop/shared/core/refusal.js';
import { afterEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { call, request, Unreachable } from './http';

const answering = (status: number, text: string) => {
  const fetched = vi.fn(
    async (_path: string, _init: RequestInit) => new Response(text, { status }),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('sends the slot and JSON, and parses the answer', async () => {
  const fetched = answering(200, '{"n":3}');
  await expect(
    request(z.object({ n: z.number() }), 'POST', '/api/x', { body: { a: 1 } }),
  ).resolves.toEqual({ n: 3 });
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({
    body: '{"a":1}',
    headers: { 'x-session-slot': 'main', 'content-type': 'application/json' },
  });
});

it('throws the refusal that the server gave, with its details', async () => {
  answering(409, '{"refusal":{"code":"stale","message":"agenda.stale","details":{"version":4}}}');
  await expect(call('GET', '/api/x')).rejects.toEqual(
    new Refusal('stale', 'agenda.stale', { version: 4 }),
  );
});

it('makes a refusal of a bare status, and no answer of what a gateway says', async () => {
  answering(413, '<html>too large</html>');
  await expect(call('GET', '/api/x')).rejects.toMatchObject({ key: 'core.tooLarge' });
  answering(418, 'tea');
  await expect(call('GET', '/api/x')).rejects.toMatchObject({ key: 'core.fault' });
  answering(502, '<html>bad gateway</html>');
  await expect(call('GET', '/api/x')).rejects.toBeInstanceOf(Unreachable);
});

it.each([401, 403, 404])(
  'takes a bare %i for no answer: a proxy says so, the server gives its reason',
  async (status) => {
    answering(status, '404 page not found');
    await expect(call('GET', '/api/x')).rejects.toBeInstanceOf(Unreachable);
  },
);

it('gives up after its time', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (_path: string, { signal }: RequestInit) => {
    return new Promise((_resolve, reject) =>
      signal?.addEventListener('abort', () => reject(new Error('aborted'))),
    );
  });
  const answer = expect(call('GET', '/api/x', { timeoutMs: 500 })).rejects.toBeInstanceOf(
    Unreachable,
  );
  await vi.advanceTimersByTimeAsync(501);
  await answer;
});
