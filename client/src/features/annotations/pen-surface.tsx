// Takes the pen over one page: while it lies there one finger, pen or mouse draws, and does not scroll. A second finger is a pinch,
// and what the first one began is dropped; while a pen is down, the hand that rests beside it is not heard.
import type { NoteColour, Point } from '@hop/shared/annotations/annotation.js';
import { useRef, type PointerEvent } from 'react';
import styles from './note-layer.module.css';
import { pointOn, type ShownPage } from './page-point';
import { pathOf, simplified } from './stroke';

/** More than a hand draws without lifting; a stroke is cut there. */
const MOST_RAW_POINTS = 2_000;

interface PenSurfaceProps {
  page: ShownPage;
  colour: NoteColour;
  onStroke: (points: Point[]) => void;
}

export function PenSurface({ page, colour, onStroke }: PenSurfaceProps) {
  const line = useRef<SVGPathElement>(null);
  const drawing = useRef<{ id: number; type: string; points: Point[] } | null>(null);

  const show = (points: readonly Point[]) =>
    line.current?.setAttribute('d', points.length === 0 ? '' : pathOf(points));
  const pointOf = (event: { clientX: number; clientY: number }, surface: Element): Point =>
    pointOn(surface.getBoundingClientRect(), event, page);
  const drop = () => {
    drawing.current = null;
    show([]);
  };

  const onDown = (event: PointerEvent<HTMLDivElement>) => {
    const now = drawing.current;
    if (now !== null) {
      if (event.pointerType !== 'touch') return;
      // The palm beside a pen is not a second finger.
      if (now.type === 'touch') drop();
      return;
    }
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const points = [pointOf(event, event.currentTarget)];
    drawing.current = { id: event.pointerId, type: event.pointerType, points };
    show(points);
  };
  const onMove = (event: PointerEvent<HTMLDivElement>) => {
    const now = drawing.current;
    if (now === null || now.id !== event.pointerId) return;
    const between = event.nativeEvent.getCoalescedEvents?.() ?? [];
    for (const each of between.length === 0 ? [event.nativeEvent] : between)
      if (now.points.length < MOST_RAW_POINTS) now.points.push(pointOf(each, event.currentTarget));
    show(now.points);
  };
  const onUp = (event: PointerEvent<HTMLDivElement>) => {
    const now = drawing.current;
    if (now === null || now.id !== event.pointerId) return;
    drop();
    onStroke(simplified(now.points));
  };
  const onCancel = (event: PointerEvent<HTMLDivElement>) => {
    if (drawing.current?.id === event.pointerId) drop();
  };
  return (
    <div
      className={styles.surface}
      data-pen
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={onCancel}
    >
      <svg
        aria-hidden
        className={styles.drawing}
        viewBox={`0 0 ${page.width} ${page.height}`}
        data-colour={colour}
      >
        <path ref={line} className={styles.stroke} />
      </svg>
    </div>
  );
}
