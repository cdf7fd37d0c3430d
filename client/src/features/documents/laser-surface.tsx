// Over each page while somebody leads: a finger or pen held on the page, or the mouse over it, points. Two fingers still enlarge.
import { useState, type PointerEvent } from 'react';
import styles from './laser.module.css';
import type { PageOnScreen } from './page-column';
import { partOf } from '../../lib/page-turn';
import { PointerMark } from './pointer-mark';
import type { Leading } from './use-lead';

export function LaserSurface({ at: lies, leading }: { at: PageOnScreen; leading: Leading }) {
  const { page, width, height, scale, turn } = lies;
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const { clientX: left, clientY: top } = event;
    const dot = { left, top, right: left, bottom: top };
    const part = partOf(event.currentTarget.getBoundingClientRect(), dot, turn);
    // A tenth of a point is finer than any eye and half the figures.
    const to = (length: number): number => Math.round((length / scale) * 10) / 10;
    const spot = { x: to(part.x * width), y: to(part.y * height) };
    setAt(spot);
    leading.point(page, spot.x, spot.y);
  };
  const letGo = () => {
    if (at === null) return;
    setAt(null);
    leading.letGo();
  };
  return (
    <>
      <div
        data-own-drag
        className={styles.surface}
        onPointerDown={(event) => {
          if (!event.isPrimary) return letGo();
          event.currentTarget.setPointerCapture(event.pointerId);
          point(event);
        }}
        onPointerMove={(event) => {
          // A mouse points by being there; fingers and pens while they are down.
          if (event.isPrimary && (event.pointerType === 'mouse' || at !== null)) point(event);
        }}
        onPointerUp={(event) => {
          if (event.pointerType !== 'mouse') letGo();
        }}
        onPointerCancel={letGo}
        onPointerLeave={letGo}
      />
      {at !== null && <PointerMark at={at} scale={scale} />}
    </>
  );
}
