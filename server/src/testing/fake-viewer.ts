// A viewer that keeps its copy by the rules of docs/sync.md alone, over a real socket, and may be told to lose, double and delay
// what reaches it. Not the simulated delegates' tablet, which is never disturbed.
import { applyPatch, applyPersonal, copyOf, type Copy } from '@hop/shared/core/apply-patch.js';
import {
  PROTOCOL_VERSION,
  type Heartbeat,
  type Patch,
  type PersonalPatch,
  type Snapshot,
  type SubscribeReply,
} from '@hop/shared/core/protocol.js';
import { io, type Socket } from 'socket.io-client';

/** What happens to a patch on its way: how often it arrives, and after how many milliseconds each time. */
export type Disturbance = () => readonly number[];
const undisturbed: Disturbance = () => [0];

export class FakeViewer {
  copy: Copy = { seq: 0, tables: new Map() };
  gaps = 0;
  resyncs = 0;
  /** Everything that came, as it came: event and body. */
  readonly heard: { event: string; body: unknown }[] = [];
  refused: string | null = null;
  disturbance: Disturbance = undisturbed;
  readonly socket: Socket;

  constructor(
    private readonly url: string,
    private readonly cookie: string,
    private readonly scope: string,
  ) {
    this.socket = io(url, {
      transports: ['websocket'],
      extraHeaders: { cookie },
      forceNew: true,
      autoConnect: false,
      reconnectionDelay: 20,
    });
    this.socket.onAny((event: string, body: unknown) => this.heard.push({ event, body }));
    this.socket.on('patch', (patch: Patch | PersonalPatch) => this.arrives(patch));
    this.socket.on('heartbeat', ({ seqs }: Heartbeat) => {
      if ((seqs[this.scope] ?? 0) > this.copy.seq) void this.subscribe();
    });
    this.socket.on('resync', () => {
      this.resyncs += 1;
      void this.begin();
    });
    this.socket.on('connect', () => void this.subscribe());
  }

  /** Snapshot first, then the socket from there. */
  async connect(): Promise<this> {
    await this.loadSnapshot();
    const answered = new Promise<void>((resolve, reject) => {
      this.socket.once('connect_error', reject);
      this.socket.once('patch', () => resolve());
    });
    this.socket.connect();
    await answered;
    return this;
  }

  /** Loses the connection as a tablet out of reach does, and comes back by itself. */
  cut(): void {
    // While it is still connecting, closing would end its attempts for good.
    if (this.socket.connected) this.socket.io.engine.close();
  }

  close(): void {
    this.socket.disconnect();
  }

  patches(): Patch[] {
    return this.heard
      .filter(({ event, body }) => event === 'patch' && !('personal' in (body as object)))
      .map(({ body }) => body as Patch);
  }

  async loadSnapshot(): Promise<boolean> {
    const response = await fetch(`${this.url}/api/${pathOf(this.scope)}/snapshot`, {
      headers: { cookie: this.cookie },
    });
    const body = (await response.json()) as Snapshot & { refusal?: { message: string } };
    this.refused = body.refusal?.message ?? null;
    if (!response.ok) return false;
    this.copy = copyOf(body);
    return true;
  }

  private async begin(): Promise<void> {
    if (await this.loadSnapshot()) await this.subscribe();
  }

  private async subscribe(): Promise<void> {
    if (!this.socket.connected) return;
    const request = { scope: this.scope, from: this.copy.seq, protocol: PROTOCOL_VERSION };
    // No answer means that the connection went; it subscribes again when it is back.
    const reply = (await this.socket
      .emitWithAck('subscribe', request)
      .catch(() => null)) as SubscribeReply | null;
    if (reply && 'refusal' in reply) this.refused = reply.refusal.message;
  }

  private arrives(patch: Patch | PersonalPatch): void {
    // A stream loses nothing in its middle: personal rows are lost only with the connection.
    if ('personal' in patch) this.copy = applyPersonal(this.copy, patch);
    else
      for (const delayMs of this.disturbance())
        if (delayMs === 0) this.take(patch);
        else setTimeout(() => this.take(patch), delayMs);
  }

  private take(patch: Patch): void {
    const { outcome, copy } = applyPatch(this.copy, patch);
    this.copy = copy;
    if (outcome !== 'gap') return;
    this.gaps += 1;
    void this.subscribe();
  }
}

export const pathOf = (scope: string): string =>
  scope === 'office' ? 'office' : scope.replace(/^(meeting|folder):/, '$1s/');

/** A copy as plain objects, so that two of them can be compared: empty tables say nothing. */
export const rowsOf = (copy: Copy): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    [...copy.tables]
      .filter(([, table]) => table.size > 0)
      .map(([name, table]) => [name, Object.fromEntries([...table].sort())] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
