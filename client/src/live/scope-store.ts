// One scope's rows as this viewer may see them, kept at the server's seq. Decides when to take a snapshot, when to catch up
// and when to wait; how a patch is applied is shared/core/apply-patch. Not React: hooks read it.
import { applyPatch, applyPersonal, copyOf, type Copy } from '@hop/shared/core/apply-patch.js';
import {
  PROTOCOL_VERSION,
  type Patch,
  type PersonalPatch,
  type Scope,
} from '@hop/shared/core/protocol.js';
import { Refusal, refusals } from '@hop/shared/core/refusal.js';
import { Unreachable, type HttpCall } from '../lib/http';
import type { Connection } from './connection';
import { reaches } from './connection-state';
import { HeadWatch } from './head-watch';
import { keepEqual, rowsOf } from './rows';
import { CHANGES_TIMEOUT_MS, pathOf } from './scope-paths';
import * as wire from './wire';

export type ScopeStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  /** The server says this reader has no such scope (or no longer). */
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const SUBSCRIBE_TIMEOUT_MS = 4_000;
const RETRY_MS = 2_000;
/** Between two polls that answer at once. */
const POLL_PAUSE_MS = 250;
const isEmpty = ({ upserts, removes }: Patch): boolean =>
  Object.keys(upserts).length === 0 && Object.keys(removes).length === 0;
const EMPTY: Copy = { seq: 0, tables: new Map() };

export class ScopeStore {
  /** Patches that did not join on to what we had. Zero in an undisturbed run. */
  gaps = 0;
  /** Grows with each snapshot: what was derived from the old one is to be asked again. */
  snapshots = 0;
  #copy = EMPTY;
  #status: ScopeStatus = { kind: 'loading' };
  /** Audience patches that came while a snapshot is on its way. */
  #held: Patch[] | null = null;
  #busy = false;
  #again: 'no' | 'catchUp' | 'snapshot' = 'no';
  #synced = false;
  /** The rows are what this device kept; the server's come with the first way to it. */
  #kept = false;
  #stop: AbortController | null = null;
  /** The call for changes that the server is holding at this moment. */
  #heldCall: AbortController | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #head = new HeadWatch(() => void this.#sync('catchUp'));

  constructor(
    readonly scope: Scope,
    private readonly connection: Connection,
    private readonly call: HttpCall,
  ) {}

