// Wake-ups between processes over PostgreSQL LISTEN/NOTIFY, on a connection of its own that comes back by itself.
import { ephemeralSchema, type Ephemeral } from '@hop/shared/core/protocol.js';
import { Client } from 'pg';
import { Wakeup } from '../kernel/wakeup.js';

const CHANNEL = 'meeting_wakeup';
const EPHEMERAL = 'meeting_ephemeral';
const SESSION_END = 'session_end';
const PEER_WORD = 'peer_word';
const RETRY_MS = 1_000;
/** Second-lived messages waiting to be passed on; more are dropped. */
const MAX_PASSING = 200;

export class PostgresWakeup extends Wakeup {
  private client: Client | null = null;
  private stopped = false;
  private telling = false;
  private readonly heads = new Map<string, number>();
  private readonly passing: string[] = [];
  private readonly endedSessions: string[] = [];
  private readonly peerWords: string[] = [];
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
    await client.query(`LISTEN ${SESSION_END}`);
    await client.query(`LISTEN ${PEER_WORD}`);
    this.client = client;
    void this.tell();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.client?.end();
  }

  /** Heard here at once; other processes hear it from the database, and this one a second time, which is harmless. */
  announce(scopeId: string, seq: number): void {
    setImmediate(() => this.hear(scopeId, seq));
    this.heads.set(scopeId, seq);
    void this.tell();
  }

  pass(message: Ephemeral): void {
    if (this.passing.length < MAX_PASSING) this.passing.push(JSON.stringify(message));
    void this.tell();
  }

  endSession(sessionId: string): void {
    this.hearSessionEnd(sessionId);
    this.endedSessions.push(sessionId);
    void this.tell();
  }

  tellPeers(word: string): void {
    if (this.peerWords.length < MAX_PASSING) this.peerWords.push(word);
    void this.tell();
  }

  /**
   * One at a time on this connection; of each scope only the newest head. What cannot be told is repaired by the heartbeat, but for
   * the end of a session: that waits until it is told.
   */
  private async tell(): Promise<void> {
    if (this.telling) return;
    this.telling = true;
    for (let next = this.next(); next !== null; next = this.next()) {
      const told = await this.client
        ?.query('SELECT pg_notify($1, $2)', next)
        .catch(() => undefined);
      if (told !== undefined || next[0] !== SESSION_END) continue;
      this.endedSessions.unshift(next[1]);
      break;
    }
    this.telling = false;
  }

  private next(): [channel: string, payload: string] | null {
    const ended = this.endedSessions.shift();
    if (ended !== undefined) return [SESSION_END, ended];
    for (const [scopeId, seq] of this.heads) {
      this.heads.delete(scopeId);
      return [CHANNEL, `${seq} ${scopeId}`];
    }
    const message = this.passing.shift();
    if (message !== undefined) return [EPHEMERAL, message];
    const word = this.peerWords.shift();
    return word === undefined ? null : [PEER_WORD, word];
  }

  private received(channel: string, payload: string): void {
    if (channel === EPHEMERAL) {
      const parsed = ephemeralSchema.safeParse(JSON.parse(payload));
      if (parsed.success) this.hearEphemeral(parsed.data);
      return;
    }
    if (channel === PEER_WORD) return this.hearPeerWord(payload);
    if (channel === SESSION_END) return this.hearSessionEnd(payload);
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
