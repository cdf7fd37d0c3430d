// A server in memory that keeps the wire contract: rows, seq, patches, commands by id. Its network can be cut, slowed
// to HTTP, made to lose answers, and patches can be dropped, doubled and reordered. Rules of the domain it has none.
import { applyPersonal, applyPatch, type Copy } from '@hop/shared/core/apply-patch.js';
import {
  PROTOCOL_VERSION,
  type CommandEnvelope,
  type CommandReply,
  type Patch,
  type PersonalPatch,
  type RemovedIds,
  type Rows,
  type Scope,
} from '@hop/shared/core/protocol.js';
import { Refusal, refusals } from '@hop/shared/core/refusal.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import { Unreachable, type HttpCall } from '../lib/http';
import type { OpenSocket } from '../live/socket-port';
import type { Account } from '../live/wire';
import { FakeSocket } from './fake-socket';

const HOLD_MS = 25_000;
/** A network that swallows: nothing comes back until the caller gives up. */
const SWALLOWED_MS = 10_000;

export interface Change {
  upserts?: Rows;
  removes?: RemovedIds;
  personal?: Rows;
}
/** The result of a command; throw a Refusal to say no. */
export type Answer = (envelope: CommandEnvelope) => unknown;

export class FakeServer {
  account: Account | null = { id: 'account-1', name: 'Nguyễn Văn An', officeRole: 'none' };
  protocol = PROTOCOL_VERSION;
  /** `blocked`: no WebSocket gets through. */
  webSockets: 'open' | 'blocked' = 'open';
  http: 'open' | 'cut' | 'swallows' = 'open';
  /** `lost`: the server does its work and the answer does not arrive. */
  acks: 'given' | 'lost' = 'given';
  /** What becomes of an emitted patch; the default delivers it once, at once. */
  delivery: (deliver: () => void) => void = (deliver) => deliver();
  answer: Answer = () => ({});
  /** Each command once, in the order done. */
  readonly commands: CommandEnvelope[] = [];
  /** commandIds as they arrived, doubles included. */
  readonly arrivals: string[] = [];
  readonly calls: string[] = [];
  readonly sockets = new Set<FakeSocket>();
  /** Server time minus device time. */
  clockOffsetMs = 0;
  readonly #history: (Patch & { personal: Rows })[] = [];
  readonly #replies = new Map<string, CommandReply>();
  readonly #polls = new Set<() => void>();
  /** How far replies run ahead of the copy, as when others' commands were committed in between. */
  replyAhead = 0;
  #copy: Copy = { seq: 0, tables: new Map() };

  constructor(
    readonly scope: Scope,
    public actor: Actor,
    rows: Rows = {},
  ) {
    this.#copy = applyPersonal(this.#copy, { scope, personal: true, upserts: rows, removes: {} });
  }

