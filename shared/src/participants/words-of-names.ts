// Names as people type them, made alike so that they can be compared. Not for sorting (names.ts) or search (core/fold.ts).

/** How somebody is addressed in front of the name, on papers and in lists of candidates. */
const HONORIFICS = /^(?:(?:ông|bà|đồng chí|đ\/c)[.:]? )+/;

/** The name alone: one kind of letters and blanks, lower case, without an honorific. Its marks stay: An and Ân are two people. */
export const bareName = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('vi')
    .replace(HONORIFICS, '');
