// The one link of this tab to the server: opens it, notices when it is dead, opens it again, and says which state it is in.
// Knows nothing of rows or commands: those listen to its messages and states.
import { PROTOCOL_VERSION } from '@hop/shared/core/protocol.js';
import { isOver, retryDelayMs, type ConnectionState } from './connection-state';
import type { LiveSocket, OpenSocket } from './socket-port';
import { heartbeatSchema } from './wire';

/** Asks over HTTP whether the server is there and still knows us. */
export type Probe = () => Promise<'reachable' | 'signedOut' | 'unreachable'>;

const OPEN_TIMEOUT_MS = 4_000;
const WAKE_TIMEOUT_MS = 1_500;
/** The server pings every 2.5 s; after this long without a word the link is dead even if no one told us. */
const SILENCE_MS = 4_000;
const SILENCE_CHECK_MS = 500;
/** A link that breaks younger than this was probably refused; ask over HTTP before the next attempt. */
const YOUNG_MS = 1_000;
/** While polling, how often a WebSocket is tried again. */
const POLLING_RETRY_MS = 15_000;
/** Failures of the WebSocket alone before we live on HTTP. */
const BLOCKED_AFTER = 2;
/** The attempt that is never made. */
const AWAY = 0;

type Link =
  | { kind: 'none' }
  | { kind: 'opening'; socket: LiveSocket; timer: ReturnType<typeof setTimeout> }
  | { kind: 'open'; socket: LiveSocket; timer: ReturnType<typeof setInterval>; openedAt: number };

export class Connection {
  #state: ConnectionState = { kind: 'idle' };
  #link: Link = { kind: 'none' };
  #retry: ReturnType<typeof setTimeout> | undefined;
  #heardAt = 0;
  #startedAt = 0;
  #blocked = 0;
  readonly #stateListeners = new Set<(state: ConnectionState) => void>();
  readonly #messageListeners = new Set<(event: string, payload: unknown) => void>();

  constructor(
    private readonly openSocket: OpenSocket,
    private readonly probe: Probe,
  ) {}

