// Who presents, said at the end of a line of a pasted programme: "Báo cáo quý III (Phòng Kinh tế)", "… (đ/c Đạt trình bày)". What only
// looks like it ("(lần 2)", "(ban hành kèm theo …)") stays in the title.
import { foldMarks } from '../core/fold.js';
import {
  familyNames,
  nameTitles,
  notUnitWords,
  officeWords,
  onlyName,
  otherDeeds,
  placeWords,
  presenterDoes,
  presenterWords,
  unitWords,
} from './words.js';

export interface Presented {
  readonly title: string;
  /** Empty when the line does not say it. */
  readonly presenter: string;
}

/** The last brackets of a line; one that lost its end to a length that was read off before. */
const IN_BRACKETS = /[\s:,;.–—-]*\(([^()]+)\)?[\s.;,]*$/u;
/** After a dash, which parts many other things: only with what they do there, or a person. */
const AFTER_DASH = /\s+[-–—]\s+([^()–—]+)$/u;
/** "Phòng Kinh tế – ông Đạt": who is one and whose name the other. */
const PARTS = /\s+[-–—]\s+|[,;]\s+/u;
/** In letters: longer is a sentence, and no name. */
const LONGEST = 200;

export function presenterAtEnd(text: string): Presented {
  const bracket = IN_BRACKETS.exec(text);
  const dash = bracket ? null : AFTER_DASH.exec(text);
  const found = bracket ?? dash;
  const title = found === null ? '' : text.slice(0, found.index).trim();
  if (found === null || title === '') return { title: text, presenter: '' };
  const said = (found[1] ?? '').trim();
  const who = said.replace(presenterWords, '').replace(presenterDoes, '').trim();
  const isSaid = who !== said;
  const isMeant = isSaid || !(otherDeeds.test(who) || placeWords.test(foldMarks(who)));
  const isKnown = isPerson(who, isSaid) || (isUnit(who) && (bracket !== null || isSaid));
  return isKnown && isMeant && who.length <= LONGEST
    ? { title, presenter: who }
    : { title: text, presenter: '' };
}

/** A unit stands in its own field, so that what a unit prepares can be found. */
export function presentedBy(who: string): { presenter: string; presenterUnit: string } {
  const [one = '', other = '', ...more] = who.split(PARTS);
  if (other !== '' && more.length === 0 && who.length <= LONGEST) {
    if (isUnit(one) && isPerson(other)) return { presenter: other, presenterUnit: one };
    if (isPerson(one) && isUnit(other)) return { presenter: one, presenterUnit: other };
  }
  const isOneUnit = unitWords.test(foldMarks(who)) && !who.includes(';') && who.length <= LONGEST;
  return isOneUnit ? { presenter: '', presenterUnit: who } : { presenter: who, presenterUnit: '' };
}

/** Its name is written with a capital in one of its first words: "phòng Kinh tế", and not "phòng chống tham nhũng". */
function isUnit(words: string): boolean {
  const folded = foldMarks(words);
  if (!unitWords.test(folded) || notUnitWords.test(folded)) return false;
  const [first = '', second = '', third = ''] = words.split(/\s+/);
  return second !== '' && [first, second, third].some((word) => /^\p{Lu}/u.test(word));
}

/** `isSaid`: beside it stands that they present, so whatever follows the name belongs to it. */
function isPerson(words: string, isSaid = true): boolean {
  if (officeWords.test(words)) return true;
  const [titled] = nameTitles.exec(words) ?? [];
  if (titled !== undefined) {
    const name = words.slice(titled.length);
    return officeWords.test(name) || (isSaid ? /^\p{Lu}/u : onlyName).test(name);
  }
  const names = words.split(/\s+/);
  return (
    names.length >= 3 &&
    names.length <= 5 &&
    familyNames.test(foldMarks(words)) &&
    names.every((name) => /^\p{Lu}\p{Ll}*$/u.test(name))
  );
}
