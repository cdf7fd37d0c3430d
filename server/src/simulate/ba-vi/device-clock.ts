// The clock of a tablet, which is wrong, and what it makes of the server's time after a few questions.
import { clockOffsetMs, type ClockPing } from '@hop/shared/core/clock-offset.js';

/** Questions per measurement, as the client asks them. */
const PINGS = 5;

export class DeviceClock {
  private offsetMs: number | null = null;

  constructor(
    /** How far it is ahead of the true time, in ms. */
    private readonly aheadMs: number,
  ) {}

  private deviceNow(): number {
    return Date.now() + this.aheadMs;
  }

  async measure(serverTime: () => Promise<number>): Promise<void> {
    const pings: ClockPing[] = [];
    for (let ping = 0; ping < PINGS; ping += 1) {
      const sentAt = this.deviceNow();
      const answer = await serverTime();
      pings.push({ sentAt, receivedAt: this.deviceNow(), serverTime: answer });
    }
    this.offsetMs = clockOffsetMs(pings);
  }

  /** Epoch ms of the server as this device believes it. */
  serverNow(): number {
    if (this.offsetMs === null) throw new Error('the clock was never measured');
    return this.deviceNow() + this.offsetMs;
  }
}

/** Clocks of a crowd: spread evenly over ten minutes too early to ten minutes too late. */
export const wrongClocks = (count: number): DeviceClock[] =>
  Array.from(
    { length: count },
    (_, index) => new DeviceClock(Math.round(600_000 * ((2 * index) / Math.max(1, count - 1) - 1))),
  );
