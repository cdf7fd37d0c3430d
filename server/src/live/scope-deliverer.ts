// Delivery for one scope: one turn at a time, from one read snapshot: personal rows, one emit per audience, then the joiners.
// Only this file emits patches and only it joins sockets to rooms (promises S13–S19 of docs/sync.md).
import type { Resync } from '@hop/shared/core/protocol.js';
import type { Audience } from '@hop/shared/policy/actor.js';
import { Facts } from '../kernel/facts.js';
import type { Reading } from '../kernel/reading.js';
import {
  audiencePatch,
  changesStandingOf,
  deltaOf,
  headOf,
  isEmpty,
  personalPatches,
  type Delta,
} from './changes-since.js';
import type { DeliveryContext } from './deliverer.js';
import { heartRoomOf, isSlow, roomOf, type Viewer } from './viewer.js';

/** Bursts coalesce: nobody gets more than ten patches a second. */
const MIN_TURN_MS = 100;
/** Served in this order: the chair's desk must be right first. */
const ORDER: readonly Audience[] = ['chair', 'staff', 'operator', 'display', 'delegate', 'guest'];
/** A change in these may change what somebody is allowed to see. */
const ACTOR_TABLES = ['participant', 'person', 'display'];

export class ScopeDeliverer {
  readonly viewers = new Set<Viewer>();
  /** Cursor of each room: the `to` of the last patch sent to it. */
  private readonly roomFrom = new Map<string, number>();
  private sent = -1;
  private running = false;
  private again = false;
  private timer: NodeJS.Timeout | undefined;
  private lastTurn = 0;

  constructor(
    private readonly scope: string,
    private readonly context: DeliveryContext,
  ) {}

  get head(): number {
    return Math.max(0, this.sent);
  }

  /** Somebody asked to join and no turn has answered yet, because it failed. */
  get isWaiting(): boolean {
    return [...this.viewers].some((viewer) => viewer.state.is === 'joining');
  }

  /** What the members of each room should have reached: changes that they may not see do not move it. */
  get cursors(): ReadonlyMap<string, number> {
    return this.roomFrom;
  }

  add(viewer: Viewer): void {
    if (this.viewers.size === 0 && !this.running) {
      this.sent = -1;
      this.roomFrom.clear();
    }
    this.viewers.add(viewer);
    this.wake(true);
  }

  remove(viewer: Viewer): void {
    viewer.state = { is: 'out' };
    this.viewers.delete(viewer);
    void viewer.socket.leave(roomOf(this.scope, viewer.audience));
    void viewer.socket.leave(heartRoomOf(this.scope));
    if (this.viewers.size === 0) {
      clearTimeout(this.timer);
      this.timer = undefined;
    }
  }

  /** The first wake-up after quiet runs at once; within a burst the turn waits until its tenth of a second is over. */
  wake(atOnce = false): void {
    if (this.viewers.size === 0) return;
    if (this.running) {
      this.again = true;
      return;
    }
    if (this.timer) return;
    const wait = atOnce ? 0 : Math.max(0, this.lastTurn + MIN_TURN_MS - performance.now());
    if (wait === 0) void this.run();
    else this.timer = setTimeout(() => void this.run(), wait);
  }

  private async run(): Promise<void> {
    this.timer = undefined;
    this.running = true;
    this.lastTurn = performance.now();
    try {
      await this.turn();
    } catch (error) {
      this.context.onError(error);
    } finally {
      this.running = false;
      if (this.again) {
        this.again = false;
        this.wake();
      }
    }
  }

  private async turn(): Promise<void> {
    const joining = this.inState('joining');
    const read = await this.context.readGate.run(async (manager) => {
      const to = await headOf(manager, this.scope);
      if (to === null) return null;
      if (this.sent < 0) this.sent = to;
      const main =
        to > this.sent
          ? await this.delta(manager, this.sent, to, this.inState('joined'))
          : undefined;
      const changed =
        main === undefined || main === null
          ? main === null
          : ACTOR_TABLES.some((table) => main.touched.has(table));
      // Whoever asked to join was looked at before; the scope may have moved on since.
      const doubtful = changed
        ? [...this.viewers]
        : joining.filter((viewer) => viewer.knownAt < to);
      await this.refreshActors(manager, doubtful);
      const catchUps = new Map<number, Delta | null>();
      for (const viewer of joining) {
        if (viewer.state.is !== 'joining') continue;
        const { from } = viewer.state;
        if (catchUps.has(from)) continue;
        const together = joining.filter(
          ({ state }) => state.is === 'joining' && state.from === from,
        );
        catchUps.set(from, from > to ? null : await this.delta(manager, from, to, together));
      }
      return { to, main, catchUps };
    });
    if (!read) return;
    if (read.main === null) this.resyncRooms();
    else if (read.main) this.send(read.main);
    this.sent = read.to;
    for (const viewer of joining) this.join(viewer, read.to, read.catchUps);
  }

