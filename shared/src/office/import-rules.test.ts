// Every row of a list gets its word before anything is written; the columns are found however the office calls them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  headingRow,
  importColumns,
  inputOf,
  matchColumns,
  type ImportInput,
} from './import-columns.js';
import { checkRows, newUnitsOf, type Known } from './import-rules.js';

const blank = inputOf([], []);
const input = (fields: Partial<ImportInput>): ImportInput => ({
  ...{ ...blank, name: 'Nguyễn Văn An', position: 'Chủ tịch', phone: '0912 345 678' },
  ...fields,
});
const nobody: Known = { people: [], units: new Map([['u1', 'UBND xã Cam Thượng']]), sites: [] };
const check = (rows: readonly Partial<ImportInput>[], known: Known = nobody) =>
  checkRows(
    rows.map((fields, at) => ({ line: at + 2, input: input(fields) })),
    known,
  );
const codes = (rows: readonly Partial<ImportInput>[], known?: Known) =>
  check(rows, known).map(({ findings }) => findings.map(({ code }) => code));

describe('columns', () => {
  it('are found under the headings that offices write, below titles and empty rows', () => {
    const rows = [
      ['DANH SÁCH ĐẠI BIỂU'],
      [],
      ['STT', 'Ông/Bà', 'Họ và tên', 'Chức vụ, chức danh', 'Đơn vị công tác', 'Số ĐT: điện thoại'],
    ];
    expect(headingRow(rows)).toBe(2);
    expect(matchColumns(rows[2] ?? [])).toEqual([
      ...[null, 'honorific', 'name', 'position', 'unit', 'phone'],
    ]);
  });

  it('are each taken once, and a table without names has none', () => {
    expect(
      matchColumns(['Họ tên', 'Họ và tên', 'Được biểu quyết', 'Điểm cầu', 'Chỗ ngồi']),
    ).toEqual([...['name', null, 'votingRight', 'site', 'seat']]);
    expect(headingRow([['Ngày', 'Số tiền']])).toBeNull();
  });
});

describe('a row', () => {
  it('without faults is fine, and says what will be written', () => {
    const [row] = check([
      { unit: 'ubnd xã cam thượng', email: 'an@xa.example', votingRight: 'Có' },
    ]);
    expect(row).toMatchObject({
      ...{ status: 'ok', findings: [], knownId: null },
      person: { phone: '+84912345678', email: 'an@xa.example' },
      place: { role: 'delegate', votingRight: true, siteId: null, seat: null },
    });
  });

  it.each<[Partial<ImportInput>, string[]]>([
    [{ name: '' }, ['noName']],
    [{ phone: '0912 34' }, ['phoneShort']],
    [{ phone: '0912 345 678 999' }, ['phoneWrong']],
    [{ phone: '912345678' }, ['zeroAdded']],
    [{ phone: '0127 655 3021' }, ['oldPrefix']],
    [{ phone: '' }, ['noPhone']],
    [{ email: 'an@' }, ['emailWrong']],
    [{ role: 'Người lạ' }, ['roleUnknown']],
    [{ votingRight: 'có lẽ' }, ['votingUnclear']],
    [{ role: 'Khách mời', votingRight: 'x' }, ['guestVotes']],
    [{ position: '' }, ['noPosition']],
    [{ unit: 'Phòng Mới' }, []],
    [{ unit: 'UBND xã Cam-Thượng' }, ['unitAlike']],
    [{ unit: 'UBND xã Cam Thượngg' }, ['unitAlike']],
  ])('%j is told', (fields, expected) => {
    expect(codes([fields])).toEqual([expected]);
  });

  it('says how many digits are missing', () => {
    expect(check([{ phone: '0912 34' }])[0]?.findings[0]?.details).toEqual({ missing: 4 });
  });

  it('of a telephone that stands twice is wrong; of a name that stands twice, doubtful', () => {
    expect(codes([{}, { name: 'Lê Thị Bé' }])).toEqual([[], ['samePhone']]);
    expect(codes([{}, { phone: '0912 345 679' }])).toEqual([[], ['sameName']]);
  });

  it('names a site of the meeting, or is wrong where the meeting has sites', () => {
    const known = { ...nobody, sites: [{ id: 's1', name: 'Điểm cầu Ba Trại' }] };
    expect(check([{ site: 'diem cau ba trai' }], known)[0]?.place.siteId).toBe('s1');
    expect(codes([{ site: 'Ba Vì' }], known)).toEqual([['siteUnknown']]);
  });

  it('is known by its telephone, else by name and unit, and says what differs', () => {
    const person = {
      ...{ id: 'p1', honorific: 'Ông', name: 'Nguyễn Văn An', position: 'Phó Chủ tịch' },
      ...{ unitId: 'u1', phone: '+84912345678', email: null },
    };
    const known = { ...nobody, people: [person] };
    expect(check([{ name: 'Nguyễn Văn An' }], known)[0]).toMatchObject({
      ...{ knownId: 'p1', changes: ['position'] },
    });
    const byName = { phone: '', unit: 'UBND xã Cam Thượng', position: 'Phó Chủ tịch' };
    expect(check([byName], known)[0]).toMatchObject({ knownId: 'p1', changes: [] });
    expect(check([{ ...byName, unit: '' }], known)[0]?.knownId).toBeNull();
  });
});

