// How many copies of files are made for people at a time: each costs a worker some seconds and holds a file in memory until it is sent.
// Whoever presses again and again waits for what was asked first; beyond that the answer is "later".
import type { ServerResponse } from 'node:http';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { Injectable } from '@nestjs/common';

/** Of one person, waiting ones counted: two tabs, two documents. */
const MAX_OF_ONE = 2;
/** Of everybody: two are worked on, the others wait; what is made takes up to 64 MB until it is sent. */
const MAX_IN_ALL = 8;
/** Whoever takes nothing of what is sent for so long, in milliseconds, keeps others waiting and is hung up on. */
const MAX_STILL_MS = 60_000;

/** What is sent to whoever asked. */
export type Sending = Pick<
  ServerResponse,
  'once' | 'setTimeout' | 'destroy' | 'destroyed' | 'writableFinished'
>;

@Injectable()
export class CopiesUnderWay {
  private readonly underWay = new Map<string, number>();
  private inAll = 0;

  /** `who`: an account. Refused at once, before anything is read, when there are too many. It counts until `sending` is over. */
  async one<T>(who: string, sending: Sending, make: () => Promise<T>): Promise<T> {
    const end = this.begin(who);
    try {
      const made = await make();
      if (sending.destroyed || sending.writableFinished) end();
      else {
        sending.once('finish', end);
        sending.once('close', end);
        sending.setTimeout(MAX_STILL_MS, () => sending.destroy());
      }
      return made;
    } catch (error) {
      end();
      throw error;
    }
  }

  /** Takes a place; what is answered gives it back, once. */
  private begin(who: string): () => void {
    const own = this.underWay.get(who) ?? 0;
    if (own >= MAX_OF_ONE) throw refusals.throttled();
    if (this.inAll >= MAX_IN_ALL) throw documentRefusals.busy();
    this.underWay.set(who, own + 1);
    this.inAll += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.inAll -= 1;
      const left = (this.underWay.get(who) ?? 1) - 1;
      if (left > 0) this.underWay.set(who, left);
      else this.underWay.delete(who);
    };
  }
}
