// How many members must be there before a sitting may open. In words: sentences.ts.
import { ceilDiv } from '../core/integer.js';
import type { Fraction } from '../meetings/meeting.js';

export interface Quorum {
  /** 0 when the rules ask for none. */
  readonly needed: number;
  readonly reached: boolean;
}

/** `present` counts members with the right to vote, never guests. */
export function quorum(facts: {
  totalMembers: number;
  present: number;
  fraction: Fraction;
}): Quorum {
  const { numerator, denominator } = facts.fraction;
  // Part of nobody is no quorum: without members, or as long as none is entered, one that is asked is not reached.
  const least = numerator === 0 ? 0 : 1;
  const needed = Math.max(least, ceilDiv(facts.totalMembers * numerator, denominator));
  return { needed, reached: facts.present >= needed };
}
