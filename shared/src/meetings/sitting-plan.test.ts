// Numbers and places of planned sittings.
import { describe, expect, it } from 'vitest';
import { faultOf, renumbered, type PlannedSitting } from './sitting-plan.js';

const HOUR = 3_600_000;
const sitting = (id: string, number: number, from: number, to: number): PlannedSitting => ({
  ...{ id, number, state: 'planned', startsAt: from * HOUR, plannedEndAt: to * HOUR },
});
const first = sitting('first', 1, 8, 11);

describe('numbers of sittings', () => {
  it('follow the clock, after those that have begun and the next one', () => {
    const plan = [first, sitting('late', 2, 32, 35), sitting('early', 3, 13, 16)];
    expect(renumbered(plan, 'first').map((one) => [one.sitting.id, one.number])).toEqual([
      ['early', 2],
      ['late', 3],
    ]);
  });
  it('are one to n without a gap, whatever was taken away, and stay so when asked again', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16_807) % 2_147_483_647);
    for (let run = 0; run < 200; run += 1) {
      const plan = Array.from({ length: 1 + (random() % 8) }, (_, index) =>
        index === 0 ? first : sitting(`s${index}`, random() % 9, 12 + (random() % 40), 60),
      );
      const changed = new Map(renumbered(plan, 'first').map((one) => [one.sitting.id, one.number]));
      const after = plan.map((one) => ({ ...one, number: changed.get(one.id) ?? one.number }));
      expect(after.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
        plan.map((_, index) => index + 1),
      );
      expect(renumbered(after, 'first')).toEqual([]);
    }
  });
});

describe('where a sitting may stand', () => {
  const place = (from: number, to: number, id = 'new') =>
    faultOf({ id, startsAt: from * HOUR, plannedEndAt: to * HOUR }, [first], 'first');
  it('is after the next one to be called', () => {
    expect(place(6, 7)).toBe('beforeCurrent');
    expect(place(13, 16)).toBeNull();
    expect(place(11, 12)).toBeNull();
  });
  it('is not over another one, and it ends after it begins', () => {
    expect(place(10, 12)).toBe('overlaps');
    expect(place(14, 14)).toBe('endsBeforeStart');
    expect(place(15, 14)).toBe('endsBeforeStart');
  });
  it('may be the place that it already has', () => {
    expect(place(8, 12, 'first')).toBeNull();
  });
});
