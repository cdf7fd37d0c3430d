// Tells the outbox that new work was committed, without the bus knowing the outbox.
import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';

@Injectable()
export class OutboxBell {
  private readonly events = new EventEmitter();

  ring(): void {
    this.events.emit('ring');
  }

  onRing(listener: () => void): void {
    this.events.on('ring', listener);
  }
}
