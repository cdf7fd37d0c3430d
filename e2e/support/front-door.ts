// Stands before the server at an address of its own and passes everything on, sockets too; from a moment on it hands out the program as
// if it had been built anew. So a test sees what a browser does with a newer program, and touches no file of the build.
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { once } from 'node:events';

const WORKER = '/service-worker.js';
/** The mark of a build, as it stands in its service worker. */
const MARK = /[0-9a-f]{16}/;

export class FrontDoor {
  #newer = false;
  readonly #sockets = new Set<Duplex>();
  readonly #door = createServer((asked, reply) => this.#pass(asked, reply));

  private constructor(private readonly behind: URL) {
    this.#door.on('upgrade', (asked: IncomingMessage, socket: Socket, head: Buffer) =>
      this.#join(asked, socket, head),
    );
  }

  static async before(url: string): Promise<FrontDoor> {
    const door = new FrontDoor(new URL(url));
    await once(door.#door.listen(0, '127.0.0.1'), 'listening');
    return door;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#door.address() as AddressInfo).port}`;
  }

  bringNewerProgram(): void {
    this.#newer = true;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#door.closeAllConnections();
    this.#door.close();
    await once(this.#door, 'close');
  }

  #pass(asked: IncomingMessage, reply: ServerResponse): void {
    const { method, url, headers } = asked;
    const isWorker = this.#newer && url === WORKER;
    const onward = request(
      { ...this.#target, method, path: url, headers: isWorker ? {} : headers },
      (answer) => {
        if (isWorker) return void this.#renewed(answer, reply);
        reply.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(reply);
      },
    );
    onward.on('error', () => reply.destroy());
    asked.pipe(onward);
  }

  async #renewed(answer: IncomingMessage, reply: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of answer) parts.push(part as Buffer);
    const code = Buffer.concat(parts).toString().replace(MARK, 'f'.repeat(16));
    reply.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' });
    reply.end(code);
  }

  /** A socket is passed on byte by byte, its first lines as they came. */
  #join({ method, url, httpVersion, rawHeaders }: IncomingMessage, socket: Socket, head: Buffer) {
    const onward = connect(Number(this.behind.port), this.behind.hostname, () => {
      const lines = [`${method} ${url} HTTP/${httpVersion}`];
      for (let at = 0; at < rawHeaders.length; at += 2)
        lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
      onward.write(`${lines.join('\r\n')}\r\n\r\n`);
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    for (const end of [socket, onward]) {
      this.#sockets.add(end);
      end.on('error', () => undefined);
      end.on('close', () => {
        socket.destroy();
        onward.destroy();
        this.#sockets.delete(end);
      });
    }
  }

  get #target(): { hostname: string; port: string } {
    return { hostname: this.behind.hostname, port: this.behind.port };
  }
}
