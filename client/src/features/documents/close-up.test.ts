// What a display shows when the one who leads has come closer: that part, and never an empty edge.
import { describe, expect, it } from 'vitest';
import { closeUp } from './close-up';

const place = { width: 1600, height: 900 };
const sheet = { width: 636, height: 900 };
const part = { down: 0, tall: 1, middle: 0.5, zoom: 1 };

describe('a display', () => {
  it('shows the whole page to a leader who sees its full width, and to none', () => {
    const whole = { times: 1, x: 0, y: 0 };
    expect(closeUp(null, sheet, place)).toEqual(whole);
    expect(closeUp({ ...part, tall: 0.4 }, sheet, place)).toEqual(whole);
  });

  it('comes as close as the part seen fits its place', () => {
    const { times } = closeUp({ ...part, zoom: 2, tall: 0.4, down: 0.3 }, sheet, place);
    expect(times).toBeCloseTo(2.5);
    expect((sheet.height * 0.4 * times).toFixed()).toBe('900');
  });

  it('puts the middle of the part into the middle, but no empty edge beside the page', () => {
    const middle = closeUp({ ...part, zoom: 2, tall: 0.4, down: 0.3 }, sheet, place);
    expect([middle.x, middle.y]).toEqual([0, expect.closeTo(0)]);
    const top = closeUp({ ...part, zoom: 2, tall: 0.4, down: -0.1 }, sheet, place);
    expect(top.y).toBeCloseTo((900 * top.times - 900) / 2);
    const end = closeUp({ ...part, zoom: 2, tall: 0.4, down: 0.9 }, sheet, place);
    expect(end.y).toBeCloseTo(-(900 * end.times - 900) / 2);
  });

  it('comes no closer than four times', () => {
    expect(closeUp({ ...part, zoom: 4, tall: 0.05 }, sheet, place).times).toBe(4);
  });
});
