// Which meetings are in each other's way, and when one of them could take place instead.
import { describe, expect, it } from 'vitest';
import {
  clashFacts,
  conflictOf,
  conflictsOf,
  dayStart,
  freeStarts,
  type Occupation,
} from './conflicts.js';

const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`);
/** A Tuesday. */
const DAY = '2026-10-13';
const meeting = (
  id: string,
  from: string,
  to: string,
  more: Partial<Occupation> = {},
): Occupation => ({
  ...{ id, place: `Phòng ${id}`, people: [] },
  spans: [{ startsAt: at(DAY, from), endsAt: at(DAY, to) }],
  ...more,
});

describe('two meetings', () => {
  it('clash when they want one room at one time, however its name is typed', () => {
    const one = meeting('a', '08:00', '11:15', { place: 'Hội trường A, tầng 2' });
    const other = meeting('b', '09:30', '11:30', { place: 'hoi truong a - Tầng 2 ' });
    expect(conflictOf(one, other)).toEqual({
      ...{ ids: ['a', 'b'], sameRoom: true, people: [] },
      ...{ startsAt: at(DAY, '09:30'), endsAt: at(DAY, '11:15') },
      spans: [{ startsAt: at(DAY, '09:30'), endsAt: at(DAY, '11:15') }],
    });
  });

  it('clash when one person is in both, and the person is named', () => {
    const one = meeting('a', '08:00', '11:00', { people: ['khai', 'lan'] });
    const other = meeting('b', '10:00', '11:30', { people: ['minh', 'khai'] });
    expect(conflictOf(one, other)).toMatchObject({ sameRoom: false, people: ['khai'] });
  });

  it('do not clash in other rooms with other people, nor one right after the other', () => {
    const one = meeting('a', '08:00', '10:00', { place: 'A', people: ['khai'] });
    expect(conflictOf(one, meeting('b', '08:00', '10:00', { people: ['lan'] }))).toBeNull();
    const next = meeting('b', '10:00', '11:00', { place: 'A', people: ['khai'] });
    expect(conflictOf(one, next)).toBeNull();
  });

  it('do not share a room that neither of them has', () => {
    const nowhere = { place: ' – ' };
    expect(
      conflictOf(meeting('a', '08:00', '10:00', nowhere), meeting('b', '08:00', '10:00', nowhere)),
    ).toBeNull();
  });

  it('clash alike as long as time, room and people of the clash are the same', () => {
    const facts = (one: Partial<Occupation>, other: Partial<Occupation>): string => {
      const long = meeting('a', '08:00', '11:00', { place: 'A', people: ['khai', 'lan'], ...one });
      const late = meeting('b', '10:00', '12:00', {
        place: 'a',
        people: ['lan', 'khai'],
        ...other,
      });
      const clash = conflictOf(long, late);
      if (clash === null) throw new Error('no clash');
      return clashFacts(clash, long.place);
    };
    const known = facts({}, {});
    const later = [{ startsAt: at(DAY, '10:00'), endsAt: at(DAY, '17:00') }];
    expect(facts({ people: ['minh', 'lan', 'khai'] }, { place: ' A.', spans: later })).toBe(known);
    const earlier = [{ startsAt: at(DAY, '09:00'), endsAt: at(DAY, '12:00') }];
    expect(facts({}, { spans: earlier })).not.toBe(known);
    expect(facts({}, { place: 'B' })).not.toBe(known);
    expect(facts({ people: ['lan'] }, {})).not.toBe(known);
    const again = { startsAt: at('2026-10-14', '08:00'), endsAt: at('2026-10-14', '09:00') };
    expect(facts({ spans: [...later, again] }, { spans: [...later, again] })).not.toBe(known);
  });

  it('clash in a later sitting too', () => {
    const one = meeting('a', '08:00', '11:00', {
      place: 'A',
      spans: [
        { startsAt: at(DAY, '08:00'), endsAt: at(DAY, '11:00') },
        { startsAt: at('2026-10-14', '08:00'), endsAt: at('2026-10-14', '11:00') },
      ],
    });
    const other = meeting('b', '', '', {
      place: 'A',
      spans: [{ startsAt: at('2026-10-14', '10:30'), endsAt: at('2026-10-14', '12:00') }],
    });
    expect(conflictOf(one, other)?.startsAt).toBe(at('2026-10-14', '10:30'));
  });

  it('are told once a pair, the earliest first', () => {
    const place = 'A';
    const found = conflictsOf([
      meeting('a', '14:00', '16:00', { place }),
      meeting('b', '15:00', '17:00', { place }),
      meeting('c', '14:30', '15:30', { place }),
    ]);
    expect(found.map(({ ids }) => ids.join(''))).toEqual(['ac', 'ab', 'bc']);
  });
});

describe('a free time', () => {
  const now = at(DAY, '07:00');

  it('is the other half of the day when room and people are free then, else the next working day', () => {
    const one = meeting('b', '09:30', '11:30', { place: 'A', people: ['khai'] });
    const morning = meeting('a', '08:00', '11:15', { place: 'A' });
    expect(freeStarts(one, [one, morning], now)).toEqual([
      ...[at(DAY, '14:00'), at('2026-10-14', '08:00')],
    ]);
    const afternoon = meeting('c', '15:00', '17:00', { people: ['khai'] });
    expect(freeStarts(one, [one, morning, afternoon], now)[0]).toBe(at('2026-10-14', '08:00'));
  });

  it('is never past, on a weekend, or too short for the meeting', () => {
    const long = meeting('b', '08:00', '15:00', { place: 'A' });
    const friday = {
      ...long,
      spans: [{ startsAt: at('2026-10-16', '08:00'), endsAt: at('2026-10-16', '15:00') }],
    };
    expect(freeStarts(friday, [], now)).toEqual([
      ...[at('2026-10-19', '08:00'), at('2026-10-20', '08:00')],
    ]);
    const short = meeting('b', '08:00', '09:00');
    expect(freeStarts(short, [], at(DAY, '14:30'))[0]).toBe(at('2026-10-14', '08:00'));
  });
});

it('a day begins at midnight in Vietnam', () => {
  expect(dayStart(at(DAY, '06:59'))).toBe(at(DAY, '00:00'));
  expect(dayStart(at(DAY, '23:59'))).toBe(at(DAY, '00:00'));
});
