// The way a message leaves. One way so far: the on-screen telephone. A carrier's gateway is another implementation of the same port.
import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { insertRows, selectRows } from '../kernel/rows-sql.js';
import { WriteGate } from '../kernel/write-gate.js';
import { PhoneMessageRow } from './phone-message.entity.js';

export interface OutgoingSms {
  /** Idempotency key: the same id is never sent twice. */
  id: string;
  phone: string;
  participantId: string;
  name: string;
  text: string;
  link: string;
}

export abstract class SmsGateway {
  /** Resolves when the message was taken over, with what is known of it; rejects when another try makes sense. */
  abstract send(message: OutgoingSms): Promise<'accepted' | 'delivered'>;
}

@Injectable()
export class ScreenGateway extends SmsGateway {
  constructor(
    private readonly gate: WriteGate,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send(message: OutgoingSms): Promise<'delivered'> {
    await this.gate.run(async (manager) => {
      const there = await selectRows(manager, PhoneMessageRow, 'id', [message.id]);
      if (there.length === 0)
        await insertRows(manager, PhoneMessageRow, [
          Object.assign(new PhoneMessageRow(), message, { at: this.clock.now() }),
        ]);
    });
    return 'delivered';
  }
}
