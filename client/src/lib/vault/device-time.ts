// What time it is for what this device keeps: its own clock, corrected by what the server last said of it, and never earlier than
// anything seen before. Not for how long a wrong PIN makes wait: that is counted by the device's clock alone.
import type { VaultRow } from './places';

/** More than a clock that runs is moved by in small steps. */
const CLOCK_STEP_MS = 10 * 60_000;

type Seen = Pick<VaultRow, 'latestSeen' | 'clockAheadMs'>;

export class DeviceTime {
  #latestSeen = 0;
  #clockAheadMs = 0;

  constructor(private readonly clock: () => number) {}

  /** Epoch ms, never earlier than anything seen before. */
  readonly now = (): number => {
    const corrected = this.clock() - this.#clockAheadMs;
    // Set right, or back, since it was compared with the server's.
    const isOther = corrected < this.#latestSeen - CLOCK_STEP_MS;
    return Math.max(isOther ? this.clock() : corrected, this.#latestSeen);
  };

  /** What is to be remembered in a row. */
  get seen(): Required<Seen> {
    return { latestSeen: this.now(), clockAheadMs: this.#clockAheadMs };
  }

  /** `serverNow`: believed in place of anything seen before; without it, what the rows remember. */
  look(serverNow: number | null, rows: readonly Seen[]): Required<Seen> {
    this.#clockAheadMs =
      serverNow === null
        ? Math.max(0, ...rows.map((row) => row.clockAheadMs ?? 0))
        : Math.max(0, this.clock() - serverNow);
    this.#latestSeen = serverNow ?? Math.max(0, ...rows.map((row) => row.latestSeen));
    this.#latestSeen = this.now();
    return this.seen;
  }
}
