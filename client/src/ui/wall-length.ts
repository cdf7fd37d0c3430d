// How long words on a display are, as a data attribute: what is long is set smaller, so that it stands there whole.
// The sizes belong to each picture's own style sheet.

/** More letters than these do not fit at the usual size, or at the smaller one. */
const LONG = 60;
const VERY_LONG = 120;

export const wallLength = (words: string): { 'data-length'?: 'long' | 'veryLong' } =>
  words.length > VERY_LONG
    ? { 'data-length': 'veryLong' }
    : words.length > LONG
      ? { 'data-length': 'long' }
      : {};
