// Everything that one page was sent: socket frames and JSON answers. For proving what was never among it.
import type { Page } from '@playwright/test';

export class Traffic {
  readonly #received: string[] = [];
  readonly #underWay = new Set<Promise<void>>();

  constructor(page: Page) {
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => this.#received.push(payload.toString())),
    );
    page.on('response', (response) => {
      if (!/json/.test(response.headers()['content-type'] ?? '')) return;
      const reading = response.text().then(
        (body) => void this.#received.push(body),
        // The page was left before its body came: then nobody read it.
        () => undefined,
      );
      this.#underWay.add(reading);
      void reading.finally(() => this.#underWay.delete(reading));
    });
  }

  /** Every value that stood under this key so far, each once. */
  async valuesOf(key: string): Promise<string[]> {
    await Promise.all(this.#underWay);
    const pattern = new RegExp(String.raw`\\?"${key}\\?":\\?"(\w+)`, 'g');
    const found = this.#received.flatMap((text) =>
      [...text.matchAll(pattern)].map((match) => match[1] ?? ''),
    );
    return [...new Set(found)].toSorted();
  }
}
