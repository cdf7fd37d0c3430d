// Brings wake-ups to the scopes that somebody watches here, and repairs lost ones with the heartbeat.
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import {
  HEARTBEAT_MS,
  PROTOCOL_VERSION,
  scopeKindOf,
  type Heartbeat,
  type Patch,
} from '@hop/shared/core/protocol.js';
import { audienceOf, type Actor, type Audience } from '@hop/shared/policy/actor.js';
import type { Server } from 'socket.io';
import { ActorSources } from '../kernel/actor-sources.js';
import { Capabilities } from '../kernel/capability.js';
import { Clock } from '../kernel/clock.js';
import type { FactReader } from '../kernel/facts.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { Wakeup } from '../kernel/wakeup.js';
import { headOf } from './changes-since.js';
import { ConnectedPeople } from './connected-people.js';
import { ScopeDeliverer } from './scope-deliverer.js';
import { deskRoomsOf, heartRoomOf, isDesk, type Viewer } from './viewer.js';

export interface Standing {
  actor: Actor;
  audience: Audience;
}
export interface DeliveryContext {
  readGate: ReadGate;
  capabilities: Capabilities;
  emitToRoom: (room: string, patch: Patch) => void;
  standing: (identity: Identity, scope: string, facts: FactReader) => Promise<Standing | null>;
  onJoined: (viewer: Viewer) => void;
  onError: (error: unknown) => void;
}

@Injectable()
export class Deliverer implements OnApplicationShutdown {
  private readonly logger = new Logger('Deliverer');
  private readonly scopes = new Map<string, ScopeDeliverer>();
  private readonly context: DeliveryContext;
  private server: Server | null = null;
  private heart: NodeJS.Timeout | undefined;

  constructor(
    private readonly readGate: ReadGate,
    @Inject(Capabilities) capabilities: Capabilities,
    private readonly actors: ActorSources,
    private readonly clock: Clock,
    private readonly connected: ConnectedPeople,
    wakeup: Wakeup,
  ) {
    this.context = {
      readGate,
      capabilities,
      emitToRoom: (room, patch) => this.server?.to(room).emit('patch', patch),
      standing: (identity, scope, facts) => this.standing(identity, scope, facts),
      onJoined: (viewer) => this.greet(viewer),
      onError: (error) => this.logger.error(error instanceof Error ? error.stack : 'turn failed'),
    };
    wakeup.onWakeup((scope) => this.scopes.get(scope)?.wake());
  }

  start(server: Server): void {
    this.server = server;
    this.connected.start((list) => server.to(deskRoomsOf(list.scope)).emit('connected', list));
    this.heart = setInterval(() => void this.beat().catch(this.context.onError), HEARTBEAT_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.heart);
  }

  /** Who this identity is in the scope and what it sees there; null when it may not know that the scope exists. */
  async standing(identity: Identity, scope: string, facts: FactReader): Promise<Standing | null> {
    const actor = await this.actors.find(identity, scope, facts);
    if (!actor) return null;
    const audience = scopeKindOf(scope) === 'meeting' ? audienceOf(actor) : 'staff';
    return audience === null ? null : { actor, audience };
  }

  add(viewer: Viewer): void {
    let deliverer = this.scopes.get(viewer.scope);
    if (!deliverer)
      this.scopes.set(viewer.scope, (deliverer = new ScopeDeliverer(viewer.scope, this.context)));
    void viewer.socket.join(heartRoomOf(viewer.scope));
    deliverer.add(viewer);
  }

  remove(viewer: Viewer): void {
    this.scopes.get(viewer.scope)?.remove(viewer);
  }

  private greet({ socket, scope, audience }: Viewer): void {
    const list = isDesk(audience) ? this.connected.list(scope) : null;
    if (list) socket.emit('connected', list);
  }

  private async beat(): Promise<void> {
    const watched = [...this.scopes]
      .filter(([, one]) => one.viewers.size > 0)
      .map(([scope]) => scope);
    if (watched.length === 0) return;
    const heads = await this.readGate.run(async (manager) => {
      const found: [string, number | null][] = [];
      for (const scope of watched) found.push([scope, await headOf(manager, scope)]);
      return found;
    });
    for (const [scope, head] of heads) {
      const deliverer = this.scopes.get(scope);
      if (!deliverer || head === null) continue;
      if (head > deliverer.head || deliverer.isWaiting) deliverer.wake();
      for (const [room, seq] of deliverer.cursors) {
        const heartbeat: Heartbeat = {
          protocol: PROTOCOL_VERSION,
          serverTime: this.clock.now(),
          seqs: { [scope]: seq },
        };
        this.server?.to(room).emit('heartbeat', heartbeat);
      }
    }
  }
}
