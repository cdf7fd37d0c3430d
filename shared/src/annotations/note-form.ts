// What a note of each kind must have, and what it must not. The one rule that the server and the devices ask.
import type { Annotation, NoteKind } from './annotation.js';

type Formed = Pick<Annotation, 'documentId' | 'page' | 'kind' | 'text'> & {
  readonly [Part in 'strokes' | 'areas' | 'spot' | 'quote']: Annotation[Part];
};

const parts = ['strokes', 'areas', 'spot', 'quote'] as const;
/** What each kind carries besides text and colour; a sticky note may stand on words. */
const needed: Readonly<Record<NoteKind, readonly (typeof parts)[number][]>> = {
  text: [],
  sticky: ['spot'],
  pen: ['strokes'],
  highlight: ['areas', 'quote'],
  underline: ['areas', 'quote'],
  bookmark: [],
};

export function isWellFormed(note: Formed): boolean {
  const must = needed[note.kind];
  const may = note.kind === 'sticky' ? [...must, 'quote'] : must;
  const hasItsParts = must.every((part) => note[part] !== null);
  const hasNoOther = parts.every((part) => note[part] === null || may.includes(part));
  const isOnPage = note.documentId !== null && note.page !== null;
  return hasItsParts && hasNoOther && (isOnPage || note.kind === 'text') && isWorded(note);
}

/** Words alone make these notes; the others may do without. */
export const isWorded = ({ kind, text }: Pick<Annotation, 'kind' | 'text'>): boolean =>
  text !== '' || (kind !== 'text' && kind !== 'sticky');

/** A drawing says nothing in a list: what the secretariat is sent has words, or words of the page that it marks. */
export const isOpinion = ({ text, quote }: Pick<Formed, 'text' | 'quote'>): boolean =>
  text !== '' || quote !== null;
