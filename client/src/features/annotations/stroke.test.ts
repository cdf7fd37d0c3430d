// Strokes keep their look with few points, and a tap finds them.
import type { Point } from '@hop/shared/annotations/annotation.js';
import { MAX_POINTS } from '@hop/shared/annotations/note-limits.js';
import { describe, expect, it } from 'vitest';
import { distanceTo, pathOf, simplified } from './stroke';

const line = Array.from({ length: 100 }, (_, at): Point => [at, at]);
const circle = Array.from({ length: 600 }, (_, at): Point => [
  100 + 50 * Math.cos(at / 95),
  100 + 50 * Math.sin(at / 95),
]);

describe('a stroke', () => {
  it('that is straight needs two points', () => {
    expect(simplified(line)).toEqual([
      [0, 0],
      [99, 99],
    ]);
  });
  it('that is round stays round', () => {
    const simple = simplified(circle);
    expect(simple.length).toBeLessThan(60);
    for (const point of circle) expect(distanceTo(point, simple)).toBeLessThan(0.6);
  });
  it('of a long scribble is bounded and keeps both ends', () => {
    const scribble = Array.from({ length: 2_000 }, (_, at): Point => [at / 10, (at % 7) * 9]);
    const simple = simplified(scribble);
    expect(simple.length).toBeLessThanOrEqual(MAX_POINTS);
    expect([simple[0], simple.at(-1)]).toEqual([scribble[0], [199.9, 36]]);
  });
  it('of one point is a dot', () => {
    expect(simplified([[3, 4]])).toEqual([[3, 4]]);
    expect(pathOf([[3, 4]])).toBe('M3 4h0');
    expect(distanceTo([3, 8], [[3, 4]])).toBe(4);
  });
});
