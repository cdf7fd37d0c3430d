// The same part of a page on screens of other shapes: what the one who shows sees, and never an odd strip of the page before.
import { describe, expect, it } from 'vitest';
import { downFor, partInView, zoomFor } from './led-part';

const box = { page: 2, left: 50, top: 1_000, width: 700, height: 1_000, scale: 1 };
const inColumn = { zoom: 1, inRow: false };

describe('what is in view', () => {
  it('is told in parts of the page', () => {
    const region = { top: 1_250, left: 0, width: 800, height: 500 };
    expect(partInView(box, region, inColumn)).toEqual({
      ...{ down: 0.25, tall: 0.5, middle: 0.5, zoom: 1 },
    });
  });

  it('is closer than the full width only when the page is wider than the screen', () => {
    const region = { top: 1_000, left: 0, width: 350, height: 500 };
    expect(partInView(box, region, { zoom: 2.4, inRow: false }).zoom).toBe(2);
    const wide = { ...region, width: 1_400 };
    expect(partInView(box, wide, { zoom: 1.5, inRow: false }).zoom).toBe(1);
    expect(partInView(box, wide, { zoom: 0.5, inRow: false }).zoom).toBe(0.5);
  });

  it('ends where the page does when nothing else is on the screen', () => {
    const region = { top: 800, left: 0, width: 800, height: 1_400 };
    const { down, tall } = partInView(box, region, { zoom: 1, inRow: true });
    expect([down, tall]).toEqual([0, 1]);
  });
});

describe('the size here', () => {
  const part = { down: 0, tall: 0.5, middle: 0.5, zoom: 2 };
  it('is theirs in a column', () => {
    expect(zoomFor(part, box, { width: 800, zoom: 1, inRow: false })).toBe(2);
  });

  it('shows the whole page where pages lie in rows, until they come closer than its width', () => {
    const row = { width: 1_400, zoom: 1, inRow: true };
    expect(zoomFor({ ...part, zoom: 1 }, box, row)).toBe(1);
    expect(zoomFor({ ...part, zoom: 1.2 }, box, row)).toBeCloseTo(2.4);
    expect(zoomFor({ ...part, zoom: 3 }, box, row)).toBe(3);
  });

  it('does not depend on the size that is left', () => {
    const twice = { ...box, width: 1_400, height: 2_000 };
    const of = (each: typeof box, zoom: number) =>
      zoomFor({ ...part, zoom: 1.2 }, each, { width: 1_400, zoom, inRow: true });
    expect(of(twice, 2)).toBeCloseTo(of(box, 1));
  });
});

describe('the spot here', () => {
  const of = (down: number, tall: number, here: number) =>
    downFor({ down, tall, middle: 0.5, zoom: 1 }, here, 0.02);
  it('is theirs where all that they see has room', () => {
    expect(of(0.3, 0.4, 0.9)).toBe(0.3);
  });

  it('has the middle of what they see in the middle of a flatter screen', () => {
    expect(of(0.2, 0.6, 0.4)).toBeCloseTo(0.3);
  });

  it('begins where the page does when they see its beginning, and ends with it when they see its end', () => {
    expect(of(-0.01, 1.02, 0.5)).toBe(-0.01);
    expect(of(-0.4, 1.2, 0.5)).toBe(-0.02);
    expect(of(0.5, 0.8, 0.4)).toBeCloseTo(0.62);
  });
});
