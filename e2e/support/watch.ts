// What a page must not do while people use it: log errors, throw, ask for things in vain, or find gaps in what it was sent.
import { expect, type Page } from '@playwright/test';

/** A page left behind, or a reader that no longer wants the rest of a file, ends its requests: that is no failure. */
const ENDED_BY_PAGE = 'net::ERR_ABORTED';

export class Watch {
  readonly #faults: string[] = [];
  #forgiving = false;

  constructor(private readonly page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error')
        this.#note(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.#note(`thrown: ${error.stack ?? error.message}`));
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      if (why !== ENDED_BY_PAGE) this.#note(`failed: ${request.method()} ${request.url()} ${why}`);
    });
  }

  /** For as long as `disturbance` takes, its faults are the test's own doing. */
  async forgive<T>(disturbance: () => Promise<T>): Promise<T> {
    this.startForgiving();
    try {
      return await disturbance();
    } finally {
      this.stopForgiving();
    }
  }

  /** For a disturbance of several pages at once. */
  startForgiving(): void {
    this.#forgiving = true;
  }
  stopForgiving(): void {
    this.#forgiving = false;
  }

  /** `undisturbed`: this page's network was never cut, so nothing may have been missed on the way. */
  async expectClean({ undisturbed = true } = {}): Promise<void> {
    expect(this.#faults, `faults of ${this.page.url()}`).toEqual([]);
    if (!undisturbed) return;
    const gaps = await this.page.evaluate(
      () => document.documentElement.dataset['liveGaps'] ?? '0',
    );
    expect(gaps, `gaps on ${this.page.url()}`).toBe('0');
  }

  #note(fault: string): void {
    if (!this.#forgiving) this.#faults.push(fault);
  }
}
