// The room from above: every seat is dragged, or chosen and moved with the arrow keys (with Shift in large steps).
import { STEP } from '@hop/shared/catalogues/room-plan.js';
import { PLAN } from '@hop/shared/seating/layout.js';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui';
import styles from './drawing.module.css';
import type { Drawing } from './use-drawing';

const LARGE = 10;
/** A finger that trembles has not dragged; in CSS pixels. */
const TREMBLE = 4;

interface Drag {
  readonly nth: number;
  readonly from: { x: number; y: number };
  readonly seat: { x: number; y: number };
  moving: boolean;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function DrawingBoard({ drawing }: { drawing: Drawing }) {
  const { t } = useTranslation('catalogues');
  const board = useRef<HTMLUListElement>(null);
  const drag = useRef<Drag | null>(null);

  const press = (event: PointerEvent, nth: number): void => {
    const seat = drawing.seats[nth];
    if (!seat || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { nth, from: { x: event.clientX, y: event.clientY }, seat, moving: false };
    drawing.choose(nth);
  };
  const move = (event: PointerEvent): void => {
    const held = drag.current;
    if (held === null || board.current === null) return;
    const away = { x: event.clientX - held.from.x, y: event.clientY - held.from.y };
    if (!held.moving) {
      if (Math.hypot(away.x, away.y) < TREMBLE) return;
      held.moving = true;
      drawing.begin();
    }
    const unit = board.current.clientWidth / PLAN.width;
    drawing.drag(held.nth, held.seat.x + away.x / unit, held.seat.y + away.y / unit);
  };
  const key = (event: KeyboardEvent, nth: number): void => {
    const way = arrows[event.key];
    if (way) {
      event.preventDefault();
      const step = STEP * (event.shiftKey ? LARGE : 1);
      drawing.nudge(nth, way[0] * step, way[1] * step);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      drawing.remove(nth);
    }
  };
  return (
    <div className={styles.frame} role="region" aria-label={t('room.plan')} tabIndex={0}>
      <ul ref={board} role="list" className={styles.board}>
        {drawing.seats.map((seat, nth) => (
          <li
            key={nth}
            className={styles.place}
            style={{ left: `calc(var(--u) * ${seat.x})`, top: `calc(var(--u) * ${seat.y})` }}
          >
            <button
              type="button"
              className={cx(
                styles.seat,
                drawing.at === nth && styles.chosen,
                drawing.faulty.has(seat.name) && styles.faulty,
              )}
              aria-pressed={drawing.at === nth}
              aria-label={t(drawing.faulty.has(seat.name) ? 'room.seatFaulty' : 'room.seatOf', {
                name: seat.name,
              })}
              onFocus={() => drawing.choose(nth)}
              onPointerDown={(event) => press(event, nth)}
              onPointerMove={move}
              onPointerUp={() => (drag.current = null)}
              onPointerCancel={() => (drag.current = null)}
              onKeyDown={(event) => key(event, nth)}
            >
              {seat.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
