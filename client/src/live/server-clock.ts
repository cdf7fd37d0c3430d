// What time it is on the server, counted on from when it was last told by a clock that nobody sets. Countdowns use it, never the
// device's own clock, which may be set right or wrong at any moment.
import { clockOffsetMs, type ClockPing } from '@hop/shared/core/clock-offset.js';
import type { Connection } from './connection';
import { reaches } from './connection-state';
import { clockSchema } from './wire';

/** Pings per measurement. */
const PINGS = 5;
const PING_TIMEOUT_MS = 2_000;
const REFRESH_MS = 60_000;
/** The server's word is fresh for so long after it. */
const FRESH_MS = 2 * REFRESH_MS;
/** An answer that far ahead of this clock shows that it stood still; less may be the clock of a proxy on the way. */
const ASLEEP_MS = 5_000;

/** Runs on whatever the device's clock is set to; while the device sleeps it may stand still. */
const steadyMs = (): number => performance.now();

export class ServerClock {
  /** What to add to the steady clock. */
  #offsetMs = 0;
  #measured = false;
  #known = false;
  /** When the server last told its time, by the device's clock, which does not stand still in sleep. */
  #toldAt = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly connection: Connection) {}

  /** Epoch ms by the server's clock; until the server has told it, this device's own. */
  now(): number {
    return this.#known ? Math.round(steadyMs() + this.#offsetMs) : Date.now();
  }

  /** The same for what cannot be undone: null unless the server is in reach, or told it just now. */
  get told(): number | null {
    if (!this.#known) return null;
    const isFresh = Math.abs(Date.now() - this.#toldAt) <= FRESH_MS;
    return isFresh || reaches(this.connection.state) ? this.now() : null;
  }

  /** Measures after every (re)connection and each minute. Returns what ends it. */
  start(): () => void {
    const measureWhenLive = () => {
      if (this.connection.state.kind === 'live') void this.measure();
    };
    measureWhenLive();
    const off = this.connection.onState(measureWhenLive);
    // Back from sleep, through which the steady clock may have stood still.
    document.addEventListener('visibilitychange', measureWhenLive);
    this.#timer = setInterval(measureWhenLive, REFRESH_MS);
    return () => {
      off();
      document.removeEventListener('visibilitychange', measureWhenLive);
      clearInterval(this.#timer);
    };
  }

  async measure(): Promise<void> {
    const pings: ClockPing[] = [];
    for (let ping = 0; ping < PINGS; ping += 1) {
      const sentAt = steadyMs();
      const reply = await this.connection.ask('clock', {}, PING_TIMEOUT_MS).catch(() => null);
      const answer = clockSchema.safeParse(reply);
      if (answer.success) pings.push({ sentAt, receivedAt: steadyMs(), ...answer.data });
    }
    const offsetMs = clockOffsetMs(pings);
    if (offsetMs === null) return;
    this.#take(offsetMs);
    this.#measured = true;
    this.connection.send('clockOffset', { offsetMs: this.now() - Date.now() });
  }

  /** From an HTTP answer, true to about a second: until the first real measurement (WebSocket blocked), and after a sleep. */
  roughly(serverTime: number | null): void {
    const isBetterKnown = this.#measured && this.connection.state.kind === 'live';
    if (serverTime === null || isBetterKnown) return;
    this.#toldAt = Date.now();
    // An answer may have taken long to come, but never comes before it was given.
    if (this.#known && serverTime <= this.now() + ASLEEP_MS) return;
    // The header is cut to whole seconds, so half a second is what it lacks on average.
    this.#take(serverTime + 500 - steadyMs());
  }

  #take(offsetMs: number): void {
    this.#offsetMs = offsetMs;
    this.#known = true;
    this.#toldAt = Date.now();
  }
}
