// What time it is on the server: this device's clock plus a measured offset. Countdowns use it, never the device's own clock.
import { clockOffsetMs, type ClockPing } from '@hop/shared/core/clock-offset.js';
import type { Connection } from './connection';
import { clockSchema } from './wire';

/** Pings per measurement. */
const PINGS = 5;
const PING_TIMEOUT_MS = 2_000;
const REFRESH_MS = 60_000;

export class ServerClock {
  #offsetMs = 0;
  #measured = false;
  #known = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly connection: Connection) {}

  /** Epoch ms by the server's clock. */
  now(): number {
    return Date.now() + this.#offsetMs;
  }

  /** Whether the server has told its time at all; until then `now` is this device's own. */
  get known(): boolean {
    return this.#known;
  }

  /** Measures after every (re)connection and each minute. Returns what ends it. */
  start(): () => void {
    const measureWhenLive = () => {
      if (this.connection.state.kind === 'live') void this.measure();
    };
    measureWhenLive();
    const off = this.connection.onState(measureWhenLive);
    this.#timer = setInterval(measureWhenLive, REFRESH_MS);
    return () => {
      off();
      clearInterval(this.#timer);
    };
  }

  async measure(): Promise<void> {
    const pings: ClockPing[] = [];
    for (let ping = 0; ping < PINGS; ping += 1) {
      const sentAt = Date.now();
      const reply = await this.connection.ask('clock', {}, PING_TIMEOUT_MS).catch(() => null);
      const answer = clockSchema.safeParse(reply);
      if (answer.success) pings.push({ sentAt, receivedAt: Date.now(), ...answer.data });
    }
    const offsetMs = clockOffsetMs(pings);
    if (offsetMs === null) return;
    this.#offsetMs = offsetMs;
    this.#measured = true;
    this.#known = true;
    this.connection.send('clockOffset', { offsetMs });
  }

  /** From an HTTP answer, true to about a second: only until the first real measurement (WebSocket blocked). */
  roughly(serverTime: number | null): void {
    // The header is cut to whole seconds, so half a second is what it lacks on average.
    if (serverTime === null || this.#measured) return;
    this.#offsetMs = serverTime + 500 - Date.now();
    this.#known = true;
  }
}
