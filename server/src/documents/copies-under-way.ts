// How many copies of files are made for people at a time: each costs a worker some seconds and holds a file in memory. Whoever presses
// again and again waits for what was asked first; beyond that the answer is "later".
import { refusals } from '@hop/shared/core/refusal.js';
import { Injectable } from '@nestjs/common';

/** Of one person, waiting ones counted: two tabs, two documents. */
const MAX_OF_ONE = 2;
/** Of everybody: two are worked on, the others wait; what is made takes up to 64 MB until it is sent. */
const MAX_IN_ALL = 8;

@Injectable()
export class CopiesUnderWay {
  private readonly underWay = new Map<string, number>();
  private inAll = 0;

  /** `who`: an account. Refused at once, before anything is read, when there are too many. */
  async one<T>(who: string, make: () => Promise<T>): Promise<T> {
    const own = this.underWay.get(who) ?? 0;
    if (own >= MAX_OF_ONE || this.inAll >= MAX_IN_ALL) throw refusals.throttled();
    this.underWay.set(who, own + 1);
    this.inAll += 1;
    try {
      return await make();
    } finally {
      this.inAll -= 1;
      const left = (this.underWay.get(who) ?? 1) - 1;
      if (left > 0) this.underWay.set(who, left);
      else this.underWay.delete(who);
    }
  }
}
