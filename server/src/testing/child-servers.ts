// Real processes for fault runs and the simulated meeting: our server as it is shipped, and a bare one beside it; each on a port of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** How often it is asked whether a server is there, in milliseconds. */
const ASK_MS = 10;
const LONGEST_START_MS = 120_000;

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

export class Child {
  private static readonly running = new Set<Child>();

  private constructor(
    private readonly process: ChildProcess,
    /** From the start of the process to its first answer, in milliseconds. */
    readonly startedMs: number,
  ) {}

  get pid(): number {
    return this.process.pid ?? 0;
  }

  /** Resolves when `url` answers. */
  static async start(args: string[], env: Record<string, string>, url: string): Promise<Child> {
    const begun = performance.now();
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
    });
    while (performance.now() - begun < LONGEST_START_MS) {
      if (child.exitCode !== null)
        throw new Error(`${String(args[0])} ended with ${child.exitCode}`);
      const answered = await fetch(url).then(
        (response) => response.ok,
        () => false,
      );
      if (answered) {
        const started = new Child(child, Math.round(performance.now() - begun));
        Child.running.add(started);
        return started;
      }
      await sleep(ASK_MS);
    }
    child.kill('SIGKILL');
    throw new Error(`${url} never answered`);
  }

  /** Nothing that was started here outlives the run, however the run ended. */
  static async endAll(): Promise<void> {
    await Promise.all([...Child.running].map((child) => child.end('SIGKILL')));
  }

  /** Sends the signal and waits for the end; the exit code, null when the signal itself ended it. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    Child.running.delete(this);
    const { exitCode, signalCode } = this.process;
    if (exitCode !== null || signalCode !== null) return Promise.resolve(exitCode);
    return new Promise((resolve) => {
      this.process.once('exit', (code) => resolve(code));
      this.process.kill(signal);
    });
  }
}

/** Our server on a data folder, as `npm start` runs it; SQLite, because that is what one machine runs on. */
export const startServer = (dataDir: string, port: number, demo = true): Promise<Child> =>
  Child.start(
    [at('../main.js')],
    {
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      DEMO: demo ? '1' : '0',
      NODE_ENV: '',
      DATABASE_URL: '',
      PUBLIC_URL: '',
    },
    `http://127.0.0.1:${port}/api/health`,
  );

const BARE = `require('node:http').createServer((_, reply) => reply.end('ok')).listen(process.env.PORT, '127.0.0.1')`;

/** Start times of a server that does nothing, in order, in milliseconds: no process of this kind is back sooner. */
export async function bareStarts(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let start = 0; start < count; start += 1) {
    const port = await freePort();
    const env = { PORT: String(port) };
    const child = await Child.start(['-e', BARE], env, `http://127.0.0.1:${port}/`);
    times.push(child.startedMs);
    await child.end('SIGKILL');
  }
  return times.toSorted((a, b) => a - b);
}

/** Exit code of the journal's check on a stopped server's data; 0: all is well. */
export const verify = (dataDir: string): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [at('../verify/main.js')], {
      stdio: 'ignore',
      env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
    });
    child.once('exit', resolve);
  });
