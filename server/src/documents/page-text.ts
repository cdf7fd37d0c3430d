// What an engine reads off a page, made into text that can be kept, searched and shown: NFC, one blank between words.

/** Longest text of a page that is kept: a dense page has about five thousand characters, a printed table some more. */
const MAX_CHARACTERS = 60_000;
/** A line that was broken inside a word: the engine puts a sign of its own where the hyphen stood. */
const BROKEN_WORD = /[\u0002\uFFFE]\s*/g;
/** Signs without a meaning: control characters, what no font gave a letter for, and the private ones of symbol fonts. */
const SENSELESS = /[\p{Cc}\p{Co}\p{Cn}\uFFFD\u00AD\u200B-\u200F\uFEFF]/gu;
/** A page of which more than this share is senseless was set in a font that does not say its letters. */
const MAX_SENSELESS = 0.2;

/** Empty when the page carries no text that makes sense. */
export function readableText(read: string): string {
  const joined = read.replace(BROKEN_WORD, '').replace(/\s+/g, ' ').trim();
  const text = joined.replace(SENSELESS, '').normalize('NFC').trim();
  const lost = joined.length - joined.replace(SENSELESS, '').length;
  if (lost > joined.length * MAX_SENSELESS || !/[\p{L}\p{N}]/u.test(text)) return '';
  return text.slice(0, MAX_CHARACTERS);
}
