// From a PIN to the key of a vault: stretched by PBKDF2, so that each guess costs time, and slowed further by waiting.
export const MIN_PIN_DIGITS = 6;
const MAX_PIN_DIGITS = 12;
/** What OWASP asks of PBKDF2 with SHA-256. */
export const ROUNDS = 600_000;
export const MAX_TRIES = 10;
/** So many before the last it is said loudly what the last one costs. */
export const FEW_TRIES = 3;
const SALT_BYTES = 16;
const IV_BYTES = 12;
/** After the third, fourth, … wrong PIN in a row, in seconds. */
const WAITS_SECONDS = [5, 15, 30, 60, 120, 300, 600];
const FREE_TRIES = 2;

/** How long nobody may try after so many wrong PINs. */
export function waitAfterMs(wrongTries: number): number {
  if (wrongTries <= FREE_TRIES) return 0;
  return (WAITS_SECONDS[wrongTries - FREE_TRIES - 1] ?? WAITS_SECONDS.at(-1) ?? 0) * 1000;
}

/** Why a PIN cannot be chosen; null when it can. */
export function pinFault(pin: string): 'digits' | 'short' | 'easy' | null {
  if (!/^\d*$/.test(pin)) return 'digits';
  if (pin.length < MIN_PIN_DIGITS || pin.length > MAX_PIN_DIGITS) return 'short';
  const steps = new Set(
    [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index])),
  );
  const [step] = steps;
  // 111111, 123456, 987654: what everybody tries first.
  return steps.size === 1 && step !== undefined && Math.abs(step) <= 1 ? 'easy' : null;
}

export interface WrappedKey {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly wrapIv: Uint8Array<ArrayBuffer>;
  readonly wrappedKey: Uint8Array<ArrayBuffer>;
}

async function pinKey(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number) {
  const typed = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(pin),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}

/** A new key for contents, and the same wrapped by the PIN. */
export async function newKey(pin: string): Promise<{ key: CryptoKey; wrapped: WrappedKey }> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const wrapIv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const content = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, [
    'encrypt',
    'decrypt',
  ]);
  const wrapping = await pinKey(pin, salt, ROUNDS);
  const bytes = await crypto.subtle.wrapKey('raw', content, wrapping, {
    name: 'AES-GCM',
    iv: wrapIv,
  });
  const wrapped = { salt, rounds: ROUNDS, wrapIv, wrappedKey: new Uint8Array(bytes) };
  const key = await unwrapKey(pin, wrapped);
  if (key === null) throw new Error('a key just wrapped does not open');
  return { key, wrapped };
}

/** Null when it is not the PIN. The key cannot be taken out of the browser's hands again. */
export async function unwrapKey(
  pin: string,
  { salt, rounds, wrapIv, wrappedKey }: WrappedKey,
): Promise<CryptoKey | null> {
  const wrapping = await pinKey(pin, salt, rounds);
  try {
    return await crypto.subtle.unwrapKey(
      'raw',
      wrappedKey,
      wrapping,
      { name: 'AES-GCM', iv: wrapIv },
      'AES-GCM',
      false,
      ['encrypt', 'decrypt'],
    );
  } catch {
    return null;
  }
}
