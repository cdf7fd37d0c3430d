// The piece of a page around the words that were searched, as it stands there, with the places to mark.
import {
  placesToMark,
  tokensOf,
  type Phrase,
  type Place,
  type Span,
  type Token,
} from './search-words.js';

export interface Snippet {
  readonly text: string;
  /** Places in `text`, in order. */
  readonly marks: readonly Span[];
}

/** Two lines on a tablet. */
const LENGTH = 170;
/** What stands before the first mark, so that one sees what it is about. */
const LEAD = 40;
const CUT = '…';
/** Places that are compared: a page that says a word more often says it everywhere. */
const MAX_PLACES = 60;

/** The piece that says most of what was searched; of a page where none stands, its beginning. */
export function snippetOf(text: string, phrases: readonly Phrase[]): Snippet {
  const tokens = [...tokensOf(text)];
  const spans = placesToMark(tokens, phrases);
  const from = startOf(tokens, bestOf(spans)?.start ?? 0);
  const to = endOf(tokens, from) ?? text.length;
  const before = from > 0 ? `${CUT} ` : '';
  const after = to < text.length ? ` ${CUT}` : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + after,
    marks: spans
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

/** Many different words of what was searched before many of one. */
function bestOf(places: readonly Place[]): Place | undefined {
  let best: { place: Place; worth: number } | undefined;
  for (const [index, place] of places.slice(0, MAX_PLACES).entries()) {
    const limit = place.start + LENGTH - LEAD;
    const phrases = new Set<Phrase>();
    let near = 0;
    for (let at = index; at < places.length; at += 1) {
      const other = places[at];
      if (!other || other.end > limit) break;
      phrases.add(other.phrase);
      near += 1;
    }
    const worth = phrases.size * places.length + near;
    if (best === undefined || worth > best.worth) best = { place, worth };
  }
  return best?.place;
}

/** At the beginning of a word. */
function startOf(tokens: readonly Token[], around: number): number {
  if (around <= LEAD) return 0;
  return tokens.find(({ start }) => start >= around - LEAD)?.start ?? 0;
}

/** At the end of a word; undefined: nothing has to be cut off. */
function endOf(tokens: readonly Token[], from: number): number | undefined {
  const limit = from + LENGTH;
  const last = tokens.findLast(({ start, end }) => start >= from && end <= limit);
  const overflows = tokens.some(({ end }) => end > limit);
  return overflows ? (last?.end ?? limit) : undefined;
}
