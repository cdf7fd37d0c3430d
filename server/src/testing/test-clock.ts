// A clock that a test moves by hand; it starts at a fixed instant and stands still.
import { Clock } from '../kernel/clock.js';

export class TestClock extends Clock {
  constructor(private instant = Date.parse('2021-10-12T08:00:00+07:00')) {
    super();
  }

  now(): number {
    return this.instant;
  }

  /** Milliseconds forward. */
  advance(ms: number): void {
    this.instant += ms;
  }
}
