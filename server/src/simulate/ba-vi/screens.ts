// Looks at every screen four times a second while somebody speaks: how far the countdowns lie apart, and how long an act of the chair
// takes from the first screen to the last.
import { remainingMs } from '@hop/shared/speaking/speaking-time.js';
import type { Attendee } from './attendee.js';

const LOOK_EVERY_MS = 250;

export class Screens {
  maxSkewMs = 0;
  looks = 0;
  private readonly arrivals = new Map<string, { at: number; lastMs: number }>();
  private readonly seen = new Map<Attendee, Set<string>>();
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly all: readonly Attendee[]) {
    for (const one of all) one.tablet.onChange(() => this.changed(one));
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
  }

  /** From the first screen to the last one that was connected throughout. */
  get maxDeliveryMs(): number {
    return Math.max(0, ...[...this.arrivals.values()].map(({ lastMs }) => Math.round(lastMs)));
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Only screens that know the same of a speech can be compared: what is on its way is told by `maxDeliveryMs`. */
  private look(): void {
    const shown = new Map<string, number[]>();
    for (const { tablet, clock } of this.all) {
      if (!tablet.isConnected) continue;
      const speech = tablet.rows('speech').find(({ runningSince }) => runningSince !== null);
      if (!speech) continue;
      const key = `${speech.id} ${speech.version}`;
      const left = remainingMs(speech, clock.serverNow());
      shown.set(key, [...(shown.get(key) ?? []), left]);
    }
    for (const left of shown.values())
      this.maxSkewMs = Math.max(this.maxSkewMs, Math.max(...left) - Math.min(...left));
    if (shown.size > 0) this.looks += 1;
  }

  private changed(one: Attendee): void {
    const known = this.seen.get(one) ?? new Set<string>();
    this.seen.set(one, known);
    for (const { id, version } of one.tablet.rows('speech')) {
      const key = `${id} ${version}`;
      if (known.has(key)) continue;
      known.add(key);
      this.arrived(key, one);
    }
  }

  private arrived(key: string, one: Attendee): void {
    const now = performance.now();
    const arrival = this.arrivals.get(key);
    if (arrival === undefined) this.arrivals.set(key, { at: now, lastMs: 0 });
    else if (!this.wasAway.has(one)) arrival.lastMs = Math.max(arrival.lastMs, now - arrival.at);
  }

  /** Somebody whose line was lost on purpose is not late. */
  readonly wasAway = new Set<Attendee>();
}
