// `first-load`: a tablet that was never here opens the meeting room by its address, on the line of a telephone network: how soon its
// delegate can act, and how soon the first page can be read. The floor of the same run is the line alone: as many bytes in one file.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Child, freePort, startServer } from '../testing/child-servers.js';
import { mobile, Tablet } from './browser.js';
import { median, report, rounded } from './report.js';
import { word } from './word.js';

const ROOM = '/cuoc-hop/demo-ba-vi/phong-hop';
/** Longer, and people tap again. */
const LIMITS = { usableMs: 4_000 };

interface FirstLoad {
  readonly usableMs: number;
  readonly firstPageMs: number;
  /** That travelled until the room could be used. */
  readonly bytes: number;
}

async function countBytes(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  return () => bytes;
}

async function loadRoom(tablet: Tablet, url: string): Promise<FirstLoad> {
  const { page, leave } = await tablet.enter(url);
  const bytesNow = await countBytes(page);
  await tablet.slow(page, mobile);
  const act = await word('app/delegate-room', 'actions', 'speak');
  const begun = performance.now();
  await page.goto(`${url}${ROOM}`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: act }).waitFor();
  const [usableMs, bytes] = [performance.now() - begun, bytesNow()];
  await page.locator('[data-page] canvas').first().waitFor();
  const firstPageMs = performance.now() - begun;
  await leave();
  return { usableMs, firstPageMs, bytes };
}

/** Milliseconds until so many bytes have come that no packing makes fewer. */
async function bareLoad(tablet: Tablet, url: string, bytes: number): Promise<number> {
  const body = randomBytes(bytes);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const { page, leave } = await tablet.visit(url, '/api/health', true);
  await tablet.slow(page, mobile);
  const ms = await page.evaluate<number>(`(async () => {
    const begun = performance.now();
    await (await fetch('http://127.0.0.1:${port}/')).arrayBuffer();
    return performance.now() - begun;
  })()`);
  await leave();
  server.close();
  return ms;
}

/** Whether the room could be used in time. Rounds of ours and the floor alternate. */
export async function benchFirstLoad(rounds: number): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'hop-first-load-'));
  let tablet: Tablet | undefined;
  try {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const server = await startServer(join(folder, 'data'), port);
    tablet = await Tablet.start();
    const loads: FirstLoad[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const load = await loadRoom(tablet, url);
      loads.push(load);
      bare.push(await bareLoad(tablet, url, load.bytes));
    }
    await server.end('SIGTERM');
    const usableMs = median(loads.map((load) => load.usableMs));
    const ours = {
      usableMs: rounded(usableMs),
      firstPageMs: rounded(median(loads.map((load) => load.firstPageMs))),
      kib: Math.round(median(loads.map(({ bytes }) => bytes)) / 1024),
    };
    report('first-load', ours, { lineMs: rounded(median(bare)) }, usableMs / median(bare));
    return ours.usableMs <= LIMITS.usableMs;
  } finally {
    await tablet?.close();
    await Child.endAll();
    await rm(folder, { recursive: true, force: true });
  }
}
