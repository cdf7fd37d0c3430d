// Wake-ups between processes over PostgreSQL LISTEN/NOTIFY, on a connection of its own that comes back by itself.
import { ephemeralSchema, type Ephemeral } from '@hop/shared/core/protocol.js';
import { Client } from 'pg';
import { Wakeup } from '../kernel/wakeup.js';

const CHANNEL = 'meeting_wakeup';
const EPHEMERAL = 'meeting_ephemeral';
const RETRY_MS = 1_000;

export class PostgresWakeup extends Wakeup {
  private client: Client | null = null;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly url: string) {
    super();
  }

  async start(): Promise<void> {
    const client = new Client({ connectionString: this.url, keepAlive: true });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ channel, payload }) => this.received(channel, payload ?? ''));
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    await client.query(`LISTEN ${EPHEMERAL}`);
    this.client = client;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.client?.end();
  }

  /** Heard here at once; other processes hear it from the database, and this one a second time, which is harmless. */
  announce(scopeId: string, seq: number): void {
    setImmediate(() => this.hear(scopeId, seq));
    this.notify(CHANNEL, `${seq} ${scopeId}`);
  }

  pass(message: Ephemeral): void {
    this.notify(EPHEMERAL, JSON.stringify(message));
  }

  private notify(channel: string, payload: string): void {
    this.client?.query('SELECT pg_notify($1, $2)', [channel, payload]).catch(() => undefined);
  }

  private received(channel: string, payload: string): void {
    if (channel === EPHEMERAL) {
      const parsed = ephemeralSchema.safeParse(JSON.parse(payload));
      if (parsed.success) this.hearEphemeral(parsed.data);
      return;
    }
    const space = payload.indexOf(' ');
    this.hear(payload.slice(space + 1), Number(payload.slice(0, space)));
  }

  private lost(client: Client): void {
    if (this.stopped || (this.client !== null && this.client !== client)) return;
    this.client = null;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.start().catch(() => this.lost(client)), RETRY_MS);
  }
}
