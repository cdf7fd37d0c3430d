// The office's people as a list for spreadsheets, under the headings by which the same list is imported again.
import { showPhone } from '@hop/shared/invitations/phone-numbers.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { textColumn, type Spreadsheet } from '../official/spreadsheet.js';
import type { PersonRow } from './person.entity.js';

export const peopleSheet = (
  people: readonly PersonRow[],
  unitNames: ReadonlyMap<string, string>,
): Spreadsheet => ({
  name: 'Danh bạ',
  columns: [
    textColumn('STT', 6),
    textColumn('Xưng hô', 10),
    textColumn('Họ và tên', 28),
    textColumn('Chức vụ', 26),
    textColumn('Đơn vị', 30),
    textColumn('Số điện thoại', 16),
    textColumn('Email', 28),
  ],
  rows: people
    .toSorted((one, other) => compareNames(one.name, other.name))
    .map((person, at) => [
      ...[at + 1, person.honorific, person.name, person.position],
      unitNames.get(person.unitId ?? '') ?? '',
      person.phone === null ? '' : showPhone(person.phone),
      person.email ?? '',
    ]),
});
