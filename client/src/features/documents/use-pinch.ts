// Two fingers, or the wheel with Ctrl held, as one act: by how much, and around which point of the region.
// While the fingers move the content is only stretched; it is drawn anew once they have left.
import { useEffect, useRef, type RefObject } from 'react';

export interface Point {
  readonly x: number;
  readonly y: number;
}
/** Wheel steps to a factor: one notch of a mouse (about 100) is a third more. */
const WHEEL_PER_E = 350;

const middle = (a: Touch, b: Touch): Point => ({
  x: (a.clientX + b.clientX) / 2,
  y: (a.clientY + b.clientY) / 2,
});
const apart = (a: Touch, b: Touch): number =>
  Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);

export function usePinch(
  region: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  onZoom: (factor: number, around: Point) => void,
): void {
  const report = useRef(onZoom);
  useEffect(() => {
    report.current = onZoom;
  });
  useEffect(() => {
    const scroller = region.current;
    const sheet = content.current;
    if (scroller === null || sheet === null) return;
    let start: { distance: number; around: Point } | null = null;
    let factor = 1;

    const inRegion = ({ x, y }: Point): Point => {
      const { left, top } = scroller.getBoundingClientRect();
      return { x: x - left, y: y - top };
    };
    const onStart = ({ touches: [a, b] }: TouchEvent) => {
      if (a === undefined || b === undefined) return;
      start = { distance: Math.max(1, apart(a, b)), around: inRegion(middle(a, b)) };
      factor = 1;
      const x = scroller.scrollLeft + start.around.x;
      const y = scroller.scrollTop + start.around.y;
      sheet.style.transformOrigin = `${x}px ${y}px`;
    };
    const onMove = (event: TouchEvent) => {
      const [a, b] = event.touches;
      if (start === null || a === undefined || b === undefined) return;
      if (event.cancelable) event.preventDefault();
      factor = apart(a, b) / start.distance;
      sheet.style.transform = `scale(${factor})`;
    };
    const onEnd = () => {
      if (start === null) return;
      const { around } = start;
      start = null;
      sheet.style.transform = '';
      report.current(factor, around);
    };
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      report.current(
        Math.exp(-event.deltaY / WHEEL_PER_E),
        inRegion({ x: event.clientX, y: event.clientY }),
      );
    };
    const stop = new AbortController();
    const { signal } = stop;
    scroller.addEventListener('touchstart', onStart, { passive: true, signal });
    scroller.addEventListener('touchmove', onMove, { passive: false, signal });
    scroller.addEventListener('touchend', onEnd, { signal });
    scroller.addEventListener('touchcancel', onEnd, { signal });
    scroller.addEventListener('wheel', onWheel, { passive: false, signal });
    return () => stop.abort();
  }, [region, content]);
}
