// One person on the roll as a line of the official list: how they took part, when, and what is to be noted.
import { twoDigits } from '@hop/shared/core/two-digits.js';
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';
import { timeliness } from '@hop/shared/participants/timeliness.js';
import type { Attendance } from '@hop/shared/participants/participant.js';
import type { SittingRow } from '../meetings/meeting.entity.js';
import type { AttendanceRow } from './participant.entity.js';
import type { ListedPerson } from './roll-facts.js';

const modeWords = { inPerson: 'Trực tiếp', online: 'Trực tuyến' } as const;
const awayWords: Readonly<Record<Exclude<Attendance['state'], 'present' | 'left'>, string>> = {
  absent: 'Vắng không lý do',
  excused: 'Vắng có lý do',
  substituted: 'Dự thay',
};

function clock(atMs: number | null): string {
  if (atMs === null) return '';
  const { hour, minute } = vietnamTime(atMs);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** What stands behind the number: name, position, unit, site, how, from, to, remarks. */
export function rowOf({ person, row, site }: ListedPerson, sitting: SittingRow): string[] {
  const named = person.honorific === '' ? person.name : `${person.honorific} ${person.name}`;
  const { cameAt, wentAt } = timeliness(row, sitting);
  const of = row?.state === 'substituted' ? row : null;
  return [
    ...[named, person.position, person.unitName, site, howWords(row, sitting)],
    clock(of ? of.checkedInAt : cameAt),
    clock(of ? of.leftAt : wentAt),
    row === undefined ? '' : remarks(row, sitting).join('; '),
  ];
}

function howWords(row: AttendanceRow | undefined, { endedAt }: SittingRow): string {
  if (row === undefined) return endedAt === null ? 'Chưa có mặt' : awayWords.absent;
  if (row.state === 'present' || row.state === 'left') return row.mode ? modeWords[row.mode] : '';
  return awayWords[row.state];
}

function remarks(row: AttendanceRow, sitting: SittingRow): string[] {
  const { cameAt, wentAt, late, early } = timeliness(row, sitting);
  const { substitute, reason, spells } = row;
  const before = spells.map(
    (spell) =>
      `${spell.substitute === null ? 'có mặt' : `${spell.substitute.name} dự thay`} ${clock(spell.checkedInAt)}–${clock(spell.leftAt)}`,
  );
  return [
    ...(substitute === null
      ? []
      : [`người dự thay: ${[substitute.name, substitute.position].filter(Boolean).join(', ')}`]),
    ...(reason === null ? [] : [`lý do: ${reason}`]),
    ...(late ? [`đến muộn ${clock(cameAt)}`] : []),
    ...(early ? [`về sớm ${clock(wentAt)}`] : []),
    ...before,
  ];
}
