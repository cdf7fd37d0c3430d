// Where the seats of a hall stand, from a few counts. Pure geometry in units of the plan; who sits where: placing.ts.
import type { Seat, SeatingTemplate } from './seating-plan.js';

/** The whole plan. Screens scale it; within it a seat is large enough for a name that a hall can read. */
export const PLAN = { width: 1248, height: 632 } as const;
export const SEAT = { width: 98, height: 56 } as const;
/** From one seat to the next, with the gap that tells two of them apart. */
const PITCH = { x: 108, y: 67 } as const;
const AISLE = 60;
/** From so many columns on, a hall has an aisle. */
const AISLE_FROM = 6;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The seats with their upper left corners, named by row and number: "A1". */
export function layOut(template: SeatingTemplate): Seat[] {
  switch (template.kind) {
    case 'theatre':
      return theatre(template);
    case 'horseshoe':
      return [
        ...headRow(template.head),
        ...named('B', along(horseshoe(0), template.outer)),
        ...named('C', along(horseshoe(1), template.inner)),
      ];
    case 'roundTable':
      return named('A', along(ring(), template.seats, true));
    case 'drawn':
      return template.drawing;
  }
}

const named = (row: string, centres: readonly Point[]): Seat[] =>
  centres.map(({ x, y }, at) => ({
    name: `${row}${at + 1}`,
    x: Math.round(x - SEAT.width / 2),
    y: Math.round(y - SEAT.height / 2),
  }));

/** Those who preside, at the top. */
const headRow = (count: number): Seat[] => named('A', line(count, SEAT.height / 2 + 15));

function line(count: number, y: number, aisle = 0): Point[] {
  const left = (PLAN.width - (count - 1) * PITCH.x - aisle) / 2;
  return Array.from({ length: count }, (_, at) => ({
    x: left + at * PITCH.x + (at >= Math.ceil(count / 2) ? aisle : 0),
    y,
  }));
}

function theatre({ head, rows, columns }: Extract<SeatingTemplate, { kind: 'theatre' }>): Seat[] {
  const aisle = columns >= AISLE_FROM ? AISLE : 0;
  const lowest = PLAN.height - SEAT.height / 2;
  return [
    ...headRow(head),
    ...Array.from({ length: rows }, (_, row) =>
      named(
        String.fromCharCode('B'.charCodeAt(0) + row),
        line(columns, lowest - (rows - 1 - row) * PITCH.y, aisle),
      ),
    ).flat(),
  ];
}

const STEPS = 200;

const arc = (centre: Point, radius: Point, from: number, to: number): Point[] =>
  Array.from({ length: STEPS + 1 }, (_, step) => {
    const angle = from + ((to - from) * step) / STEPS;
    return { x: centre.x + radius.x * Math.cos(angle), y: centre.y + radius.y * Math.sin(angle) };
  });

/** From the upper left down, round the foot and up again; layer 1 lies inside layer 0. */
function horseshoe(layer: 0 | 1): Point[] {
  const left = 68 + layer * 138;
  const top = 44 + layer * 67;
  const foot = PLAN.height - SEAT.height / 2 - layer * 96;
  const bend = { x: 400 + layer * 80, y: 400 - layer * 40 };
  const radius = { x: bend.x - left, y: foot - bend.y };
  const half = [{ x: left, y: top }, ...arc(bend, radius, Math.PI, Math.PI / 2)];
  const mirrored = half.map(({ x, y }) => ({ x: PLAN.width - x, y })).reverse();
  return [...half, ...mirrored];
}

/** Clockwise from the top. */
function ring(): Point[] {
  const centre = { x: PLAN.width / 2, y: PLAN.height / 2 };
  const radius = { x: centre.x - SEAT.width / 2, y: centre.y - SEAT.height / 2 };
  return arc(centre, radius, -Math.PI / 2, (3 * Math.PI) / 2);
}

/** How far apart two seats are, 1 being just enough: they are boxes, so the larger of the two ways counts. */
const gap = (one: Point, other: Point): number =>
  Math.max(Math.abs(one.x - other.x) / PITCH.x, Math.abs(one.y - other.y) / PITCH.y);

/** As many points as asked, equally far apart along the way; a closed way ends where it began. */
function along(way: readonly Point[], count: number, isClosed = false): Point[] {
  if (count === 0) return [];
  const lengths = way.map((point, at) => gap(point, way[at - 1] ?? point));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const step = total / (isClosed ? count : Math.max(1, count - 1));
  const start = !isClosed && count === 1 ? total / 2 : 0;
  return Array.from({ length: count }, (_, at) => pointAt(way, lengths, start + at * step));
}

function pointAt(way: readonly Point[], lengths: readonly number[], distance: number): Point {
  let walked = 0;
  for (const [at, point] of way.entries()) {
    const length = lengths[at] ?? 0;
    if (length > 0 && walked + length >= distance) {
      const before = way[at - 1] ?? point;
      const share = (distance - walked) / length;
      return {
        x: before.x + (point.x - before.x) * share,
        y: before.y + (point.y - before.y) * share,
      };
    }
    walked += length;
  }
  return way.at(-1) ?? { x: 0, y: 0 };
}