  /** With the large rows of those alone who are sent it. */
  private delta(
    manager: Reading,
    from: number,
    to: number,
    viewers: readonly Viewer[],
  ): Promise<Delta | null> {
    const owners = new Set(viewers.flatMap(({ actor: { participantId } }) => participantId ?? []));
    return deltaOf(this.context.capabilities, manager, this.scope, { from, to, owners });
  }

  private inState(is: Viewer['state']['is']): Viewer[] {
    return [...this.viewers].filter((viewer) => viewer.state.is === is);
  }

  private send(delta: Delta): void {
    const joined = this.inState('joined');
    for (const viewer of joined) {
      // Its cursor is the room's: empty turns since then were not sent.
      const from = this.roomFrom.get(roomOf(this.scope, viewer.audience)) ?? delta.from;
      if (isSlow(viewer.socket)) this.stepOut(viewer, from);
    }
    const here = joined.filter((viewer) => viewer.state.is === 'joined');
    const owners = here.flatMap((viewer) =>
      viewer.actor.participantId === null
        ? []
        : [{ participantId: viewer.actor.participantId, audience: viewer.audience }],
    );
    const personal = personalPatches(delta, owners);
    for (const audience of ORDER) {
      const room = roomOf(this.scope, audience);
      const members = here.filter((viewer) => viewer.audience === audience);
      if (members.length === 0) {
        // What is sent to nobody must not count as sent: the next `from` starts where the next newcomer does.
        this.roomFrom.delete(room);
        continue;
      }
      for (const viewer of members) {
        const own =
          viewer.actor.participantId === null
            ? undefined
            : personal.get(viewer.actor.participantId);
        if (own) viewer.socket.emit('patch', own);
      }
      const patch = audiencePatch(delta, audience);
      if (isEmpty(patch)) continue;
      this.context.emitToRoom(room, { ...patch, from: this.roomFrom.get(room) ?? delta.from });
      this.roomFrom.set(room, delta.to);
    }
  }

  /** Own catch-up first, then the room; always sent, even when empty, so that its `to` becomes the joiner's cursor. */
  private join(viewer: Viewer, to: number, catchUps: ReadonlyMap<number, Delta | null>): void {
    if (viewer.state.is !== 'joining' || !this.viewers.has(viewer)) return;
    const { from } = viewer.state;
    const delta = catchUps.get(from);
    if (!delta || changesStandingOf(delta, viewer.actor)) return this.resync(viewer);
    const { participantId } = viewer.actor;
    const own =
      participantId === null
        ? undefined
        : personalPatches(delta, [{ participantId, audience: viewer.audience }]).get(participantId);
    if (own) viewer.socket.emit('patch', own);
    viewer.socket.emit('patch', audiencePatch(delta, viewer.audience));
    const room = roomOf(this.scope, viewer.audience);
    if (!this.roomFrom.has(room)) this.roomFrom.set(room, to);
    viewer.state = { is: 'joined' };
    void viewer.socket.join(room);
    this.context.onJoined(viewer);
  }

  /** Out of the room until its buffer has been written, then back as a joiner. */
  private stepOut(viewer: Viewer, from: number): void {
    void viewer.socket.leave(roomOf(this.scope, viewer.audience));
    viewer.state = { is: 'slow', from };
    viewer.socket.conn.once('drain', () => {
      if (viewer.state.is !== 'slow') return;
      viewer.state = { is: 'joining', from: viewer.state.from };
      this.wake(true);
    });
  }

  private async refreshActors(manager: Reading, viewers: readonly Viewer[]): Promise<void> {
    const facts = new Facts(manager);
    for (const viewer of viewers) {
      const standing = await this.context.standing(viewer.identity, this.scope, facts);
      if (!standing) this.resync(viewer);
      else if (
        standing.audience !== viewer.audience ||
        standing.actor.participantId !== viewer.actor.participantId
      )
        this.resync(viewer);
      else viewer.actor = standing.actor;
    }
  }

  /** Rights changed or too far behind: the client takes a snapshot and subscribes again. */
  private resync(viewer: Viewer): void {
    this.remove(viewer);
    viewer.socket.emit('resync', { scope: this.scope } satisfies Resync);
  }

  private resyncRooms(): void {
    for (const viewer of [...this.viewers]) if (viewer.state.is === 'joined') this.resync(viewer);
    this.roomFrom.clear();
  }
}
