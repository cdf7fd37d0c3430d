// Selected words of a page as a quote with its lines, and a quote found again in the text of a page. Touches the text layer only.
import type { Area, Quote } from '@hop/shared/annotations/annotation.js';
import { MAX_AREAS, MAX_QUOTE, QUOTE_CONTEXT } from '@hop/shared/annotations/note-limits.js';
import { foldedWords } from '@hop/shared/documents/search-words.js';
import { areaOn, type ShownPage } from './page-point';

export interface Chosen {
  readonly quote: Quote;
  readonly areas: Area[];
}

const singleBlanks = (text: string): string => text.replace(/\s+/g, ' ');
const round = (value: number): number => Math.round(value * 10) / 10;

/** Boxes of one line become one: the engine lays a span for each run of letters. */
function linesOf(boxes: readonly Area[]): Area[] {
  const lines: Area[] = [];
  for (const [x, y, width, height] of boxes) {
    const last = lines.at(-1);
    const middle = y + height / 2;
    if (last === undefined || middle < last[1] || middle > last[1] + last[3]) {
      lines.push([x, y, width, height]);
      continue;
    }
    const left = Math.min(last[0], x);
    const top = Math.min(last[1], y);
    const right = Math.max(last[0] + last[2], x + width);
    const bottom = Math.max(last[1] + last[3], y + height);
    lines[lines.length - 1] = [left, top, right - left, bottom - top];
  }
  return lines.map(([x, y, width, height]): Area => [
    round(x),
    round(y),
    round(width),
    round(height),
  ]);
}

function textNodes(range: Range, layer: HTMLElement): { node: Text; from: number; to: number }[] {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  const found: { node: Text; from: number; to: number }[] = [];
  const { startContainer: start } = range;
  const inside = start instanceof Text && layer.contains(start);
  if (inside) walker.currentNode = start;
  for (let node = inside ? start : walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) {
      // Once behind the words of a range there are no more of them.
      if (range.comparePoint(node, 0) > 0) break;
      continue;
    }
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (to > from && node.data.slice(from, to).trim() !== '') found.push({ node, from, to });
  }
  return found;
}

/** Null when the range holds no words of this layer. */
export function areasOf(range: Range, layer: HTMLElement, page: ShownPage): Area[] | null {
  const sheet = layer.getBoundingClientRect();
  const boxes = textNodes(range, layer).flatMap(({ node, from, to }) => {
    const part = document.createRange();
    part.setStart(node, from);
    part.setEnd(node, to);
    return [...part.getClientRects()].map((box) => areaOn(sheet, box, page));
  });
  const lines = linesOf(boxes.filter(([, , width]) => width > 0)).slice(0, MAX_AREAS);
  return lines.length === 0 ? null : lines;
}

/** The words of a range as they are read: the engine ends a line with a break, which has no letter. */
function wordsOf(range: Range, layer: HTMLElement): string {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let words = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    if (node instanceof HTMLBRElement) words += ' ';
    if (!(node instanceof Text)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    words += node.data.slice(from, to);
  }
  return singleBlanks(words);
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Nobody means half a word: a finger is wider than a letter. */
export function inWholeWords(range: Range): Range {
  const whole = range.cloneRange();
  const { startContainer: first, endContainer: last } = range;
  let { startOffset: from, endOffset: to } = range;
  const isInWord = ({ data }: Text, at: number) =>
    LETTER.test(data.charAt(at - 1)) && LETTER.test(data.charAt(at));
  if (first instanceof Text) {
    while (from > 0 && isInWord(first, from)) from -= 1;
    whole.setStart(first, from);
  }
  if (last instanceof Text) {
    while (to > 0 && to < last.length && isInWord(last, to)) to += 1;
    whole.setEnd(last, to);
  }
  return whole;
}

export function chosenWords(selected: Range, layer: HTMLElement, page: ShownPage): Chosen | null {
  const range = inWholeWords(selected);
  const areas = areasOf(range, layer, page);
  if (areas === null) return null;
  const within = document.createRange();
  within.selectNodeContents(layer);
  const around = (edge: 'before' | 'after'): string => {
    const part = within.cloneRange();
    if (edge === 'before') part.setEnd(...startIn(range, layer));
    else part.setStart(...endIn(range, layer));
    return wordsOf(part, layer);
  };
  const words = within.cloneRange();
  words.setStart(...startIn(range, layer));
  words.setEnd(...endIn(range, layer));
  const marked = wordsOf(words, layer);
  const exact = marked.trim().slice(0, MAX_QUOTE);
  if (exact === '') return null;
  // A blank at either end is not marked, but still stands between the words.
  const before = around('before') + (marked.startsWith(' ') ? ' ' : '');
  const after = (marked.endsWith(' ') ? ' ' : '') + around('after');
  return {
    areas,
    quote: {
      exact,
      prefix: before.slice(-QUOTE_CONTEXT),
      suffix: after.slice(0, QUOTE_CONTEXT),
      start: startAfter(before),
    },
  };
}

/** A selection may begin before the page or end after it. */
const startIn = (range: Range, layer: HTMLElement): [Node, number] =>
  layer.contains(range.startContainer) ? [range.startContainer, range.startOffset] : [layer, 0];
const endIn = (range: Range, layer: HTMLElement): [Node, number] =>
  layer.contains(range.endContainer)
    ? [range.endContainer, range.endOffset]
    : [layer, layer.childNodes.length];

/** Of words that come after these, as `Quote.start`. */
function startAfter(before: string): number {
  const words = foldedWords(before);
  return words === '' ? 0 : words.length + 1;
}

/** Where these words stand in this text; of several places the one nearest to `start`. Null when they are not there. */
export function rangeOf(
  { exact, start }: Pick<Quote, 'exact' | 'start'>,
  layer: HTMLElement,
): Range | null {
  const { letters, spots, plain } = lettersOf(layer);
  const wanted = exact.replace(/\s+/g, '');
  const places: number[] = [];
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1))
    places.push(at);
  const off = (at: number) => Math.abs(startAfter(plain.slice(0, spots[at]?.plainAt)) - start);
  const [best] = places.length > 1 ? places.toSorted((a, b) => off(a) - off(b)) : places;
  const first = best === undefined ? undefined : spots[best];
  const last = best === undefined ? undefined : spots[best + wanted.length - 1];
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}

interface Letters {
  readonly letters: string;
  readonly spots: readonly { node: Text; at: number; plainAt: number }[];
  readonly plain: string;
}
/** A layer is laid once and then stays as it is. */
const spelled = new WeakMap<HTMLElement, Letters>();

function lettersOf(layer: HTMLElement): Letters {
  const letters = spelled.get(layer) ?? spell(layer);
  spelled.set(layer, letters);
  return letters;
}

/** The text of a layer letter by letter, for blanks are set differently by each version of a file. */
function spell(layer: HTMLElement): Letters {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const spots: { node: Text; at: number; plainAt: number }[] = [];
  let letters = '';
  let plain = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) plain += ' ';
    if (!(node instanceof Text)) continue;
    for (let at = 0; at < node.length; at += 1) {
      const letter = node.data.charAt(at);
      if (letter.trim() !== '') {
        letters += letter;
        spots.push({ node, at, plainAt: plain.length });
      }
      plain += letter;
    }
  }
  return { letters, spots, plain };
}
