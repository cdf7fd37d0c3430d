// Two fingers, or the wheel with Ctrl held, as one act: by how much, around which point of the region, and where that point was taken.
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
  onZoom: (factor: number, around: Point, to: Point) => void,
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
    let to: Point = { x: 0, y: 0 };

    const inRegion = ({ x, y }: Point): Point => {
      const { left, top } = scroller.getBoundingClientRect();
      return { x: x - left, y: y - top };
    };
    const onStart = ({ touches: [a, b] }: TouchEvent) => {
      if (a === undefined || b === undefined) return;
      start = { distance: Math.max(1, apart(a, b)), around: inRegion(middle(a, b)) };
      factor = 1;
      to = start.around;
      const x = scroller.scrollLeft + start.around.x;
      const y = scroller.scrollTop + start.around.y;
      sheet.style.transformOrigin = `${x}px ${y}px`;
    };
    const onMove = (event: TouchEvent) => {
      const [a, b] = event.touches;
      if (start === null || a === undefined || b === undefined) return;
      if (event.cancelable) event.preventDefault();
      factor = apart(a, b) / start.distance;
      to = inRegion(middle(a, b));
      const [x, y] = [to.x - start.around.x, to.y - start.around.y];
      sheet.style.transform = `translate(${x}px, ${y}px) scale(${factor})`;
    };
    const onEnd = () => {
      if (start === null) return;
      const { around } = start;
      start = null;
      sheet.style.transform = '';
      report.current(factor, around, to);
    };
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const at = inRegion({ x: event.clientX, y: event.clientY });
      report.current(Math.exp(-event.deltaY / WHEEL_PER_E), at, at);
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
