// The calendar file: times of Vietnam, what is called off, letters with a meaning of their own, and lines that are not too long.
import { expect, it } from 'vitest';
import type { CalendarMeeting } from './calendar.js';
import { icsOf } from './ics.js';

const at = (time: string) => Date.parse(`2021-10-12T${time}:00+07:00`);
const meeting = (more: Partial<CalendarMeeting> = {}): CalendarMeeting => ({
  ...{ id: 'm1', version: 4, title: 'Giao ban', state: 'issued', place: 'Phòng 2' },
  ...{ role: 'delegate', participants: 3, spans: [{ startsAt: at('08:00'), endsAt: at('11:30') }] },
  ...more,
});
const file = (...meetings: CalendarMeeting[]): string =>
  icsOf({ name: 'Lịch họp', now: at('07:00'), meetings, linkTo: (id) => `https://hop.vn/${id}` });
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

it('says when and where, in the time of Vietnam', () => {
  const lines = unfolded(file(meeting()));
  expect(lines).toEqual(
    expect.arrayContaining([
      'DTSTAMP:20211012T000000Z',
      'DTSTART;TZID=Asia/Ho_Chi_Minh:20211012T080000',
      'DTEND;TZID=Asia/Ho_Chi_Minh:20211012T113000',
      'TZOFFSETTO:+0700',
      'STATUS:CONFIRMED',
      'SEQUENCE:4',
      'URL:https://hop.vn/m1',
    ]),
  );
  expect(lines.at(-1)).toBe('');
});

it('a called-off meeting stays and says so; each sitting is an event of its own', () => {
  expect(unfolded(file(meeting({ state: 'cancelled' })))).toContain('STATUS:CANCELLED');
  expect(unfolded(file(meeting({ state: 'postponed' })))).toContain('STATUS:TENTATIVE');
  const spans = [
    { startsAt: at('08:00'), endsAt: at('11:00') },
    { startsAt: at('14:00'), endsAt: at('16:00') },
  ];
  const names = unfolded(file(meeting({ spans }))).filter((line) => line.startsWith('UID:'));
  expect(new Set(names).size).toBe(2);
});

it('nothing in a title can end a line or begin another property', () => {
  const lines = unfolded(file(meeting({ title: 'A; B, C\\D\nSTATUS:CANCELLED' })));
  expect(lines).toContain('SUMMARY:A\\; B\\, C\\\\D\\nSTATUS:CANCELLED');
  expect(lines).not.toContain('STATUS:CANCELLED');
});

it('no line is longer than 75 octets and no letter is cut', () => {
  const title = 'Họp đánh giá kết quả cải cách hành chính '.repeat(5).trim();
  const text = file(meeting({ title }));
  for (const line of text.split('\r\n'))
    expect(encodeURIComponent(line).replace(/%../g, '-').length).toBeLessThanOrEqual(75);
  expect(unfolded(text)).toContain(`SUMMARY:${title}`);
});
