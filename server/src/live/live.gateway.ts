// The socket's door: who connects, what it subscribes to, and its commands. Every ack fires, whatever was sent.
import { Inject, Logger } from '@nestjs/common';
import { WebSocketGateway, type OnGatewayConnection, type OnGatewayInit } from '@nestjs/websockets';
import {
  clockOffsetSchema,
  ephemeralSchema,
  PROTOCOL_VERSION,
  subscribeSchema,
  type CommandReply,
  type SubscribeReply,
} from '@hop/shared/core/protocol.js';
import { refusals, type Refusal } from '@hop/shared/core/refusal.js';
import type { Server, Socket } from 'socket.io';
import { CONFIG, type Config } from '../config.js';
import { slotOf, tokenOf } from '../identity/session-cookie.js';
import { Sessions, type Session } from '../identity/sessions.js';
import { Clock } from '../kernel/clock.js';
import { CommandBus } from '../kernel/command-bus.js';
import { EphemeralSenders } from '../kernel/ephemeral-senders.js';
import { Facts } from '../kernel/facts.js';
import { Presence } from '../kernel/presence.js';
import { ReadGate } from '../kernel/read-gate.js';
import { Wakeup } from '../kernel/wakeup.js';
import { headOf } from './changes-since.js';
import { Deliverer } from './deliverer.js';
import { CommandBudget } from './command-budget.js';
import { ephemeralRoomsOf, toPass } from './ephemeral.js';
import type { Viewer } from './viewer.js';

type Ack<T> = (reply: T) => void;
const silent = (): void => undefined;
const ackOf = <T>(candidate: unknown): Ack<T> =>
  typeof candidate === 'function' ? (candidate as Ack<T>) : silent;
const sessionOf = (socket: Socket): Session => (socket.data as { session: Session }).session;

@WebSocketGateway()
export class LiveGateway implements OnGatewayInit<Server>, OnGatewayConnection<Socket> {
  private readonly logger = new Logger('Live');

  constructor(
    private readonly sessions: Sessions,
    private readonly bus: CommandBus,
    private readonly deliverer: Deliverer,
    private readonly readGate: ReadGate,
    private readonly clock: Clock,
    private readonly presence: Presence,
    private readonly wakeup: Wakeup,
    private readonly senders: EphemeralSenders,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  afterInit(server: Server): void {
    server.use((socket, next) => {
      const slot = slotOf((socket.handshake.auth as { slot?: unknown }).slot, this.config.demo);
      this.sessions.find(tokenOf(socket.request, slot)).then(
        (session) => {
          if (!session) return next(new Error('core.unauthenticated'));
          (socket.data as { session: Session }).session = session;
          next();
        },
        () => next(new Error('core.fault')),
      );
    });
    this.deliverer.start(server);
    this.sessions.onEnded((id) => this.wakeup.endSession(id));
    this.wakeup.onSessionEnd((id) => server.in(`session|${id}`).disconnectSockets(true));
    this.wakeup.onEphemeral((message) =>
      server.to(ephemeralRoomsOf(message)).volatile.emit('ephemeral', message),
    );
  }

  handleConnection(socket: Socket): void {
    const viewers = new Map<string, Viewer>();
    const budget = new CommandBudget();
    // Of its own: a pointer that moves takes no command's turn.
    const passing = new CommandBudget();
    let offsetMs: number | null = null;
    const tellClock = (scope: string): void => {
      if (offsetMs !== null) this.presence.clockMeasured(`${socket.id}|${scope}`, offsetMs);
    };
    void socket.join(`session|${sessionOf(socket).id}`);
    // The ack is the last argument, whatever came before it: garbage is answered too.
    socket.on('subscribe', (...given: unknown[]) => {
      const answer = ackOf<SubscribeReply>(given.at(-1));
      if (!budget.spend(performance.now()))
        return answer({ refusal: refusals.throttled().toWire() });
      this.subscribe(socket, viewers, given[0]).then(
        (reply) => {
          for (const scope of viewers.keys()) tellClock(scope);
          answer(reply);
        },
        (error: unknown) => answer({ refusal: this.refusalOf(error).toWire() }),
      );
    });
    socket.on('command', (...given: unknown[]) => {
      const answer = ackOf<CommandReply>(given.at(-1));
      if (!budget.spend(performance.now()))
        return answer({ refusal: refusals.throttled().toWire() });
      void this.bus.dispatch(sessionOf(socket).identity, given[0]).then(answer);
    });
    socket.on('clock', (...given: unknown[]) =>
      ackOf<{ serverTime: number }>(given.at(-1))({ serverTime: this.clock.now() }),
    );
    socket.on('clockOffset', (body: unknown) => {
      const parsed = clockOffsetSchema.safeParse(body);
      if (!parsed.success || !budget.spend(performance.now())) return;
      offsetMs = parsed.data.offsetMs;
      for (const scope of viewers.keys()) tellClock(scope);
    });
    socket.on('ephemeral', (body: unknown) => {
      const parsed = ephemeralSchema.safeParse(body);
      if (!parsed.success || !passing.spend(performance.now())) return;
      const viewer = viewers.get(parsed.data.scope);
      if (!viewer || viewer.state.is === 'out') return;
      const message = toPass(viewer, parsed.data, (kind, one) => this.senders.may(kind, one));
      if (message) this.wakeup.pass(message);
    });
    let lastHeardAt = this.clock.now();
    socket.conn.on('packet', () => {
      lastHeardAt = this.clock.now();
      // Every socket is heard every few seconds, so none outlives its session by more than that.
      if (lastHeardAt >= sessionOf(socket).expiresAt) socket.disconnect(true);
    });
    socket.on('disconnect', (reason) => {
      // A closed connection has said so just now; a dead one fell silent before anybody noticed.
      const since = reason === 'ping timeout' ? lastHeardAt : this.clock.now();
      for (const viewer of viewers.values()) this.drop(viewer, since);
    });
  }

  private async subscribe(
    socket: Socket,
    viewers: Map<string, Viewer>,
    body: unknown,
  ): Promise<SubscribeReply> {
    const parsed = subscribeSchema.safeParse(body);
    if (!parsed.success) throw refusals.invalid();
    const { scope, from, protocol } = parsed.data;
    if (protocol !== undefined && protocol !== PROTOCOL_VERSION)
      throw refusals.outdated({ protocol: PROTOCOL_VERSION });
    const { identity } = sessionOf(socket);
    const found = await this.readGate.run(async (manager) => ({
      seq: await headOf(manager, scope),
      standing: await this.deliverer.standing(identity, scope, new Facts(manager)),
    }));
    if (found.seq === null || !found.standing) throw refusals.notFound();
    const earlier = viewers.get(scope);
    if (earlier) this.drop(earlier, this.clock.now());
    if (!socket.connected) throw refusals.unavailable();
    const viewer: Viewer = {
      socket,
      identity,
      scope,
      ...found.standing,
      knownAt: found.seq,
      state: { is: 'joining', from },
    };
    viewers.set(scope, viewer);
    this.deliverer.add(viewer);
    this.presence.arrived(`${socket.id}|${scope}`, { scopeId: scope, actor: viewer.actor });
    return { seq: found.seq };
  }

  private drop(viewer: Viewer, lastHeardAt: number): void {
    this.deliverer.remove(viewer);
    this.presence.gone(`${viewer.socket.id}|${viewer.scope}`, lastHeardAt);
  }

  private refusalOf(error: unknown): Refusal {
    if (error instanceof Error && error.name === 'Refusal') return error as Refusal;
    this.logger.error(error instanceof Error ? error.stack : 'subscribe failed');
    return refusals.fault();
  }
}
