// The 14 random characters at the end of an invitation's link (about 81 bits). Only their hash is kept.
import { createHash, randomInt } from 'node:crypto';

/** Without 0, O, 1, l and I, which people confuse when they type. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
export const LINK_SECRET_LENGTH = 14;

export const newLinkSecret = (): string =>
  Array.from({ length: LINK_SECRET_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

export const linkHash = (secret: string): string =>
  createHash('sha256').update(`invitation link ${secret}`).digest('base64url');
