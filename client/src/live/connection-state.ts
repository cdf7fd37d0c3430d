// The states a connection can be in, and how long to wait between attempts. Only the description; connection.ts moves.

export type ConnectionState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  /** `since` is when contact was lost, in epoch ms of this device. */
  | { readonly kind: 'reconnecting'; readonly since: number; readonly attempt: number }
  /** The server answers but no WebSocket gets through: changes and commands go over HTTP. */
  | { readonly kind: 'polling' }
  | { readonly kind: 'signedOut' }
  /** Only loading the page again helps. null when the server did not say which protocol it speaks. */
  | { readonly kind: 'outdated'; readonly serverProtocol: number | null };

/** Whether the server can be reached one way or another. */
export const reaches = (state: ConnectionState): boolean =>
  state.kind === 'live' || state.kind === 'polling';

/** Nothing but a new sign-in or a new page ends these. */
export const isOver = (state: ConnectionState): boolean =>
  state.kind === 'idle' || state.kind === 'signedOut' || state.kind === 'outdated';

/**
 * Wait before an attempt, in ms. The first is almost at once, the jitter keeps a thousand tablets
 * from knocking in the same instant, and nobody waits longer than 5 s.
 */
export function retryDelayMs(attempt: number, random: number): number {
  if (attempt <= 1) return 300 * random;
  return Math.min(5_000, 250 * 2 ** attempt) * (0.5 + random / 2);
}
