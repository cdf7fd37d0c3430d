// What a delegate's tablet has to fetch of the program until the first page of a document is on the screen, packed as it travels.
// Not for how long that takes: networks differ, bytes do not.
import { gzipSync } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';
import { enter, places } from './support/people.js';
import { drawnPage } from './support/room.js';
import { Server } from './support/server.js';

/**
 * What it is, and a little: more is added knowingly or not at all. React, the router, zod and socket.io are half of it. Over TLS,
 * where browsers take brotli, it is an eighth less. A tenth is what other places share: it travels along because a file more costs a
 * slow line more than its bytes do (vite.config.ts).
 */
const ROOM_KIB = 360;
/** Fetched together with the first document. Without its worker, which is a program of its own. */
const ENGINE_KIB = 155;

const isEngine = (path: string): boolean => /\/pdf-/.test(path);
const isWorker = (path: string): boolean => /\.worker\./.test(path);

test('the first page of a document needs no more of the program than was agreed', async ({
  browser,
}) => {
  const server = await Server.start();
  const scripts = new Map<string, Promise<number>>();
  const weigh = (response: Response) => {
    const path = new URL(response.url()).pathname;
    if (!/\.m?js$/.test(path) || isWorker(path) || scripts.has(path)) return;
    scripts.set(
      path,
      response.body().then((body) => gzipSync(body).length / 1024),
    );
  };
  const { page } = await enter(browser, {
    ...{ url: server.url, who: { role: 'delegate' }, place: places.room, size: 'tablet' },
    prepare: async (fresh) => void fresh.on('response', weigh),
  });
  await expect(drawnPage(page, 1)).toBeVisible();
  const weighed = await Promise.all(
    [...scripts].map(async ([path, size]) => [path, await size] as const),
  );
  const sum = (wanted: boolean) =>
    weighed.reduce((kib, [path, size]) => (isEngine(path) === wanted ? kib + size : kib), 0);
  expect(sum(true)).toBeGreaterThan(0);
  expect(sum(true)).toBeLessThanOrEqual(ENGINE_KIB);
  expect(sum(false)).toBeLessThanOrEqual(ROOM_KIB);
  await page.context().close();
  await server.discard();
});

test('a first visit asks for the files of its place before the program has started', async ({
  browser,
}) => {
  const server = await Server.start();
  const { page } = await enter(browser, {
    ...{ url: server.url, who: { role: 'delegate' }, place: places.room, size: 'tablet' },
    prepare: async (fresh) => {
      const asked = fresh.waitForRequest(/\/assets\/delegate-room-.*\.js$/);
      await fresh.route(/\/assets\/(index|start)-.*\.js$/, async (route) => {
        await asked;
        await route.continue();
      });
    },
  });
  await expect(drawnPage(page, 1)).toBeVisible();
  await page.context().close();
  await server.discard();
});