it('answers every row in order, and marks it by the worst that it found, whatever stands in the cells', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('', '0912345678', 'Có', 'Khách mời', '=1+1'));
  const row = fc.record(Object.fromEntries(importColumns.map((column) => [column, cell])));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const checked = check(rows as Partial<ImportInput>[]);
      expect(checked.map(({ line }) => line)).toEqual(rows.map((_, at) => at + 2));
      for (const { status, findings } of checked)
        expect(status).toBe(
          findings.some(({ level }) => level === 'error')
            ? 'error'
            : findings.length
              ? 'warning'
              : 'ok',
        );
    }),
  );
});

it('new units are told once each, without those of rows that are not written', () => {
  const rows = check([
    { unit: 'Phòng Mới', phone: '' },
    { unit: 'phòng mới', name: 'Lê Bé', phone: '' },
    { unit: 'Xã số 2', phone: '1' },
    { unit: 'UBND xã Cam Thượng', name: 'Trần Cư', phone: '' },
  ]);
  expect(newUnitsOf(rows, nobody)).toEqual(['phòng mới']);
});

it('a figure more in a name is another unit', () => {
  const units = new Map([['u1', 'Tổ dân phố 1']]);
  expect(
    codes([{ unit: 'Tổ dân phố 2' }, { unit: 'Tổ dân phố 12', phone: '' }], { ...nobody, units }),
  ).toEqual([[], ['noPhone']]);
});

it('a namesake where one telephone is missing is asked about, and is somebody else once that is said', () => {
  const person = {
    id: 'p1',
    honorific: '',
    name: 'Nguyễn Văn An',
    position: 'Chủ tịch',
    unitId: 'u1',
    phone: null,
    email: null,
  };
  const known = { ...nobody, people: [person] };
  const row = { line: 2, input: input({ unit: 'UBND xã Cam Thượng' }) };
  expect(checkRows([row], known)[0]).toMatchObject({
    ...{ status: 'warning', knownId: 'p1' },
    findings: [{ code: 'maybeKnown', details: { name: 'Nguyễn Văn An', position: 'Chủ tịch' } }],
  });
  expect(checkRows([{ ...row, apart: true }], known)[0]).toMatchObject({
    status: 'ok',
    knownId: null,
  });
});

describe('a long list in a large office', () => {
  const office = (count: number): Known => ({
    ...nobody,
    units: new Map(
      Array.from({ length: count }, (_, at) => [`u${at}`, `Ủy ban nhân dân xã Thứ ${at} Ba Vì`]),
    ),
  });
  const rows = Array.from({ length: 1000 }, (_, at) => ({
    ...{ line: at + 2 },
    // A third of them are there, a third are new, a third are perhaps meant for one that is there.
    input: input({
      ...{ name: `Nguyễn Văn ${at}`, phone: `0912${String(at).padStart(6, '0')}` },
      unit:
        ['Ủy ban nhân dân xã', 'Trường mầm non xã', 'Ủy ban-nhân dân xã'][at % 3] +
        ` Thứ ${at % 300} Ba Vì`,
    }),
  }));
  /** The best of some: what else the machine does is not ours. */
  const msOf = (known: () => Known): number =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const given = known();
        const from = Date.now();
        newUnitsOf(checkRows(rows, given), given);
        return Date.now() - from;
      }),
    );

  it('takes little longer than in an office of one unit', () => {
    const floor = msOf(() => office(1));
    expect(msOf(() => office(300)) / floor).toBeLessThan(6);
  });

  it('says the same of each unit, however often it is asked', () => {
    const known = office(300);
    const units = () =>
      checkRows(rows, known).map(({ findings }) =>
        findings.flatMap(({ code, details }) => (code === 'unitAlike' ? [details?.['unit']] : [])),
      );
    const [there, fresh, alike] = units();
    expect([there, fresh, alike]).toEqual([[], [], ['Ủy ban nhân dân xã Thứ 2 Ba Vì']]);
    expect(units()).toEqual(units());
    expect(newUnitsOf(checkRows(rows, known), known)).toHaveLength(200);
  });
});
