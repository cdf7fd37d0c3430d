// Where a note lies on the page that is shown: on its words as they stand there, which are looked for once, or in the margin.
import { areasOf, rangeOf } from './page-words';
import type { ShownPage } from './page-point';
import type { ShownNote } from './shown-notes';

interface Found {
  readonly text: HTMLElement | undefined;
  readonly sheet: ShownPage;
  readonly note: ShownNote;
}
const found = new WeakMap<ShownNote, Found>();

/** The same text of the same sheet gives the same answer, as the same object. */
export function onItsWords(
  note: ShownNote,
  text: HTMLElement | undefined,
  sheet: ShownPage,
): ShownNote {
  const { words } = note;
  if (words === null) return note;
  const known = found.get(note);
  if (known !== undefined && known.text === text && known.sheet === sheet) return known.note;
  const range = text === undefined ? null : rangeOf(words, text);
  const areas = text === undefined || range === null ? null : areasOf(range, text, sheet);
  const now = { text, sheet, note: { ...note, areas } };
  found.set(note, now);
  return now.note;
}

/** From one note about the page to the next, down its left margin, in CSS pixels. */
const MARGIN_STEP_PX = 52;
const MARGIN_PX = 28;

/** Notes about a whole page have no spot: they stand under one another in its margin. */
export function inMargin(notes: readonly ShownNote[], scale: number): readonly ShownNote[] {
  let down = 0;
  return notes.map((note) => {
    if (note.kind !== 'text') return note;
    const y = (MARGIN_PX + MARGIN_STEP_PX * down++) / scale;
    return { ...note, spot: { x: MARGIN_PX / scale, y } };
  });
}
