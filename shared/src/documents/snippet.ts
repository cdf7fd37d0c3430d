// The piece of a page around the words that were searched, as it stands there, with the places to mark.
import { foldMarks } from '../core/fold.js';
import { spansIn, tokensOf, type Phrase, type Span, type Token } from './search-words.js';

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
  const spans = spansIn(tokens, phrases);
  const from = startOf(tokens, bestOf(spans, text)?.start ?? 0);
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

/** Many different words before many of one. */
function bestOf(spans: readonly Span[], text: string): Span | undefined {
  const worth = (first: Span): number => {
    const limit = first.start + LENGTH - LEAD;
    const near = spans.filter(({ start, end }) => start >= first.start && end <= limit);
    const words = new Set(near.map(({ start, end }) => foldMarks(text.slice(start, end))));
    return words.size * spans.length + near.length;
  };
  let best: { span: Span; worth: number } | undefined;
  for (const span of spans.slice(0, MAX_PLACES)) {
    const its = worth(span);
    if (best === undefined || its > best.worth) best = { span, worth: its };
  }
  return best?.span;
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
