// Many simulated people at once, brought in a few at a time.
import { meetingScope } from '@hop/shared/core/protocol.js';
import { Behaviour, type Counts } from './behaviour.js';
import { Tablet } from './tablet.js';

/** Sign-ins at once: a room fills through a door, not through the roof. */
const DOOR_WIDTH = 8;

export class Crowd {
  readonly counts: Counts = { checkedIn: 0, votes: 0, asked: 0 };
  readonly tablets: Tablet[] = [];
  failed = 0;

  constructor(
    private readonly url: string,
    private readonly meetingId: string,
    private readonly hesitationMs: number,
  ) {}

  async enter(participantIds: readonly string[]): Promise<void> {
    const waiting = participantIds.map((participantId, index) => ({ participantId, index }));
    const door = async (): Promise<void> => {
      for (let part = waiting.shift(); part; part = waiting.shift()) {
        try {
          const tablet = await Tablet.ofDemo(this.url, meetingScope(this.meetingId), {
            participantId: part.participantId,
          });
          await tablet.connect();
          this.tablets.push(tablet);
          new Behaviour(tablet, part, this.counts, this.hesitationMs).start();
        } catch {
          this.failed += 1;
        }
      }
    };
    await Promise.all(Array.from({ length: DOOR_WIDTH }, door));
  }

  leave(): void {
    for (const tablet of this.tablets) tablet.close();
  }
}
