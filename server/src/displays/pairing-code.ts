// The six digits on an unpaired screen. They follow from a secret that only the screen holds.
import type { ServerSecret } from '../identity/secret.js';

/** A code opens a session only this long after the secretary has typed it, in milliseconds. */
export const CLAIM_WITHIN_MS = 10 * 60_000;
/** A screen that nobody has paired for this long shows another code. */
export const CODE_LIVES_MS = 10 * 60_000;

/** "482916" from the screen's secret. */
export function pairingCode(secret: ServerSecret, screenSecret: string): string {
  const bytes = Buffer.from(secret.sign('pairing', screenSecret), 'base64url');
  return String(bytes.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}

/** By it a screen is known again whose first reply was lost. */
export const screenOf = (secret: ServerSecret, screenSecret: string): string =>
  secret.sign('screen', screenSecret);
