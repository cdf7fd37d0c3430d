// Ids: 16 random letters and digits, made by whoever creates the thing (client or server). Not secrets.
import { z } from 'zod';

// Present in browsers and in Node; declared here because shared knows neither.
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

const ALPHABET = '23456789abcdefghijkmnpqrstuvwxyz';

/** 80 random bits as 16 characters. Uses getRandomValues, which browsers also offer on plain http (randomUUID they do not). */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => ALPHABET[byte & 31]).join('');
}

/** Ids of the demo and of imports may be readable words, so the shape is loose and only the alphabet is strict. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,80}$/);
