// The figures of the papers agree with one another.
import { describe, expect, it } from 'vitest';
import { communes } from './communes.js';
import {
  all,
  commune,
  dossiersOf,
  onlineShare,
  percent,
  ranked,
  lateShare,
  surveyOf,
} from './figures.js';

describe('figures of the 31 communes', () => {
  it('adds up for every commune: settled early, on time and late make all settled', () => {
    expect(communes).toHaveLength(31);
    for (const one of communes) {
      const dossiers = dossiersOf([one]);
      expect(dossiers.onTime, one.name).toBeGreaterThan(0);
      expect(dossiers.early + dossiers.onTime + dossiers.late + dossiers.pending, one.name).toBe(
        one.carriedOver + one.received,
      );
      expect(one.online, one.name).toBeLessThanOrEqual(one.received);
      expect(one.handled, one.name).toBeLessThanOrEqual(one.incoming);
      const { given, returned } = surveyOf([one]);
      expect(returned, one.name).toBeLessThanOrEqual(given);
    }
    expect(all.received).toBe(communes.reduce((total, one) => total + one.received, 0));
  });

  it('finds the communes that the papers name: most late, least online', () => {
    const top = (value: (one: (typeof communes)[number]) => number) =>
      ranked(value)
        .slice(0, 3)
        .map((one) => one.name)
        .sort();
    expect(top(lateShare)).toEqual(['Ba Trại', 'Cẩm Lĩnh', 'Phong Vân'].sort());
    expect(top((one) => -onlineShare(one))).toEqual(['Chu Minh', 'Phú Đông', 'Vạn Thắng'].sort());
  });

  it('writes shares with a comma, two decimals, no trailing zeros', () => {
    expect(percent(41, 43)).toBe('95,35%');
    expect(percent(1, 2)).toBe('50%');
  });

  it('refuses a commune that does not exist', () => {
    expect(() => commune('Không Có')).toThrow('Không Có');
  });
});
