// The office's people as a list for spreadsheets, under the headings by which the same list is imported again.
import { showPhone } from '@hop/shared/invitations/phone-numbers.js';
import { compareNames } from '@hop/shared/participants/names.js';
import type { Spreadsheet, SpreadsheetColumn } from '../official/spreadsheet.js';
import type { PersonRow } from './person.entity.js';

const column = (title: string, width: number): SpreadsheetColumn => ({
  ...{ title, width, share: width, align: 'left' },
});

export const peopleSheet = (
  people: readonly PersonRow[],
  unitNames: ReadonlyMap<string, string>,
): Spreadsheet => ({
  name: 'Danh bạ',
  columns: [
    column('STT', 6),
    column('Xưng hô', 10),
    column('Họ và tên', 28),
    column('Chức vụ', 26),
    column('Đơn vị', 30),
    column('Số điện thoại', 16),
    column('Email', 28),
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
