// The list of a meeting's people for spreadsheets, under the headings by which the same list is imported again.
import { showPhone } from '@hop/shared/invitations/phone-numbers.js';
import { compareNames } from '@hop/shared/participants/names.js';
import type { MeetingRole } from '@hop/shared/policy/actor.js';
import type { Spreadsheet, SpreadsheetColumn } from '../official/spreadsheet.js';
import type { ParticipantRow } from './participant.entity.js';

const roleWords: Readonly<Record<MeetingRole, string>> = {
  chair: 'Chủ tọa',
  presidium: 'Đồng chủ tọa',
  secretary: 'Thư ký',
  delegate: 'Đại biểu',
  guest: 'Khách mời',
  siteOperator: 'Cán bộ điểm cầu',
};

const column = (title: string, width: number): SpreadsheetColumn => ({
  ...{ title, width, share: width, align: 'left' },
});

/** `withPhones`: for the secretary, who calls people. */
export const participantSheet = (
  people: readonly ParticipantRow[],
  siteNames: ReadonlyMap<string, string>,
  withPhones: boolean,
): Spreadsheet => ({
  name: 'Thành phần',
  columns: [
    column('STT', 6),
    column('Xưng hô', 10),
    column('Họ và tên', 28),
    column('Chức vụ', 26),
    column('Đơn vị', 30),
    ...(withPhones ? [column('Số điện thoại', 16)] : []),
    column('Vai trò', 16),
    column('Được biểu quyết', 16),
    column('Điểm cầu', 20),
    column('Chỗ ngồi', 10),
  ],
  rows: people
    .toSorted((one, other) => compareNames(one.name, other.name))
    .map((person, at) => [
      ...[at + 1, person.honorific, person.name, person.position, person.unitName],
      ...(withPhones ? [person.phone === null ? '' : showPhone(person.phone)] : []),
      ...[roleWords[person.role], person.votingRight ? 'Có' : 'Không'],
      ...[siteNames.get(person.siteId ?? '') ?? '', person.seat ?? ''],
    ]),
});
