// Vietnamese without its marks, for search and for plain messages. Not for sorting (see participants/names).

/** Drops tone and vowel marks and turns đ into d; keeps upper and lower case. */
export const stripMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\u0111/g, 'd')
    .replace(/\u0110/g, 'D');

/** What search compares: no marks, lower case, single blanks. Folding twice changes nothing. */
export const foldMarks = (text: string): string =>
  stripMarks(stripMarks(text).toLowerCase()).replace(/\s+/g, ' ').trim();
