// How many messages one socket may send: far more than a hand can press, far less than a runaway loop.
const PER_SECOND = 30;
const BURST = 120;

/** A token bucket; times in milliseconds. */
export class CommandBudget {
  private tokens = BURST;
  private last = 0;

  spend(now: number): boolean {
    this.tokens = Math.min(BURST, this.tokens + ((now - this.last) / 1000) * PER_SECOND);
    this.last = now;
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
