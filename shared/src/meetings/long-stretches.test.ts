// How long people are to sit without a break, told from the plan.
import { describe, expect, it } from 'vitest';
import { longStretches, type PlannedItem } from './long-stretches.js';

let position = 0;
const item = (title: string, plannedMinutes: number, more: Partial<PlannedItem> = {}) => ({
  ...{ id: title, parentId: null, sittingId: null, position: position++, kind: 'report' as const },
  ...{ title, plannedMinutes },
  ...more,
});
const told = (...items: PlannedItem[]) =>
  longStretches(items).map(({ first, minutes }) => [first.title, minutes]);
const recess = (minutes = 15) => item('Giải lao', minutes, { kind: 'recess' });

describe('a day of many hours', () => {
  it('three hours are no matter, a minute more is told from where it begins', () => {
    expect(told(item('Khai mạc', 30), item('Báo cáo', 150))).toEqual([]);
    expect(told(item('Khai mạc', 30), item('Báo cáo', 151))).toEqual([['Khai mạc', 181]]);
  });
  it('a recess begins anew, whatever its length', () => {
    expect(told(item('Sáng', 170), recess(), item('Chiều', 175))).toEqual([]);
    expect(told(item('Sáng', 190), recess(0), item('Chiều', 240))).toEqual([
      ['Sáng', 190],
      ['Chiều', 240],
    ]);
  });
  it('so does another sitting, and a recess among the parts of an item', () => {
    const of = (sittingId: string) => ({ sittingId });
    expect(told(item('Một', 120, of('1')), item('Hai', 120, of('2')))).toEqual([]);
    expect(told(item('Một', 100, of('1')), item('Hai', 100, of('1')))).toEqual([['Một', 200]]);
    const part = { parentId: 'Cả buổi' };
    const parts = [item('a', 120, part), { ...recess(), ...part }, item('b', 120, part)];
    expect(told(item('Cả buổi', 0), ...parts)).toEqual([]);
  });
  it('an item counts its parts, or its own time where that is longer, and never both', () => {
    const parts = [
      item('a', 60, { parentId: 'Thảo luận' }),
      item('b', 60, { parentId: 'Thảo luận' }),
    ];
    expect(told(item('Thảo luận', 120), ...parts)).toEqual([]);
    expect(told(item('Thảo luận', 200), ...parts)).toEqual([['a', 200]]);
  });
  it('follows the order of the agenda and not that of the list', () => {
    const [second, first] = [
      item('Sau', 100, { position: 9 }),
      item('Trước', 100, { position: 1 }),
    ];
    expect(told(second, first)).toEqual([['Trước', 200]]);
  });
});
