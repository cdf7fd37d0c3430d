// Text as it may stand in a document: no character that XML cannot hold or that would disguise what is read.
// Markup is not removed: typed HTML is text like any other and is shown as it was typed.

/** Control characters, lone surrogates, text-direction overrides, non-characters. */
const NOT_TEXT = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** One line of text; breaks and tabs become spaces. */
export function plainText(text: string): string {
  return text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(NOT_TEXT, '')
    .normalize('NFC');
}
