// The client's end of a socket to the fake server. Answers and messages arrive in the next microtask, in order.
import type { LiveSocket, SocketHandlers } from '../live/socket-port';
import type { FakeServer } from './fake-server';

const PING_MS = 2_500;

export class FakeSocket implements LiveSocket {
  subscribed = false;
  /** Dead without anyone having been told: nothing passes in either direction. */
  halfOpen = false;
  readonly sent: { event: string; payload: unknown }[] = [];
  #open = false;
  #ping: ReturnType<typeof setInterval> | undefined;
  readonly #asked = new Set<(error: Error) => void>();

  constructor(
    private readonly server: FakeServer,
    private readonly handlers: SocketHandlers,
  ) {
    queueMicrotask(() => {
      if (server.webSockets === 'blocked' || server.http !== 'open' || server.account === null)
        return handlers.closed();
      this.#open = true;
      server.sockets.add(this);
      this.#ping = setInterval(() => {
        if (!this.halfOpen) handlers.heard();
      }, PING_MS);
      handlers.connected();
    });
  }

  ask(event: string, payload: unknown, timeoutMs: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        clearTimeout(timer);
        this.#asked.delete(fail);
        reject(error);
      };
      const timer = setTimeout(() => fail(new Error('no answer in time')), timeoutMs);
      this.#asked.add(fail);
      queueMicrotask(() => {
        if (!this.#open || this.halfOpen) return;
        const reply = this.server.onAsk(this, event, structuredClone(payload));
        if (reply === undefined) return;
        clearTimeout(timer);
        this.#asked.delete(fail);
        resolve(structuredClone(reply));
      });
    });
  }

  send(event: string, payload: unknown): void {
    this.sent.push({ event, payload });
  }

  /** From the server to this client. */
  emit(event: string, payload: unknown): void {
    if (this.#open && !this.halfOpen) this.handlers.message(event, structuredClone(payload));
  }

  breakOff(): void {
    if (!this.#open) return;
    this.close();
    this.handlers.closed();
  }

  close(): void {
    this.#open = false;
    clearInterval(this.#ping);
    this.server.sockets.delete(this);
    for (const fail of [...this.#asked]) fail(new Error('socket closed'));
  }
}
