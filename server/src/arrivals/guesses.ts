// How often somebody may be wrong. Only wrong codes count, so that a hall behind one address is never slowed down by being right.
import { Injectable } from '@nestjs/common';
import { arrivalRefusals } from '@hop/shared/arrivals/refusals.js';
import { Clock } from '../kernel/clock.js';

const WINDOW_MS = 5 * 60_000;
/** A person mistypes twice; six digits withstand ten. */
const WRONG_OF_ONE_ACCOUNT = 10;
/** Before signing in only the address is known, and a whole hall may sit behind it, each with a picture that came too late. */
const WRONG_OF_ONE_ADDRESS = 100;
/** Beyond this many askers the oldest are forgotten first. */
const REMEMBERED = 10_000;

export type Asker = { readonly account: string } | { readonly address: string };

@Injectable()
export class Guesses {
  private readonly wrong = new Map<string, number[]>();

  constructor(private readonly clock: Clock) {}

  /**
   * Refuses whoever has been wrong too often, right or wrong this time. Each try counts as wrong until it is known to be right, so that
   * many at once are not all let through. Returns what takes that back.
   */
  begin(asker: Asker): () => void {
    const recent = this.recent(asker);
    const [first] = recent;
    const limit = 'account' in asker ? WRONG_OF_ONE_ACCOUNT : WRONG_OF_ONE_ADDRESS;
    if (first === undefined || recent.length < limit) return this.book(asker);
    const minutes = Math.max(1, Math.ceil((first + WINDOW_MS - this.clock.now()) / 60_000));
    throw arrivalRefusals.tooManyTries({ minutes });
  }

  private book(asker: Asker): () => void {
    const key = keyOf(asker);
    const at = this.clock.now();
    const recent = [...this.recent(asker), at];
    this.wrong.delete(key);
    this.wrong.set(key, recent);
    const [oldest] = this.wrong.keys();
    if (this.wrong.size > REMEMBERED && oldest !== undefined) this.wrong.delete(oldest);
    return () => {
      const left = this.recent(asker);
      left.splice(left.lastIndexOf(at), 1);
      this.wrong.set(key, left);
    };
  }

  private recent(asker: Asker): number[] {
    const since = this.clock.now() - WINDOW_MS;
    return (this.wrong.get(keyOf(asker)) ?? []).filter((at) => at > since);
  }
}

const keyOf = (asker: Asker): string =>
  'account' in asker ? `account ${asker.account}` : `address ${asker.address}`;
