// The 14 random characters at the end of a link that needs no account (about 81 bits). Only their hash is kept.
import { createHash, randomInt } from 'node:crypto';

/** Without 0, O, 1, l and I, which people confuse when they type. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
export const LINK_SECRET_LENGTH = 14;

export const newLinkSecret = (): string =>
  Array.from({ length: LINK_SECRET_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** A link opens only what it was made for, so its purpose is part of the hash. */
export const linkHash = (purpose: 'invitation' | 'report', secret: string): string =>
  createHash('sha256').update(`${purpose} link ${secret}`).digest('base64url');

/** The same characters for the same key, so that who asks again is told the same link. `key`: 32 bytes or more, base64url. */
export const linkSecretOf = (key: string): string =>
  [...Buffer.from(key, 'base64url').subarray(0, LINK_SECRET_LENGTH)]
    .map((byte) => ALPHABET[byte % ALPHABET.length])
    .join('');
