// Who is connected right now, as the sockets of this process know it. Second-lived and never stored: attendance is something else.
import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hop/shared/policy/actor.js';

export interface Connected {
  scopeId: string;
  actor: Actor;
}

@Injectable()
export class Presence {
  private readonly events = new EventEmitter();
  private readonly connected = new Map<string, Connected>();

  arrived(connectionId: string, one: Connected): void {
    this.connected.set(connectionId, one);
    this.events.emit('arrived', one);
  }

  /** `lastHeardAt`: epoch ms of its last word; a connection that dies in silence is noticed only later. */
  gone(connectionId: string, lastHeardAt: number): void {
    const one = this.connected.get(connectionId);
    if (!one) return;
    this.connected.delete(connectionId);
    this.events.emit('gone', one, lastHeardAt);
  }

  /** What this connection's device says that its clock lacks, in ms. */
  clockMeasured(connectionId: string, offsetMs: number): void {
    const one = this.connected.get(connectionId);
    if (one) this.events.emit('clock', one, offsetMs);
  }

  inScope(scopeId: string): Connected[] {
    return [...this.connected.values()].filter((one) => one.scopeId === scopeId);
  }

  onArrived(listener: (one: Connected) => void): void {
    this.events.on('arrived', listener);
  }

  onGone(listener: (one: Connected, lastHeardAt: number) => void): void {
    this.events.on('gone', listener);
  }

  onClock(listener: (one: Connected, offsetMs: number) => void): void {
    this.events.on('clock', listener);
  }
}
