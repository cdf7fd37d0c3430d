// What a person types: NFC, trimmed, bounded, without control characters. HTML is left as it is: it is text and shown as text.
import { z } from 'zod';

// eslint's no-control-regex is about accidents; here the control characters are the point, so they are built from code points.
const CONTROL = new RegExp(
  `[${String.fromCharCode(0)}-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]`,
  'g',
);

/** One form for all typed text, so that equal words compare equal whatever keyboard wrote them. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(CONTROL, '').trim();
}

/** A line: no breaks, 1..max characters after cleaning. */
export const line = (max = 200) =>
  z
    .string()
    .max(max * 4)
    .transform((text) => cleanText(text.replace(/\s+/g, ' ')))
    .pipe(z.string().min(1).max(max));

/** A paragraph or more: breaks kept, 0..max characters after cleaning. */
export const prose = (max = 20_000) =>
  z
    .string()
    .max(max * 4)
    .transform(cleanText)
    .pipe(z.string().max(max));