  get status(): ScopeStatus {
    return this.#status;
  }
  get seq(): number {
    return this.#copy.seq;
  }
  /** Whether the rows are as new as the server's, as far as one can know: false from a cut until caught up. */
  get synced(): boolean {
    return this.#synced;
  }
  /** The rows are what this device kept of the meeting, whatever the connection looks like. */
  get kept(): boolean {
    return this.#kept;
  }
  rows(name: string): readonly unknown[] {
    return rowsOf(this.#copy, name);
  }
  row(name: string, id: string): unknown {
    return this.#copy.tables.get(name)?.get(id);
  }
  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins to follow the scope; the function returned ends it. */
  start(): () => void {
    const stop = new AbortController();
    this.#stop = stop;
    const offState = this.connection.onState(({ kind }) => {
      this.#heldCall?.abort();
      if (kind === 'live' || kind === 'polling') void this.#sync('catchUp');
      else this.#setSynced(false);
    });
    const offMessage = this.connection.onMessage((event, payload) => this.#message(event, payload));
    void this.#sync('snapshot');
    return () => {
      stop.abort();
      this.#heldCall?.abort();
      offState();
      offMessage();
      clearTimeout(this.#retry);
      this.#head.clear();
    };
  }

  #message(event: string, payload: unknown): void {
    if (event === 'patch') {
      const patch = wire.patchSchema.safeParse(payload);
      if (!patch.success) void this.#sync('snapshot');
      else if (patch.data.scope === this.scope) this.#receive(patch.data);
    } else if (event === 'resync') {
      const resync = wire.resyncSchema.safeParse(payload);
      if (resync.success && resync.data.scope === this.scope) void this.#sync('snapshot');
    } else if (event === 'heartbeat') {
      const heartbeat = wire.heartbeatSchema.safeParse(payload);
      const head = heartbeat.success ? heartbeat.data.seqs[this.scope] : undefined;
      if (head !== undefined && this.#synced) this.#head.saw(head, this.#copy.seq);
    }
  }

  #receive(patch: Patch | PersonalPatch): void {
    if ('personal' in patch) {
      // Has no cursor, so it cannot be put in order with a snapshot on its way; subscribing from that snapshot brings it.
      if (this.#held === null) this.#set(applyPersonal(this.#copy, patch));
      return;
    }
    if (this.#held !== null) return void this.#held.push(patch);
    const applied = applyPatch(this.#copy, patch);
    if (applied.outcome === 'gap') {
      this.gaps += 1;
      this.#setSynced(false);
      return void this.#sync('catchUp');
    }
    if (applied.outcome === 'applied') {
      this.#head.moved(isEmpty(patch));
      this.#set(applied.copy);
    }
  }

  /** One at a time; what is asked meanwhile is done after. */
  async #sync(how: 'catchUp' | 'snapshot'): Promise<void> {
    if (this.#busy) {
      if (this.#again !== 'snapshot') this.#again = how;
      return;
    }
    const stop = this.#stop;
    if (stop === null || stop.signal.aborted) return;
    this.#busy = true;
    clearTimeout(this.#retry);
    try {
      if (how === 'snapshot' || this.snapshots === 0 || this.#kept)
        await this.#takeSnapshot(stop.signal);
      // What follows asks from the cursor as it is now, which serves whoever asked meanwhile.
      if (this.#again === 'catchUp') this.#again = 'no';
      if (this.connection.state.kind === 'live') await this.#subscribe();
      else if (this.connection.state.kind === 'polling') await this.#poll(stop.signal);
    } catch (error) {
      if (!stop.signal.aborted) this.#failed(error, how);
    } finally {
      this.#busy = false;
    }
    const again = this.#again;
    this.#again = 'no';
    if (again !== 'no') void this.#sync(again);
  }

  async #takeSnapshot(signal: AbortSignal): Promise<void> {
    this.#held = [];
    try {
      const answer = await this.call('GET', `${pathOf(this.scope)}/snapshot`, { signal });
      const snapshot = wire.snapshotSchema.parse(answer.body);
      this.#kept = answer.kept === true;
      let copy = keepEqual(this.#copy, copyOf(snapshot));
      for (const patch of this.#held) copy = applyPatch(copy, patch).copy;
      this.snapshots += 1;
      this.#status = { kind: 'ready' };
      this.#set(copy);
    } finally {
      this.#held = null;
    }
    // Following on from what is no state of the server's would pass for up to date.
    if (this.#kept && reaches(this.connection.state)) throw new Unreachable('only kept rows');
  }

  async #subscribe(): Promise<void> {
    const request = { scope: this.scope, from: this.#copy.seq, protocol: PROTOCOL_VERSION };
    const answer = await this.connection.ask('subscribe', request, SUBSCRIBE_TIMEOUT_MS);
    const reply = wire.subscribeReplySchema.parse(answer);
    if ('refusal' in reply)
      throw new Refusal(reply.refusal.code, reply.refusal.message, reply.refusal.details);
    this.#head.confirmed(reply.seq);
    this.#setSynced(true);
  }

  async #poll(signal: AbortSignal): Promise<void> {
    const held = new AbortController();
    this.#heldCall = held;
    while (!held.signal.aborted && this.#again === 'no') {
      const path = `${pathOf(this.scope)}/changes?from=${this.#copy.seq}`;
      const options = { signal: held.signal, timeoutMs: CHANGES_TIMEOUT_MS };
      const answer = await this.call('GET', path, options).catch((error: unknown) => {
        if (held.signal.aborted) return null;
        throw error;
      });
      if (answer === null) return;
      const changes = wire.changesSchema.parse(answer.body);
      if ('resync' in changes) await this.#takeSnapshot(signal);
      else this.#receive(changes);
      this.#setSynced(true);
      await new Promise((resolve) => setTimeout(resolve, POLL_PAUSE_MS));
    }
  }

  #failed(error: unknown, how: 'catchUp' | 'snapshot'): void {
    this.#setSynced(false);
    if (error instanceof Refusal) {
      const serverProtocol = error.details?.['protocol'];
      if (error.code === 'outdated')
        return this.connection.stop({
          kind: 'outdated',
          serverProtocol: typeof serverProtocol === 'number' ? serverProtocol : null,
        });
      if (error.code === 'unauthenticated') return this.connection.stop({ kind: 'signedOut' });
      if (error.code === 'notFound' || error.code === 'forbidden') {
        this.#copy = EMPTY;
        this.snapshots = 0;
        this.#status = {
          kind: 'refused',
          refusal: error.code === 'notFound' ? error : refusals.notFound(),
        };
        return this.#notify();
      }
    } else if (this.connection.state.kind === 'polling') this.connection.reportUnreachable();
    this.#retry = setTimeout(() => void this.#sync(how), RETRY_MS * (1 + Math.random()));
  }

  #set(copy: Copy): void {
    this.#copy = copy;
    this.#notify();
  }

  #setSynced(synced: boolean): void {
    if (this.#synced === synced) return;
    this.#synced = synced;
    this.#notify();
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
