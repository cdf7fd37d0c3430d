// Stands between one page and the server's socket, so that a test can lose what comes back, or everything, and give it back.
import type { Page } from '@playwright/test';

export class Network {
  #deaf = false;

  /** Before the page opens its first address. */
  async placeBefore(page: Page): Promise<void> {
    await page.routeWebSocket(/\/socket\.io\//, (socket) => {
      const server = socket.connectToServer();
      server.onMessage((message) => {
        if (!this.#deaf) socket.send(message);
      });
    });
  }

  /** What the page says still arrives; what the server answers is lost, and no request goes through. */
  async loseAnswers(page: Page): Promise<void> {
    this.#deaf = true;
    await page.route('**/api/**', (route) => route.abort('internetdisconnected'));
  }

  async giveBack(page: Page): Promise<void> {
    this.#deaf = false;
    await page.unroute('**/api/**');
  }
}
