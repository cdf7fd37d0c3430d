// Small pictures: where they lie, and that none is there which nobody sees.
import { describe, expect, it } from 'vitest';
import { gridOf, rowTop, shownOf } from './thumbnail-grid';

const grid = gridOf({ width: 300, height: 500, rem: 18, pages: 1_000 });

describe('small pictures', () => {
  it('lie in as many columns as fit', () => {
    expect(grid.columns).toBe(2);
    expect(gridOf({ width: 100, height: 500, rem: 18, pages: 3 }).columns).toBe(1);
    expect(grid.total).toBe(500 * grid.rowHeight);
  });

  it('are only those in sight, wherever the list is scrolled to', () => {
    for (const top of [0, 10, grid.rowHeight, 40_000, grid.total - 500]) {
      const shown = shownOf(grid, top);
      expect(shown.length).toBeLessThanOrEqual((Math.ceil(500 / grid.rowHeight) + 1) * 2);
      for (const each of shown) {
        expect(each.top + each.height).toBeGreaterThan(top - 1);
        expect(each.top).toBeLessThan(top + 500);
      }
    }
  });

  it('end with the last page', () => {
    const three = gridOf({ width: 300, height: 500, rem: 18, pages: 3 });
    expect(shownOf(three, 0).map(({ page }) => page)).toEqual([1, 2, 3]);
    expect(rowTop(three, 3)).toBe(three.rowHeight);
  });
});
