// One tablet as the public contract knows it: signs in, holds a copy, sends commands. For simulated delegates, benches and tests;
// it knows nothing of the server but HTTP, the socket and the shared contract.
import { applyPatch, applyPersonal, copyOf, type Copy } from '@hop/shared/core/apply-patch.js';
import type { ArgsInputOf, CommandDefinition, ResultOf } from '@hop/shared/core/contract.js';
import { newId } from '@hop/shared/core/ids.js';
import type {
  CommandReply,
  Patch,
  PersonalPatch,
  Snapshot,
  SubscribeReply,
} from '@hop/shared/core/protocol.js';
import { PROTOCOL_VERSION } from '@hop/shared/core/protocol.js';
import type { EntityByName, EntityName } from '@hop/shared/registry.js';
import { io, type Socket } from 'socket.io-client';

export class Tablet {
  copy: Copy = { seq: 0, tables: new Map() };
  /** Patches whose `from` lay beyond the copy: none in an undisturbed run. */
  gaps = 0;
  resyncs = 0;
  private socket: Socket | null = null;
  private subscribed: (() => void) | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly url: string,
    readonly cookie: string,
    readonly scope: string,
  ) {}

  /** Signs in through the demo's door. */
  static async ofDemo(
    url: string,
    scope: string,
    body: { role: string } | { participantId: string },
  ): Promise<Tablet> {
    return new Tablet(url, await signIn(`${url}/api/demo/session`, body), scope);
  }

  async connect(): Promise<void> {
    await this.loadSnapshot();
    const socket = io(this.url, {
      transports: ['websocket'],
      extraHeaders: { cookie: this.cookie },
      forceNew: true,
      reconnectionDelayMax: 2_000,
    });
    this.socket = socket;
    socket.on('patch', (patch: Patch | PersonalPatch) => void this.receive(patch));
    socket.on('resync', () => {
      this.resyncs += 1;
      void this.loadSnapshot().then(() => this.subscribe(socket));
    });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect_error', reject);
      socket.on(
        'connect',
        () =>
          void this.subscribe(socket)
            .then(() => this.subscribed?.())
            .then(resolve, reject),
      );
    });
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  rows<N extends EntityName>(name: N): EntityByName<N>[] {
    return [...(this.copy.tables.get(name)?.values() ?? [])] as EntityByName<N>[];
  }

  row<N extends EntityName>(name: N, id: string): EntityByName<N> | undefined {
    return this.copy.tables.get(name)?.get(id) as EntityByName<N> | undefined;
  }

  /** The envelope over the socket; the reply as it comes. */
  ask<D extends CommandDefinition>(
    definition: D,
    args: ArgsInputOf<D>,
    commandId = newId(),
  ): Promise<CommandReply> {
    const { socket } = this;
    if (!socket) throw new Error('not connected');
    return new Promise((resolve) =>
      socket.emit(
        'command',
        { name: definition.name, commandId, scope: this.scope, args },
        resolve,
      ),
    );
  }

  /** Asks and expects success. */
  async send<D extends CommandDefinition>(
    definition: D,
    args: ArgsInputOf<D>,
  ): Promise<ResultOf<D>> {
    const reply = await this.ask(definition, args);
    if ('refusal' in reply) throw new Error(`${definition.name}: ${reply.refusal.message}`);
    return reply.result as ResultOf<D>;
  }

  /** Waits until the copy satisfies `condition`; rejects after `withinMs`. */
  until(condition: () => boolean, withinMs = 10_000): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => finish(() => reject(new Error('waited in vain'))), withinMs);
      const look = (): void => {
        if (condition()) finish(resolve);
      };
      const finish = (then: () => void): void => {
        clearTimeout(timer);
        this.listeners.delete(look);
        then();
      };
      this.listeners.add(look);
      look();
    });
  }

  /** The server's time, for measuring how far the own clock is off. */
  async serverTime(): Promise<number> {
    const { socket } = this;
    if (!socket) throw new Error('not connected');
    return ((await socket.emitWithAck('clock')) as { serverTime: number }).serverTime;
  }

  get isConnected(): boolean {
    return this.socket?.connected === true;
  }

  /** As when the network goes: the copy stays, nothing comes in. */
  loseLine(): void {
    this.socket?.disconnect();
  }

  /** Connects again and catches up from where the copy stands. */
  async regainLine(): Promise<void> {
    const { socket } = this;
    if (!socket) throw new Error('never was connected');
    const back = new Promise<void>((resolve) => {
      this.subscribed = resolve;
    });
    socket.connect();
    await back;
  }

  close(): void {
    this.socket?.disconnect();
    this.socket = null;
  }

  private async loadSnapshot(): Promise<void> {
    const path =
      this.scope === 'office' ? 'office' : `meetings/${this.scope.slice('meeting:'.length)}`;
    const response = await fetch(`${this.url}/api/${path}/snapshot`, {
      headers: { cookie: this.cookie },
    });
    if (!response.ok) throw new Error(`snapshot: ${response.status}`);
    this.copy = copyOf((await response.json()) as Snapshot);
    this.changed();
  }

  private async subscribe(socket: Socket): Promise<void> {
    const reply = (await socket.emitWithAck('subscribe', {
      scope: this.scope,
      from: this.copy.seq,
      protocol: PROTOCOL_VERSION,
    })) as SubscribeReply;
    if ('refusal' in reply) throw new Error(`subscribe: ${reply.refusal.message}`);
  }

  private async receive(patch: Patch | PersonalPatch): Promise<void> {
    if ('personal' in patch) {
      this.copy = applyPersonal(this.copy, patch);
      return this.changed();
    }
    const applied = applyPatch(this.copy, patch);
    this.copy = applied.copy;
    if (applied.outcome === 'gap') {
      this.gaps += 1;
      if (this.socket) await this.subscribe(this.socket);
    }
    this.changed();
  }

  private changed(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** Posts a sign-in and gives back the cookie header of the session. */
export async function signIn(url: string, body: unknown): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (!response.ok || !cookie)
    throw new Error(`sign-in: ${response.status} ${await response.text()}`);
  return cookie;
}
