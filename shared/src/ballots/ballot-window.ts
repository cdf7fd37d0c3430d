// The time in which votes count, by the server's clock. All instants in epoch milliseconds.
// Exactly one holds at any moment of an open ballot: a vote still counts, or the ballot is due to be settled.
import type { Ballot } from './ballot.js';
import { CLOSING_GRACE_MS } from './ballot-machine.js';

/** When a ballot opened now shuts by itself; null: when the chair closes it. */
export const closesAtOnOpen = (limitSeconds: number | null, now: number): number | null =>
  limitSeconds === null ? null : now + limitSeconds * 1000;

/** The chair presses close: a short grace for votes on their way. Never later than announced, and a second press never prolongs. */
export const closesAtOnClose = (closesAt: number | null, now: number): number =>
  Math.min(closesAt ?? Number.MAX_SAFE_INTEGER, now + CLOSING_GRACE_MS);

/** What a paused ballot keeps of its time; null when it had no limit. */
export const remainingOnPause = (closesAt: number | null, now: number): number | null =>
  closesAt === null ? null : Math.max(0, closesAt - now);

export const closesAtOnResume = (remainingMs: number | null, now: number): number | null =>
  remainingMs === null ? null : now + remainingMs;

export const isWindowOver = (ballot: Pick<Ballot, 'closesAt'>, now: number): boolean =>
  ballot.closesAt !== null && now >= ballot.closesAt;

/** Settling closes an open ballot whose window is over. */
export const isSettleDue = (ballot: Pick<Ballot, 'state' | 'closesAt'>, now: number): boolean =>
  ballot.state === 'open' && isWindowOver(ballot, now);
