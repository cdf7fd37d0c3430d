// How much a note may hold and how many one may keep: rows travel whole and to every device of their writer.

/** Of one person in one meeting. */
export const MAX_NOTES = 2_000;
/** Of one person on one document: its pages draw them all. */
export const MAX_NOTES_HERE = 600;
export const MAX_TEXT = 4_000;
/** Points of one stroke, after it was simplified. */
export const MAX_POINTS = 200;
/** Strokes of one note: what is drawn without lifting the hand for long belongs together. */
export const MAX_STROKES = 20;
/** Lines of one highlight: more than a page of small print has. */
export const MAX_AREAS = 80;
/** Letters of the words quoted. */
export const MAX_QUOTE = 4_000;
/** Letters kept before and after them. */
export const QUOTE_CONTEXT = 64;
/** People whom one note is shown to. */
export const MAX_SHARED = 60;
