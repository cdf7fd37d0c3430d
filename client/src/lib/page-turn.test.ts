// A turned sheet: what lies on the screen, in the sheet's own parts.
import { expect, it } from 'vitest';
import { partOf, turnedBy, turnedSize, turns, type Turn } from './page-turn';

it('four quarters to either side are none', () => {
  for (const by of [90, -90] as const) {
    let turn: Turn = 0;
    for (let quarter = 0; quarter < 4; quarter += 1) turn = turnedBy(turn, by);
    expect(turn).toBe(0);
  }
  expect(turnedSize({ width: 2, height: 3 }, 90)).toEqual({ width: 3, height: 2 });
  expect(turnedSize({ width: 2, height: 3 }, 180)).toEqual({ width: 2, height: 3 });
});

it('the sheet\u2019s own upper left corner is found at each turn', () => {
  // Where a corner of 10 by 10 of a sheet of 100 by 200 lies on the screen after each turn.
  const corners = {
    0: { left: 0, top: 0, width: 100, height: 200 },
    90: { left: 190, top: 0, width: 200, height: 100 },
    180: { left: 90, top: 190, width: 100, height: 200 },
    270: { left: 0, top: 90, width: 200, height: 100 },
  };
  for (const turn of turns) {
    const { left, top, width, height } = corners[turn];
    const sheet = { left: 0, top: 0, right: width, bottom: height };
    const part = partOf(sheet, { left, top, right: left + 10, bottom: top + 10 }, turn);
    expect(part.x, String(turn)).toBeCloseTo(0);
    expect(part.y, String(turn)).toBeCloseTo(0);
    expect(part.width, String(turn)).toBeCloseTo(0.1);
    expect(part.height, String(turn)).toBeCloseTo(0.05);
  }
});
