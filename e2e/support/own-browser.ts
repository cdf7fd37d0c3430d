// A browser with a profile of its own on the disk, which can be closed and started again as a person does in the morning, or
// killed as an empty battery does.
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, test, type BrowserContext, type Page } from '@playwright/test';
import { places, viewports, type Size } from './people.js';
import { action } from './room.js';

export class OwnBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'hop-e2e-profile-'));
  #context: BrowserContext | null = null;

  constructor(
    private readonly url: string,
    private readonly size: Size,
  ) {}

  async start(): Promise<BrowserContext> {
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      ...test.info().project.use.launchOptions,
      baseURL: this.url,
      viewport: viewports[this.size],
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    });
    return this.#context;
  }

  /** Started anew and signed in again, for a browser that was closed has no session: in the room, with the list of documents open. */
  async enterRoom(): Promise<Page> {
    const context = await this.start();
    await context.request.post('/api/demo/session', { data: { role: 'delegate' } });
    const room = await context.newPage();
    await room.goto(places.room);
    await action(room, 'documents').click();
    return room;
  }

  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
  }

  /** Its lock on the profile names its process. */
  async kill(): Promise<void> {
    const context = this.#context;
    this.#context = null;
    if (context === null) return;
    const lock = join(this.#profile, 'SingletonLock');
    const pid = Number(readlinkSync(lock).split('-').at(-1));
    const closed = context.waitForEvent('close');
    process.kill(pid, 'SIGKILL');
    await closed;
    rmSync(lock, { force: true });
  }

  async discard(): Promise<void> {
    await this.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}
