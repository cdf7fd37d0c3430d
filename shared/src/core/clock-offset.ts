// How far a device's clock is from the server's, out of a few questions and answers. The one that travelled fastest knows best:
// its answer was given somewhere within the shortest trip, so the error is at most half of it.

/** One question: when it left and when the answer came by the device's clock, and the server's time in the answer; all epoch ms. */
export interface ClockPing {
  readonly sentAt: number;
  readonly receivedAt: number;
  readonly serverTime: number;
}

/** What to add to the device's clock, in ms; null without an answer. */
export function clockOffsetMs(pings: readonly ClockPing[]): number | null {
  const [best] = pings.toSorted((a, b) => a.receivedAt - a.sentAt - (b.receivedAt - b.sentAt));
  return best ? Math.round(best.serverTime - (best.sentAt + best.receivedAt) / 2) : null;
}