  get #isAway(): boolean {
    return this.#state.kind === 'reconnecting' && this.#state.attempt === AWAY;
  }
  get state(): ConnectionState {
    return this.#state;
  }

  readonly onState = (listener: (state: ConnectionState) => void): (() => void) => {
    this.#stateListeners.add(listener);
    return () => this.#stateListeners.delete(listener);
  };

  onMessage(listener: (event: string, payload: unknown) => void): () => void {
    this.#messageListeners.add(listener);
    return () => this.#messageListeners.delete(listener);
  }

  start(): void {
    if (!isOver(this.#state) || this.#state.kind === 'outdated') return;
    this.#startedAt = Date.now();
    this.#blocked = 0;
    this.#enter({ kind: 'connecting' });
    this.#attempt();
  }

  /** Nobody knows yet for whom to open a link: said as a cut, and nothing is tried. */
  away(): void {
    this.stop({ kind: 'idle' });
    if (this.#state.kind === 'idle')
      this.#enter({ kind: 'reconnecting', since: Date.now(), attempt: AWAY });
  }

  /** To `idle` after leaving, `signedOut` when the server no longer knows us, `outdated` when only a new page helps. */
  stop(to: Extract<ConnectionState, { kind: 'idle' | 'signedOut' | 'outdated' }>): void {
    if (this.#state.kind === 'outdated') return;
    this.#drop();
    clearTimeout(this.#retry);
    this.#enter(to);
  }

  /** Rejects at once when there is no open socket. */
  ask(event: string, payload: unknown, timeoutMs: number): Promise<unknown> {
    if (this.#link.kind !== 'open') return Promise.reject(new Error('no open socket'));
    return this.#link.socket.ask(event, payload, timeoutMs);
  }

  send(event: string, payload: unknown): void {
    if (this.#link.kind === 'open') this.#link.socket.send(event, payload);
  }

  /** The page came back to the front, or the device back to a network: do not wait for the next timer. */
  wake(): void {
    if (isOver(this.#state) || this.#isAway) return;
    const link = this.#link;
    if (link.kind === 'none') return this.#attempt();
    if (link.kind === 'opening') return;
    link.socket.ask('clock', {}, WAKE_TIMEOUT_MS).then(
      () => this.#heard(),
      () => this.#lost(link.socket),
    );
  }

  /** HTTP failed too while we lived on it. */
  reportUnreachable(): void {
    if (this.#state.kind !== 'polling') return;
    this.#enter({ kind: 'reconnecting', since: Date.now(), attempt: 1 });
    if (this.#link.kind === 'none') this.#schedule(retryDelayMs(1, Math.random()));
  }

  #enter(state: ConnectionState): void {
    this.#state = state;
    for (const listener of [...this.#stateListeners]) listener(state);
  }

  #schedule(delayMs: number): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#attempt(), delayMs);
  }

  #attempt(): void {
    clearTimeout(this.#retry);
    if (isOver(this.#state) || this.#link.kind !== 'none') return;
    const socket = this.openSocket({
      connected: () => this.#connected(socket),
      closed: () => this.#lost(socket),
      heard: () => this.#heard(),
      message: (event, payload) => this.#message(socket, event, payload),
    });
    const timer = setTimeout(() => this.#lost(socket), OPEN_TIMEOUT_MS);
    this.#link = { kind: 'opening', socket, timer };
  }

  #connected(socket: LiveSocket): void {
    if (this.#link.kind !== 'opening' || this.#link.socket !== socket) return;
    clearTimeout(this.#link.timer);
    this.#heard();
    const timer = setInterval(() => {
      if (Date.now() - this.#heardAt > SILENCE_MS) this.#lost(socket);
    }, SILENCE_CHECK_MS);
    this.#link = { kind: 'open', socket, timer, openedAt: Date.now() };
    this.#enter({ kind: 'live' });
  }

  #message(socket: LiveSocket, event: string, payload: unknown): void {
    if (this.#link.kind !== 'open' || this.#link.socket !== socket) return;
    this.#heard();
    if (event === 'heartbeat') {
      const heartbeat = heartbeatSchema.safeParse(payload);
      if (heartbeat.success && heartbeat.data.protocol !== PROTOCOL_VERSION)
        return this.stop({ kind: 'outdated', serverProtocol: heartbeat.data.protocol });
    }
    for (const listener of [...this.#messageListeners]) listener(event, payload);
  }

  #heard(): void {
    this.#heardAt = Date.now();
  }

  #drop(): void {
    const link = this.#link;
    this.#link = { kind: 'none' };
    if (link.kind === 'none') return;
    clearTimeout(link.timer);
    link.socket.close();
  }

  #lost(socket: LiveSocket): void {
    const link = this.#link;
    if (link.kind === 'none' || link.socket !== socket) return;
    this.#drop();
    if (link.kind === 'opening') return void this.#afterFailure();
    this.#enter({ kind: 'reconnecting', since: Date.now(), attempt: 1 });
    if (Date.now() - link.openedAt < YOUNG_MS) return void this.#afterFailure();
    this.#blocked = 0;
    this.#schedule(retryDelayMs(1, Math.random()));
  }

  /** A socket that never opened does not say why: the server over HTTP does. */
  async #afterFailure(): Promise<void> {
    const found = await this.probe();
    if (isOver(this.#state) || this.#link.kind !== 'none') return;
    if (found === 'signedOut') return this.stop({ kind: 'signedOut' });
    const before = this.#state;
    if (found === 'reachable') {
      this.#blocked += 1;
      if (this.#blocked < BLOCKED_AFTER) return this.#schedule(500);
      if (before.kind !== 'polling') this.#enter({ kind: 'polling' });
      return this.#schedule(POLLING_RETRY_MS * (1 + Math.random() / 4));
    }
    this.#blocked = 0;
    const next =
      before.kind === 'reconnecting'
        ? { since: before.since, attempt: before.attempt + 1 }
        : { since: before.kind === 'connecting' ? this.#startedAt : Date.now(), attempt: 1 };
    this.#enter({ kind: 'reconnecting', ...next });
    this.#schedule(retryDelayMs(next.attempt, Math.random()));
  }
}
