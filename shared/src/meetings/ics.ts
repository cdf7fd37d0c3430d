// Meetings as an iCalendar file (RFC 5545) that telephones and mail programs subscribe to. Times are those of Vietnam.
import { twoDigits } from '../core/two-digits.js';
import { vietnamTime } from '../core/vietnam-time.js';
import { isPrepared, type CalendarMeeting } from './calendar.js';

/** "20211012T080000" */
function local(epochMs: number): string {
  const { year, month, day, hour, minute, second } = vietnamTime(epochMs);
  return `${year}${twoDigits(month)}${twoDigits(day)}T${twoDigits(hour)}${twoDigits(minute)}${twoDigits(second)}`;
}
const utc = (epochMs: number): string =>
  `${new Date(epochMs).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n|\r/g, '\\n');

/** How long a letter is in UTF-8. */
const octetsOf = (code: number): number =>
  code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;

/** No line is longer than 75 octets; a letter is never cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let present = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      lines.push(present);
      present = ' ';
      octets = 1;
    }
    present += letter;
    octets += size;
  }
  return [...lines, present].join('\r\n');
}

function statusOf({ state }: CalendarMeeting): string {
  if (state === 'cancelled') return 'CANCELLED';
  return state === 'postponed' || isPrepared(state) ? 'TENTATIVE' : 'CONFIRMED';
}

const ZONE = 'Asia/Ho_Chi_Minh';
const zone = [
  ...['BEGIN:VTIMEZONE', `TZID:${ZONE}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
  ...['TZOFFSETFROM:+0700', 'TZOFFSETTO:+0700', 'TZNAME:+07', 'END:STANDARD', 'END:VTIMEZONE'],
];

interface IcsFacts {
  readonly name: string;
  /** When the file is made. */
  readonly now: number;
  readonly meetings: readonly CalendarMeeting[];
  /** Where somebody goes to enter this meeting. */
  readonly linkTo: (meetingId: string) => string;
}

/** One event for each sitting; an event keeps its name as the meeting changes. */
export function icsOf({ name, now, meetings, linkTo }: IcsFacts): string {
  const events = meetings.flatMap((meeting) =>
    meeting.spans.flatMap(({ startsAt, endsAt }, index) => [
      'BEGIN:VEVENT',
      `UID:${meeting.id}-${index + 1}@paperless-meetings`,
      `DTSTAMP:${utc(now)}`,
      `SEQUENCE:${meeting.version}`,
      `DTSTART;TZID=${ZONE}:${local(startsAt)}`,
      `DTEND;TZID=${ZONE}:${local(endsAt)}`,
      `SUMMARY:${escaped(meeting.title)}`,
      `LOCATION:${escaped(meeting.place)}`,
      `STATUS:${statusOf(meeting)}`,
      `URL:${linkTo(meeting.id)}`,
      'END:VEVENT',
    ]),
  );
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Paperless meetings//VI', 'METHOD:PUBLISH'],
    ...[`X-WR-CALNAME:${escaped(name)}`, `X-WR-TIMEZONE:${ZONE}`],
    ...['REFRESH-INTERVAL;VALUE=DURATION:PT30M', 'X-PUBLISHED-TTL:PT30M'],
    ...[...zone, ...events, 'END:VCALENDAR'],
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
