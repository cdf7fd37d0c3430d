// Processes on one PostgreSQL database know of each other through one advisory lock, on a connection of its own:
// whoever serves holds it shared, whoever recovers after a start holds it alone. It dies with its process.
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Peers } from '../kernel/peers.js';

/** Any number, the same in every process; advisory locks are kept per database. */
const LOCK = 5_601_120;
const RETRY_MS = 1_000;
/** How often a starting process asks again while another one recovers, in milliseconds. */
const ASK_AGAIN_MS = 50;
/** A machine that vanished without a word lets go of the lock after about 25 seconds instead of hours. */
const NOTICE_LOSS =
  'SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3';

export class PostgresPeers extends Peers {
  private client: Client | null = null;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private alone = false;

  constructor(private readonly url: string) {
    super();
  }

  get startedAlone(): boolean {
    return this.alone;
  }

  /** Resolves alone (nobody serves, the lock is ours) or beside processes that serve; waits while another one recovers. */
  async start(): Promise<void> {
    const client = await this.connect();
    for (;;) {
      if (await took(client, 'pg_try_advisory_lock')) {
        this.alone = true;
        return;
      }
      if (await took(client, 'pg_try_advisory_lock_shared')) return;
      await sleep(ASK_AGAIN_MS);
    }
  }

  /** First the shared lock, then away with the other: nobody can slip between. */
  async serving(): Promise<void> {
    if (!this.alone || !this.client) return;
    await this.client.query(`SELECT pg_advisory_lock_shared(${LOCK})`);
    await this.client.query(`SELECT pg_advisory_unlock(${LOCK})`);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.client?.end();
  }

  private async connect(): Promise<Client> {
    const client = new Client({ connectionString: this.url, keepAlive: true });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    await client.connect();
    await client.query(NOTICE_LOSS);
    this.client = client;
    return client;
  }

  /** The database was away: this process still serves, so it takes its place again. */
  private lost(client: Client): void {
    if (this.stopped || (this.client !== null && this.client !== client)) return;
    this.client = null;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.connect()
        .then((again) => again.query(`SELECT pg_advisory_lock_shared(${LOCK})`))
        .catch(() => this.lost(client));
    }, RETRY_MS);
  }
}

async function took(client: Client, how: string): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(`SELECT ${how}(${LOCK}) AS taken`);
  return rows[0]?.taken === true;
}