  get seq(): number {
    return this.#copy.seq;
  }
  get rows(): Rows {
    return Object.fromEntries(
      [...this.#copy.tables].map(([name, table]) => [name, [...table.values()]]),
    );
  }

  readonly openSocket: OpenSocket = (handlers) => new FakeSocket(this, handlers);

  /** Changes rows and tells subscribers: personal rows first, then the patch. */
  commit(change: Change): void {
    const from = this.seq;
    const { upserts = {}, removes = {}, personal = {} } = change;
    const patch: Patch = { scope: this.scope, from, to: from + 1, upserts, removes };
    this.#copy = applyPatch(this.#copy, patch).copy;
    this.#copy = applyPersonal(this.#copy, this.#personalPatch(personal));
    this.#history.push({ ...patch, personal });
    for (const socket of this.sockets) {
      if (!socket.subscribed) continue;
      if (Object.keys(personal).length > 0) socket.emit('patch', this.#personalPatch(personal));
      this.delivery(() => socket.emit('patch', patch));
    }
    for (const wake of [...this.#polls]) wake();
  }

  /** Every socket breaks off and both ends know. */
  cut(): void {
    for (const socket of [...this.sockets]) socket.breakOff();
  }

  emit(event: string, payload: unknown): void {
    for (const socket of this.sockets) socket.emit(event, payload);
  }

  heartbeat(): void {
    const serverTime = Date.now() + this.clockOffsetMs;
    this.emit('heartbeat', {
      protocol: this.protocol,
      serverTime,
      seqs: { [this.scope]: this.seq },
    });
  }

  /** What the server does with an event that has an ack; `undefined` when the answer is lost. */
  onAsk(socket: FakeSocket, event: string, payload: unknown): unknown {
    if (event === 'clock') return { serverTime: Date.now() + this.clockOffsetMs };
    if (event === 'command') {
      const reply = this.#run(payload as CommandEnvelope);
      return this.acks === 'lost' ? undefined : reply;
    }
    const { from, scope } = payload as { from: number; scope: Scope };
    if (scope !== this.scope) return { refusal: refusals.notFound().toWire() };
    if (this.protocol !== PROTOCOL_VERSION)
      return { refusal: refusals.outdated({ protocol: this.protocol }).toWire() };
    socket.subscribed = true;
    const { personal, ...patch } = this.#since(from);
    queueMicrotask(() => {
      if (Object.keys(personal).length > 0) socket.emit('patch', this.#personalPatch(personal));
      socket.emit('patch', patch);
    });
    return { seq: this.seq };
  }

  readonly call: HttpCall = async (method, path, options = {}) => {
    await Promise.resolve();
    if (this.http === 'swallows') await new Promise((resolve) => setTimeout(resolve, SWALLOWED_MS));
    if (this.http !== 'open') throw new Unreachable('cut');
    this.calls.push(`${method} ${path}`);
    return { body: await this.#respond(method, path, options), serverTime: null };
  };

  async #respond(
    method: string,
    path: string,
    options: { body?: unknown; signal?: AbortSignal },
  ): Promise<unknown> {
    const account = this.account;
    if (account === null) throw refusals.unauthenticated();
    if (path === '/api/session') {
      if (method === 'DELETE') this.account = null;
      return { account };
    }
    if (path.startsWith('/api/commands/')) {
      const name = decodeURIComponent(path.slice('/api/commands/'.length));
      const reply = this.#run({ ...(options.body as Omit<CommandEnvelope, 'name'>), name });
      if ('refusal' in reply)
        throw new Refusal(reply.refusal.code, reply.refusal.message, reply.refusal.details);
      return reply;
    }
    const base =
      this.scope === 'office'
        ? '/api/office'
        : `/api/meetings/${this.scope.slice('meeting:'.length)}`;
    if (path === `${base}/actor`) return this.actor;
    if (path === `${base}/snapshot`) return { seq: this.seq, entities: this.rows };
    if (!path.startsWith(`${base}/changes?from=`)) throw refusals.notFound();
    const from = Number(path.split('=').at(-1));
    if (from >= this.seq) await this.#news(options.signal);
    const { personal, ...patch } = this.#since(from);
    return { ...patch, upserts: { ...patch.upserts, ...personal } };
  }

  #news(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (finish: () => void) => () => {
        clearTimeout(timer);
        this.#polls.delete(wake);
        finish();
      };
      const wake = end(resolve);
      const timer = setTimeout(wake, HOLD_MS);
      this.#polls.add(wake);
      signal?.addEventListener(
        'abort',
        end(() => reject(new DOMException('stopped', 'AbortError'))),
      );
    });
  }

  /** The journal remembers a commandId: the second time gives the first answer. */
  #run(envelope: CommandEnvelope): CommandReply {
    this.arrivals.push(envelope.commandId);
    const known = this.#replies.get(envelope.commandId);
    if (known !== undefined) return known;
    let reply: CommandReply;
    try {
      const result = this.answer(envelope);
      this.commands.push(envelope);
      reply = { seq: this.seq + this.replyAhead, result };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      reply = { refusal: error.toWire() };
    }
    this.#replies.set(envelope.commandId, reply);
    return reply;
  }

  #since(from: number): Patch & { personal: Rows } {
    const upserts: Rows = {};
    const removes: RemovedIds = {};
    const personal: Rows = {};
    for (const change of this.#history.filter(({ to }) => to > from)) {
      for (const [name, ids] of Object.entries(change.removes)) (removes[name] ??= []).push(...ids);
      for (const [name, rows] of Object.entries(change.upserts)) {
        for (const row of rows) {
          const { id } = row as { id: string };
          if (this.#copy.tables.get(name)?.has(id))
            (upserts[name] ??= []).push(this.#copy.tables.get(name)?.get(id));
        }
      }
      for (const [name, rows] of Object.entries(change.personal))
        (personal[name] ??= []).push(...rows);
    }
    return { scope: this.scope, from, to: this.seq, upserts, removes, personal };
  }

  #personalPatch(upserts: Rows): PersonalPatch {
    return { scope: this.scope, personal: true, upserts, removes: {} };
  }
}
