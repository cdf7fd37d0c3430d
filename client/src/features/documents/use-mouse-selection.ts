// Selecting words with the mouse: from the letter nearest to where it went down to the one nearest to where it is now. The browser goes
// by elements, and beside the letters of a page there are none in their order. Not for fingers, whose long touch is the browser's.
import { useEffect, useRef, type RefObject } from 'react';
import { letterFinder, type Hand } from '../../lib/letter-at';
import type { Turn } from '../../lib/page-turn';

/** Less is a click. */
const DRAG_PX = 3;
/** So near to the upper or lower edge the pages begin to move along. */
const EDGE_PX = 28;
/** What has a meaning of its own under the mouse. */
const OTHER = 'button, a, input, textarea, [data-own-tap], [data-own-drag]';

type Finder = ReturnType<typeof letterFinder>;

export function useMouseSelection(
  region: RefObject<HTMLElement | null>,
  texts: ReadonlyMap<number, HTMLElement>,
  turn: Turn,
): void {
  const latest = useRef({ texts, turn });
  useEffect(() => {
    latest.current = { texts, turn };
  });
  useEffect(() => {
    const scroller = region.current;
    if (scroller === null) return;
    let byMouse = false;
    let finders = new Map<HTMLElement, Finder>();
    let from: Hand | null = null;
    let now: Hand | null = null;
    let frame = 0;

    const letterAt = (hand: Hand) => {
      const layer = nearestTo(hand, [...latest.current.texts.values()]);
      if (layer === undefined) return null;
      const finder = finders.get(layer) ?? letterFinder(layer, latest.current.turn);
      finders.set(layer, finder);
      return finder(hand);
    };
    const extend = (hand: Hand) => {
      const letter = letterAt(hand);
      if (letter !== null && getSelection()?.anchorNode?.isConnected)
        getSelection()?.extend(letter.node, letter.at);
    };
    const moveAlong = () => {
      if (now === null) return;
      const { top, bottom } = scroller.getBoundingClientRect();
      const by =
        Math.min(0, now.clientY - top - EDGE_PX) + Math.max(0, now.clientY - bottom + EDGE_PX);
      if (by !== 0) {
        scroller.scrollTop += by / 2;
        extend(now);
      }
      frame = requestAnimationFrame(moveAlong);
    };
    const onMove = (event: MouseEvent) => {
      if (from === null) return;
      if (event.buttons === 0) return letGo();
      const away = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY);
      if (now === null && away < DRAG_PX) return;
      const begins = now === null;
      now = { clientX: event.clientX, clientY: event.clientY };
      extend(now);
      if (begins) moveAlong();
    };
    const letGo = () => {
      from = now = null;
      cancelAnimationFrame(frame);
    };
    const onDown = (event: MouseEvent) => {
      const { target, button, detail, shiftKey } = event;
      if (!byMouse || button !== 0 || !(target instanceof Element)) return;
      if (target.closest('[data-page]') === null || target.closest(OTHER) !== null) return;
      // Two clicks on a word select it, three its line.
      const onLetters = target.closest('[role="presentation"]') !== null;
      if (detail > 1 && onLetters) return;
      event.preventDefault();
      scroller.focus({ preventScroll: true });
      finders = new Map();
      const selection = getSelection();
      if (shiftKey && selection?.anchorNode && scroller.contains(selection.anchorNode))
        extend(event);
      else {
        const letter = letterAt(event);
        if (letter === null) return selection?.removeAllRanges();
        selection?.collapse(letter.node, letter.at);
      }
      from = { clientX: event.clientX, clientY: event.clientY };
    };
    const stop = new AbortController();
    const { signal } = stop;
    scroller.addEventListener('pointerdown', (event) => (byMouse = event.pointerType === 'mouse'), {
      signal,
    });
    scroller.addEventListener('mousedown', onDown, { signal });
    addEventListener('mousemove', onMove, { signal });
    addEventListener('mouseup', letGo, { signal });
    return () => {
      stop.abort();
      letGo();
    };
  }, [region]);
}

function nearestTo(
  { clientX: x, clientY: y }: Hand,
  layers: readonly HTMLElement[],
): HTMLElement | undefined {
  const awayOf = (layer: HTMLElement) => {
    const { left, right, top, bottom } = layer.getBoundingClientRect();
    return Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom));
  };
  return layers.toSorted((a, b) => awayOf(a) - awayOf(b))[0];
}
