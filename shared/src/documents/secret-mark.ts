// Whether a first page carries the stamp of a state secret, which has no place on a networked system.
import { secretStamps } from './words.js';

/** A stamp stands alone on its line, in capitals; the same words inside a sentence are ordinary text. */
export const carriesSecretMark = (firstPage: string): boolean =>
  firstPage
    .normalize('NFC')
    .split(/[\r\n]+/)
    .some((line) => secretStamps.includes(line.trim().replace(/\s+/g, ' ')));
