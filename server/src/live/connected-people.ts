// Who of a meeting is connected, and which of its displays, in whichever process and with whichever device: told to its chairs and secretaries while it lasts.
// No row, no journal, no attendance: losing a connection changes nothing but this list (promises S28 and S29 of docs/sync.md).
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { newId } from '@hop/shared/core/ids.js';
import type { ConnectedList } from '@hop/shared/core/protocol.js';
import { Clock } from '../kernel/clock.js';
import { Presence } from '../kernel/presence.js';
import { Wakeup } from '../kernel/wakeup.js';
import { ConnectedHere, PERSON_LOST_AFTER_MS } from './connected-here.js';
import { idsOf, keyOf } from './connected-keys.js';
import { LostDisplays } from './lost-displays.js';
import { PeerWords, REPEAT_MS, wordsOf } from './peer-words.js';

/** A list goes out at most this often, however many come and go meanwhile. */
const LOOK_EVERY_MS = 500;

@Injectable()
export class ConnectedPeople implements OnApplicationShutdown {
  private readonly here = new ConnectedHere();
  private readonly process = newId();
  private readonly logger = new Logger('ConnectedPeople');
  private readonly peers = new PeerWords(this.process, (text) => this.logger.warn(text));
  /** Scopes whose part of the list here has changed, and those where any part has. */
  private readonly toTell = new Set<string>();
  private readonly toShow = new Set<string>();
  /** What the desks of a scope were shown last. */
  private readonly shown = new Map<string, string>();
  private readonly lost = new LostDisplays();
  private show: (list: ConnectedList) => void = () => undefined;
  private startedAt = 0;
  private repeatedAt = 0;
  private turn = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    presence: Presence,
    private readonly wakeup: Wakeup,
    private readonly clock: Clock,
  ) {
    presence.onArrived(({ scopeId, actor }) => {
      const key = keyOf(actor);
      if (key !== null && this.here.arrived(scopeId, key)) this.changedHere(scopeId);
    });
    presence.onGone(({ scopeId, actor }, lastHeardAt) => {
      const key = keyOf(actor);
      if (key !== null) this.here.gone(scopeId, key, lastHeardAt);
    });
    wakeup.onPeerWord((word) => {
      const scopeId = this.peers.hear(word, this.clock.now());
      if (scopeId !== null) this.toShow.add(scopeId);
    });
  }

  start(show: (list: ConnectedList) => void): void {
    this.show = show;
    this.startedAt = this.clock.now();
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** null while it is not known: a process that has just started has heard neither its own tablets come back nor the other processes. */
  list(scope: string): ConnectedList | null {
    if (this.clock.now() - this.startedAt < PERSON_LOST_AFTER_MS) return null;
    const ids = idsOf(new Set([...this.here.idsIn(scope), ...this.peers.idsIn(scope)]));
    return { scope, ...ids, lostDisplays: this.lost.in(scope) };
  }

  /** Tells the other processes and the desks here what has changed since the last look. */
  look(): void {
    const now = this.clock.now();
    for (const scope of this.here.sweep(now)) this.changedHere(scope);
    for (const scope of this.peers.expire(now)) this.toShow.add(scope);
    if (now - this.repeatedAt >= REPEAT_MS) {
      this.repeatedAt = now;
      for (const scope of this.here.scopeIds) this.toTell.add(scope);
    }
    for (const scope of this.toTell) {
      this.turn += 1;
      for (const word of wordsOf(this.process, scope, this.turn, this.here.idsIn(scope)))
        this.wakeup.tellPeers(word);
    }
    this.toTell.clear();
    for (const scope of this.toShow) {
      const list = this.list(scope);
      if (list === null) return;
      this.toShow.delete(scope);
      this.lost.see(scope, list.displayIds, now);
      const text = [...list.participantIds, ...list.displayIds].join();
      if (text !== (this.shown.get(scope) ?? ''))
        this.show({ ...list, lostDisplays: this.lost.in(scope) });
      if (text === '') this.forget(scope);
      else this.shown.set(scope, text);
    }
  }

  private forget(scope: string): void {
    this.shown.delete(scope);
    this.lost.forget(scope);
  }

  private changedHere(scope: string): void {
    this.toTell.add(scope);
    this.toShow.add(scope);
  }
}
