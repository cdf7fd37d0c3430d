// The list of a meeting's people for spreadsheets, under the headings by which the same list is imported again.
import { showPhone } from '@hop/shared/invitations/phone-numbers.js';
import { compareNames } from '@hop/shared/participants/names.js';
import type { MeetingRole } from '@hop/shared/policy/actor.js';
import { textColumn, type Spreadsheet } from '../official/spreadsheet.js';
import type { ParticipantRow } from './participant.entity.js';

const roleWords: Readonly<Record<MeetingRole, string>> = {
  chair: 'Chủ tọa',
  presidium: 'Đồng chủ tọa',
  secretary: 'Thư ký',
  delegate: 'Đại biểu',
  guest: 'Khách mời',
  siteOperator: 'Cán bộ điểm cầu',
};

/** `withPhones`: for the secretary, who calls people. */
export const participantSheet = (
  people: readonly ParticipantRow[],
  siteNames: ReadonlyMap<string, string>,
  withPhones: boolean,
): Spreadsheet => ({
  name: 'Thành phần',
  columns: [
    textColumn('STT', 6),
    textColumn('Xưng hô', 10),
    textColumn('Họ và tên', 28),
    textColumn('Chức vụ', 26),
    textColumn('Đơn vị', 30),
    ...(withPhones ? [textColumn('Số điện thoại', 16)] : []),
    textColumn('Vai trò', 16),
    textColumn('Được biểu quyết', 16),
    textColumn('Điểm cầu', 20),
    textColumn('Chỗ ngồi', 10),
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
