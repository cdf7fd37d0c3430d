// A real Chromium as a tablet of some years ago: four times slower than this machine, on a line that is slower too. Every visit is
// a browser context of its own, so that nothing is cached from the last one.
import { fileURLToPath } from 'node:url';
import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';

/** Of an iPad held upright. */
const VIEWPORT = { width: 820, height: 1180 };
const SLOWER = 4;

export interface Line {
  readonly bytesPerSecond: number;
  /** From a request to the first byte of its answer, at the least. */
  readonly latencyMs: number;
}
/** Of a hall where many share it. */
export const wifi: Line = { bytesPerSecond: 20_000_000 / 8, latencyMs: 5 };
/** Of a telephone network outside a town; browsers call it "Fast 3G". */
export const mobile: Line = { bytesPerSecond: 1_600_000 / 8, latencyMs: 150 };

const KB_PER_MB = 1024;

/** Finds one, or gets one where it may, as the browser suite does. */
async function path(): Promise<string> {
  const file = fileURLToPath(new URL('../../../scripts/chromium.mjs', import.meta.url));
  const { chromiumPath } = (await import(file)) as { chromiumPath: () => Promise<string> };
  return chromiumPath();
}

export interface Visit {
  readonly page: Page;
  leave(): Promise<void>;
}

export class Tablet {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<Tablet> {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    return new Tablet(await chromium.launch({ executablePath: await path(), args }));
  }

  /** Signed in as a delegate of the demo meeting, nowhere yet. `bare`: a page of one's own may be put there. */
  async enter(url: string, bare = false): Promise<Visit> {
    const context = await this.browser.newContext({
      ...{ viewport: VIEWPORT, locale: 'vi-VN', deviceScaleFactor: 2, bypassCSP: bare },
    });
    const data = { role: 'delegate' };
    const entered = await context.request.post(`${url}/api/demo/session`, { data });
    if (!entered.ok()) throw new Error(await entered.text());
    return { page: await context.newPage(), leave: () => context.close() };
  }

  /** The same, at `address`. */
  async visit(url: string, address: string, bare = false): Promise<Visit> {
    const visit = await this.enter(url, bare);
    await visit.page.goto(`${url}${address}`);
    return visit;
  }

  /** From now on this page is slow. */
  async slow(page: Page, { bytesPerSecond, latencyMs }: Line = wifi): Promise<void> {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: latencyMs },
      ...{ downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond },
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  }

  /** Of all renderers of this browser, each page of memory shared among those that use it; 0 where /proc tells nothing. */
  async renderersMb(): Promise<number> {
    const session: CDPSession = await this.browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    await session.detach();
    let kb = 0;
    for (const { type, id } of processInfo)
      if (type === 'renderer') {
        const text = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
        kb += Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
      }
    return kb / KB_PER_MB;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
