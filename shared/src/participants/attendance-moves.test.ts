// The record of one person: what was is never lost, whoever comes and goes in whatever order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrive,
  leave,
  presences,
  substitute,
  unrecorded,
  withdraw,
  type RollRecord,
} from './attendance-moves.js';
import { timeliness, wasThereAt } from './timeliness.js';

const minutes = (count: number): number => count * 60_000;
const lan = { name: 'Trần Thị Lan', position: 'Phó Chủ tịch' };

describe('coming back', () => {
  const gone = leave(arrive(unrecorded, 'inPerson', minutes(10)), minutes(40));
  it('keeps the first coming and the leaving', () => {
    const back = arrive(gone, 'online', minutes(50));
    expect(back).toMatchObject({ state: 'present', checkedInAt: minutes(50), leftAt: null });
    expect(presences(back)).toEqual([
      { mode: 'inPerson', checkedInAt: minutes(10), leftAt: minutes(40), substitute: null },
      { mode: 'online', checkedInAt: minutes(50), leftAt: null },
    ]);
  });
  it('counts as there while there, and not between', () => {
    const back = arrive(gone, 'inPerson', minutes(50));
    expect([9, 10, 39, 40, 49, 50].map((at) => wasThereAt(back, minutes(at)))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('a substitute', () => {
  const there = substitute(unrecorded, lan, 'inPerson', minutes(5));
  it('does not make the member present, and is kept when the member comes', () => {
    expect(presences(there)).toEqual([]);
    const come = arrive(there, 'inPerson', minutes(20));
    expect(come).toMatchObject({ state: 'present', substitute: null });
    expect(come.spells).toEqual([
      { mode: 'inPerson', checkedInAt: minutes(5), leftAt: minutes(20), substitute: lan },
    ]);
    expect(timeliness(come, { startedAt: 0, endedAt: null }).cameAt).toBe(minutes(20));
  });
  it('is put right by name, the time staying', () => {
    const right = substitute(there, { ...lan, name: 'Trần Lan' }, 'online', minutes(9));
    expect(right).toMatchObject({ checkedInAt: minutes(5), substitute: { name: 'Trần Lan' } });
  });
  it('taken back leaves what the member did before', () => {
    const gone = leave(arrive(unrecorded, 'inPerson', 1), minutes(3));
    expect(withdraw(substitute(gone, lan, 'online', minutes(5)))).toMatchObject(gone);
    expect(withdraw(there)).toEqual(unrecorded);
  });
});

it('no order of acts loses a time that somebody was there', () => {
  const acts = fc.array(fc.constantFrom('arrive', 'leave', 'substitute'), { maxLength: 12 });
  fc.assert(
    fc.property(acts, (list) => {
      let record: RollRecord = unrecorded;
      let times = 0;
      for (const [at, act] of list.entries()) {
        if (act === 'arrive' && record.state !== 'present') {
          record = arrive(record, 'inPerson', minutes(at));
          times += 1;
        } else if (act === 'leave' && record.state === 'present')
          record = leave(record, minutes(at));
        else if (act === 'substitute' && record.state !== 'present')
          record = substitute(record, lan, 'inPerson', minutes(at));
      }
      expect(presences(record)).toHaveLength(times);
    }),
  );
});

describe('late and early', () => {
  const sitting = { startedAt: minutes(60), endedAt: minutes(120) };
  const stay = (from: number, to: number) => leave(arrive(unrecorded, 'inPerson', from), to);
  it.each([
    [minutes(50), minutes(120), false, false],
    [minutes(60) + 59_000, minutes(121), false, false],
    [minutes(61), minutes(119), true, true],
  ])('there from %i to %i', (from, to, late, early) => {
    expect(timeliness(stay(from, to), sitting)).toMatchObject({ late, early });
  });
  it('is neither before the sitting began', () => {
    const planned = { startedAt: null, endedAt: null };
    expect(timeliness(stay(1, 2), planned)).toMatchObject({ late: false, early: false });
    expect(timeliness(undefined, sitting)).toEqual({
      ...{ cameAt: null, wentAt: null, late: false, early: false },
    });
  });
});
