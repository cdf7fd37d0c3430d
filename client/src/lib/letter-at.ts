// The letter of a page that is nearest to a point: a hand goes beside the letters, between two lines, or out into the margin, and still
// means the words next to it. By where the words stand, not by what element lies there. Of a laid text layer only.
import { partOf, turnedSize, type Turn } from './page-turn';

/** Before the letter `at` of the node. */
export interface Spot {
  readonly node: Text;
  readonly at: number;
}
/** On the screen. */
export interface Hand {
  readonly clientX: number;
  readonly clientY: number;
}
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Line extends Box {
  readonly runs: readonly (Box & { readonly node: Text })[];
}
/** Blanks between words of one line are narrower, in heights of the line; the gap between two columns may be, too, on a narrow page. */
const GAP = 1.2;
/** Lines of one block stand nearer to each other, in their heights. */
const LEADING = 1;
/** A line further up or down is further away than the next column. */
const DOWN_WEIGHS = 2;

const off = (value: number, from: number, to: number): number =>
  Math.max(0, from - value, value - to);
const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** In CSS pixels of the sheet before the reader's turn. */
function boxOn(layer: HTMLElement, rect: Box, turn: Turn): Box {
  const sheet = layer.getBoundingClientRect();
  const own = turnedSize(sheet, turn);
  const { x, y, width, height } = partOf(sheet, rect, turn);
  return {
    left: x * own.width,
    top: y * own.height,
    right: (x + width) * own.width,
    bottom: (y + height) * own.height,
  };
}

function linesOf(layer: HTMLElement, turn: Turn): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.data.trim() === '') continue;
    range.selectNodeContents(node);
    const run = { node, ...boxOn(layer, range.getBoundingClientRect(), turn) };
    const last = lines.at(-1);
    const middle = (run.top + run.bottom) / 2;
    const goesOn =
      last !== undefined &&
      off(middle, last.top, last.bottom) === 0 &&
      off(run.left, last.left, last.right) < GAP * (last.bottom - last.top);
    if (goesOn) lines[lines.length - 1] = { ...around(last, run), runs: [...last.runs, run] };
    else lines.push({ ...run, runs: [run] });
  }
  return lines;
}

/** How far its block reaches to both sides: a short line at the end of a paragraph is meant as far as the paragraph goes. */
function reachOf(line: Line, lines: readonly Line[]): Box {
  const near = LEADING * (line.bottom - line.top);
  return lines
    .filter(
      ({ left, right, top, bottom }) =>
        left < line.right &&
        right > line.left &&
        Math.max(top - line.bottom, line.top - bottom) < near,
    )
    .reduce<Box>(around, line);
}

/** Letters run to the right: the first whose middle lies behind the point. */
function letterIn(layer: HTMLElement, node: Text, x: number, turn: Turn): Spot {
  const range = document.createRange();
  let [low, high] = [0, node.length];
  while (low < high) {
    const at = (low + high) >> 1;
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { left, right } = boxOn(layer, range.getBoundingClientRect(), turn);
    if ((left + right) / 2 < x) low = at + 1;
    else high = at;
  }
  return { node, at: low };
}

function least<Each>(all: readonly Each[], cost: (each: Each) => number): Each | undefined {
  let best: { each: Each; cost: number } | undefined;
  for (const each of all) {
    const now = cost(each);
    if (best === undefined || now < best.cost) best = { each, cost: now };
  }
  return best?.each;
}

/** For as long as the page keeps its size. Null where the page has no words. */
export function letterFinder(layer: HTMLElement, turn: Turn): (hand: Hand) => Spot | null {
  const lines = linesOf(layer, turn);
  const reaches = new Map(lines.map((line) => [line, reachOf(line, lines)]));
  return ({ clientX, clientY }) => {
    const point = { left: clientX, right: clientX, top: clientY, bottom: clientY };
    const { left: x, top: y } = boxOn(layer, point, turn);
    const line = least(lines, (each) => {
      const reach = reaches.get(each) ?? each;
      const beside = off(x, reach.left, reach.right);
      const beyond = off(y, each.top, each.bottom) * DOWN_WEIGHS;
      // Of two that reach there, the one whose own letters are nearer.
      return Math.hypot(beside, beyond) + off(x, each.left, each.right) / 100;
    });
    const run = line && least(line.runs, ({ left, right }) => off(x, left, right));
    return run === undefined ? null : letterIn(layer, run.node, x, turn);
  };
}

/** Whichever of the two comes first. */
export function rangeBetween(one: Spot, other: Spot): Range {
  const range = document.createRange();
  range.setStart(one.node, one.at);
  range.collapse(true);
  if (range.comparePoint(other.node, other.at) < 0) range.setStart(other.node, other.at);
  else range.setEnd(other.node, other.at);
  return range;
}
