// Vietnamese as plain ASCII, for messages that must fit the short alphabet of telephones and every gateway.
import { stripMarks } from '../core/fold.js';

const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»″]/g, '"'],
  [/[‘’‚‹›′`]/g, "'"],
  [/[‐‑‒–—―−]/g, '-'],
  [/[•·▪]/g, '-'],
  [/×/g, 'x'],
  [/₫/g, 'd'],
  // Some gateways break off at an ampersand.
  [/\s*&\s*/g, ' va '],
];

/** Links are left exactly as they are. What has no plain form becomes "?", so that whoever reads the preview notices. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFC')
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? part : plain(part)))
    .join('');

const replaced = (text: string): string =>
  REPLACED.reduce((result, [from, to]) => result.replace(from, to), text);

/** Replaced before and after taking letters apart: a small or wide form of "&" shows itself only then. */
function plain(text: string): string {
  return stripMarks(replaced(replaced(text).normalize('NFKD')))
    .replace(/[\r\t]/g, ' ')
    .replace(/[^\n\x20-\x7e]+/g, '?')
    .replace(/`/g, "'");
}
