// Days and times as they are typed at a desk and on a tablet, whatever the browser speaks.
import { expect, it } from 'vitest';
import {
  monthAround,
  typedDate,
  typedTime,
  withMarks,
  writtenDate,
  writtenTime,
} from './local-time';

const midnight = (day: string) => Date.parse(`${day}T00:00:00+07:00`);

it('reads a day as it is written in Vietnam, the day before the month', () => {
  for (const text of ['5/1/2026', '5/1/26', '05/01/2026', ' 05-01-2026 ', '05.01.2026', '05012026'])
    expect(typedDate(text), text).toBe(midnight('2026-01-05'));
  expect(typedDate('29/02/2024')).toBe(midnight('2024-02-29'));
});

it('takes no day that is not there', () => {
  for (const text of [
    '',
    '31/02/2026',
    '29/02/2026',
    '1/13/2026',
    '0/1/2026',
    '5/1/6',
    '31/02/26',
    '2026-01-05',
  ])
    expect(typedDate(text), text).toBeNull();
});

it('reads a time of 24 hours, also with "h"', () => {
  const minutes = (text: string) => (typedTime(text) ?? Number.NaN) / 60_000;
  expect(['8:30', '08h30', '0830', '08.30', '8g30'].map(minutes)).toEqual(Array(5).fill(510));
  expect(['8h30', '8 giờ 30', '08:h30', '8 giờ 30'.normalize('NFD')].map(minutes)).toEqual(
    Array(4).fill(510),
  );
  expect(['8h', '8 giờ', '8 h'].map(minutes)).toEqual(Array(3).fill(480));
  expect([minutes('8'), minutes('14h'), minutes('23:59')]).toEqual([480, 840, 1439]);
  for (const text of ['', '24:00', '8:60', '8:5', 'tám giờ']) expect(typedTime(text)).toBeNull();
});

it('what is written is read as the same', () => {
  const at = Date.parse('2021-10-12T23:05:00+07:00');
  expect([writtenDate(at), writtenTime(at)]).toEqual(['12/10/2021', '23:05']);
  expect((typedDate(writtenDate(at)) ?? 0) + (typedTime(writtenTime(at)) ?? 0)).toBe(at);
});

it('puts the marks while figures are typed, and lets them be deleted', () => {
  let text = '';
  for (const figure of '05012026') text = withMarks(text + figure, text, '/');
  expect(text).toBe('05/01/2026');
  expect(withMarks('05/0//', '05/0/', '/')).toBe('05/0/');
  expect(withMarks('05', '05/', '/')).toBe('05');
  expect(withMarks('08', '0', ':')).toBe('08:');
  const times = ['830', '0830', '1430', '2359', '245'].map((figures) =>
    [...figures].reduce((typed, figure) => withMarks(typed + figure, typed, ':'), ''),
  );
  expect(times).toEqual(['8:30', '08:30', '14:30', '23:59', '2:45']);
  expect(withMarks('8:3', '8:30', ':')).toBe('8:3');
});

it('turns the months over the end of the year', () => {
  const december = midnight('2021-12-31');
  expect(monthAround(december, 0)).toMatchObject({ year: 2021, month: 12 });
  const january = monthAround(december, 1);
  expect(january).toMatchObject({ year: 2022, month: 1 });
  expect(january.days[0]).toEqual({ midnight: midnight('2021-12-27'), day: 27, outside: true });
});
