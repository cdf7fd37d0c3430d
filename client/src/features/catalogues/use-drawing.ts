// The seats of a room while they are drawn: one chosen, every change undone by one press, nothing sent before "save".
import {
  doubleNames,
  overlapping,
  standingAt,
  withOneMore,
} from '@hop/shared/catalogues/room-plan.js';
import type { Seat } from '@hop/shared/seating/seating-plan.js';
import { useState } from 'react';

export function useDrawing(saved: readonly Seat[]) {
  const [past, setPast] = useState<readonly (readonly Seat[])[]>([]);
  const [seats, setSeats] = useState(saved);
  const [at, setAt] = useState<number | null>(null);
  const chosen = at === null ? undefined : seats[at];
  /** `steady`: part of one drag, which is undone as a whole. */
  const change = (next: readonly Seat[], { steady = false } = {}): void => {
    if (!steady) setPast([...past, seats]);
    setSeats(next);
  };
  const replace = (nth: number, seat: Seat, options?: { steady: boolean }): void =>
    change(seats.with(nth, seat), options);
  return {
    ...{ seats, at, chosen, choose: setAt },
    changed: past.length > 0,
    faulty: new Set([...overlapping(seats), ...doubleNames(seats)]),
    /** Before a drag: what it is undone to. */
    begin: () => setPast([...past, seats]),
    drag: (nth: number, x: number, y: number) => {
      const seat = seats[nth];
      if (seat) replace(nth, standingAt(seat, x, y), { steady: true });
    },
    nudge: (nth: number, x: number, y: number) => {
      const seat = seats[nth];
      if (seat) replace(nth, standingAt(seat, seat.x + x, seat.y + y));
    },
    rename: (name: string) => {
      if (at !== null && chosen) replace(at, { ...chosen, name });
    },
    /** Answers whether there was room for it. */
    add: (): boolean => {
      const more = withOneMore(seats, chosen);
      if (more === null) return false;
      change(more);
      setAt(more.length - 1);
      return true;
    },
    remove: (nth: number) => {
      change(seats.toSpliced(nth, 1));
      setAt(null);
    },
    begunFrom: (template: readonly Seat[]) => {
      change(template);
      setAt(null);
    },
    undo: () => {
      setSeats(past.at(-1) ?? saved);
      setPast(past.slice(0, -1));
      setAt(null);
    },
  };
}

export type Drawing = ReturnType<typeof useDrawing>;
