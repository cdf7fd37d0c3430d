// The server's clock, injected so that tests can move it. Everything that counts uses it, never a client's clock.
export abstract class Clock {
  /** Epoch milliseconds. */
  abstract now(): number;
}

export class SystemClock extends Clock {
  now(): number {
    return Date.now();
  }
}
