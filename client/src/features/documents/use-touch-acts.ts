// Two taps at one place, and a finger that goes to one side: what a reader does with paper in hand. Not for two fingers
// (use-pinch.ts), and not for a mouse, whose double click selects a word.
import { useEffect, useRef, type RefObject } from 'react';

interface TouchActs {
  /** In the coordinates of the screen. */
  onDoubleTap: (x: number, y: number) => void;
  /** 1: on to the next page; -1: back. Only where the content cannot go to that side itself. */
  onSwipe: (to: 1 | -1) => void;
}
const TWICE_MS = 350;
const SAME_PX = 28;
const SWIPE_PX = 60;
/** Slower is a selection or a finger that rests. */
const SWIPE_MS = 800;

interface Touched {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

export function useTouchActs(region: RefObject<HTMLElement | null>, acts: TouchActs): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const scroller = region.current;
    if (scroller === null) return;
    let down: Touched | null = null;
    let tapped: Touched | null = null;
    const onStart = ({ touches, timeStamp, target }: TouchEvent) => {
      const [one, other] = touches;
      // A pen that is taken, or a pointer, hears its own strokes.
      const isOthers = target instanceof Element && target.closest('[data-own-drag]') !== null;
      down =
        one === undefined || other !== undefined || isOthers
          ? null
          : { x: one.clientX, y: one.clientY, at: timeStamp };
    };
    const onEnd = ({ changedTouches: [finger], timeStamp }: TouchEvent) => {
      const from = down;
      down = null;
      if (from === null || finger === undefined) return;
      const [across, along] = [finger.clientX - from.x, finger.clientY - from.y];
      const still = Math.hypot(across, along) < SAME_PX && timeStamp - from.at < TWICE_MS;
      if (still) {
        const twice =
          tapped !== null &&
          from.at - tapped.at < TWICE_MS &&
          Math.hypot(from.x - tapped.x, from.y - tapped.y) < SAME_PX;
        tapped = twice ? null : from;
        if (twice) latest.current.onDoubleTap(from.x, from.y);
        return;
      }
      tapped = null;
      const sideways = Math.abs(across) > SWIPE_PX && Math.abs(across) > 2 * Math.abs(along);
      const stuck = scroller.scrollWidth <= scroller.clientWidth + 1;
      const selecting = getSelection()?.isCollapsed === false;
      if (sideways && stuck && !selecting && timeStamp - from.at < SWIPE_MS)
        latest.current.onSwipe(across < 0 ? 1 : -1);
    };
    const stop = new AbortController();
    const { signal } = stop;
    scroller.addEventListener('touchstart', onStart, { passive: true, signal });
    scroller.addEventListener('touchend', onEnd, { passive: true, signal });
    scroller.addEventListener('touchcancel', () => (down = null), { signal });
    return () => stop.abort();
  }, [region]);
}
