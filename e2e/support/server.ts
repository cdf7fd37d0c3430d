// The built server as a process of its own, with a data folder of its own: start, stop, kill, start again on the same data.
// Not for what the server does: tests speak to it as a browser or a curl line would.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { copySeeded } from './seeded-data.js';

const MAIN = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));
/** An empty database is migrated and the demo's papers are drawn before the first answer. */
const START_MS = 60_000;
const ASK_MS = 50;

interface ServerOptions {
  demo?: boolean;
  /** Begins with an empty folder, as an installation does. */
  isFirstStart?: boolean;
  env?: Record<string, string>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

export class Server {
  #child: ChildProcess | null = null;
  /** Everything the process has said so far, for the set-up code and for a failure's reason. */
  output = '';

  private constructor(
    private readonly port: number,
    private readonly dataDir: string,
    private readonly options: ServerOptions,
  ) {}

  static async start(options: ServerOptions = {}): Promise<Server> {
    const dataDir = mkdtempSync(join(tmpdir(), 'hop-e2e-'));
    const isSeeded = options.demo !== false && options.isFirstStart !== true;
    if (isSeeded) copySeeded(dataDir);
    const server = new Server(await freePort(), dataDir, options);
    await server.begin();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** On the same data and the same port. Answers when the health check does. */
  async begin(): Promise<void> {
    const child = spawn(process.execPath, [MAIN], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...{ NODE_ENV: 'test', HOST: '127.0.0.1', PORT: String(this.port) },
        ...{
          DATA_DIR: this.dataDir,
          DATABASE_URL: '',
          DEMO: this.options.demo === false ? '0' : '1',
        },
        ...this.options.env,
      },
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (said: Buffer) => (this.output += said.toString()));
    await expect
      .poll(() => child.exitCode !== null || this.isHealthy(), {
        timeout: START_MS,
        intervals: [ASK_MS],
      })
      .toBe(true);
    if (child.exitCode !== null) throw new Error(`The server did not start:\n${this.output}`);
  }

  /** As power fails: no word to anybody. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** As Ctrl-C. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** After the last test: the data goes too. */
  async discard(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async isHealthy(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/api/health`)).ok;
    } catch {
      return false;
    }
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}
