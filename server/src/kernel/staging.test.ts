// What changes of one row come to when one command, or several commands of one batch, make them.
import { describe, expect, it } from 'vitest';
import { UnitRow } from '../office/unit.entity.js';
import type { FactReader } from './facts.js';
import { Staging } from './staging.js';

const unit = (id: string, name: string): UnitRow =>
  Object.assign(new UnitRow(), { id, version: 4, parentId: null, name, position: 0 });

/** Facts of which only these rows are known. */
const knowing = (...rows: UnitRow[]): FactReader => ({
  where: async (_entity, property, value) =>
    rows.filter((row) => row[property as keyof UnitRow] === value) as never[],
  one: async (_entity, id) => rows.find((row) => row.id === id) as never,
  ids: async (_entity, where) =>
    rows
      .filter((row) => Object.entries(where).every(([at, value]) => row[at as 'id'] === value))
      .map(({ id }) => id),
});
const over = (below: FactReader): Staging => new Staging(below, 'office', () => 'unit');
const plain = { parentId: null, position: 0, trashed: false };

/** Runs each step as a command of its own, in one batch; what is to be written at the end. */
function batch(facts: FactReader, steps: ((staging: Staging) => void)[]): unknown[] {
  const whole = over(facts);
  for (const step of steps) {
    const command = over(whole);
    step(command);
    whole.absorb(command);
  }
  return [...(whole.changes.get(UnitRow)?.values() ?? [])].map((change) => [
    change.kind === 'remove' ? (change.stored ? 'delete' : 'nothing') : change.kind,
    change.row.name,
  ]);
}
const add = (name: string) => (staging: Staging) =>
  void staging.insert(UnitRow, { id: 'u', name, ...plain });
const rename = (from: string, to: string) => (staging: Staging) =>
  void staging.update(UnitRow, unit('u', from), { name: to });
const drop = (name: string) => (staging: Staging) => staging.remove(UnitRow, unit('u', name));

describe.each([
  [
    'in one command',
    (facts: FactReader, steps: ((staging: Staging) => void)[]) =>
      batch(facts, [(staging) => steps.forEach((step) => step(staging))]),
  ],
  ['in one batch', batch],
])('changes of one row %s', (_where, fold) => {
  it.each([
    ['an insert and an update are one insert', [add('a'), rename('a', 'b')], [['insert', 'b']]],
    ['an insert and a removal write nothing', [add('a'), drop('a')], [['nothing', 'a']]],
    ['two updates are one', [rename('a', 'b'), rename('b', 'c')], [['update', 'c']]],
    ['an update and a removal are a deletion', [rename('a', 'b'), drop('b')], [['delete', 'b']]],
    ['a row removed and made again is an update', [drop('a'), add('b')], [['update', 'b']]],
    [
      'made, removed and made again is an insert',
      [add('a'), drop('a'), add('b')],
      [['insert', 'b']],
    ],
    [
      'removed, made again and removed is a deletion',
      [drop('a'), add('b'), drop('b')],
      [['delete', 'b']],
    ],
  ])('%s', (_title, steps, expected) => {
    expect(fold(knowing(unit('u', 'a')), steps)).toEqual(expected);
  });

  it('the same id made twice is a bug and not a silent replacement', () => {
    expect(() => fold(knowing(), [add('a'), add('b')])).toThrow('inserted twice');
    expect(() => fold(knowing(), [rename('a', 'b'), add('c')])).toThrow('inserted twice');
  });
});

it('finds one row by its id, with what was staged laid over it', async () => {
  const staging = over(knowing(unit('a', 'old'), unit('b', 'old')));
  const find = (id: string) => staging.one(UnitRow, id);
  expect((await find('a'))?.name).toBe('old');
  staging.update(UnitRow, unit('a', 'old'), { name: 'new' });
  staging.remove(UnitRow, unit('b', 'old'));
  staging.insert(UnitRow, { id: 'c', name: 'old', ...plain });
  expect([(await find('a'))?.name, await find('b'), (await find('c'))?.id]).toEqual([
    'new',
    undefined,
    'c',
  ]);
});

describe('reading through what is staged', () => {
  it('[S4] shows what earlier commands of the batch did, and not what was removed', async () => {
    const whole = over(knowing(unit('old', 'x'), unit('gone', 'y')));
    const first = over(whole);
    first.insert(UnitRow, { id: 'new', name: 'x', ...plain });
    first.remove(UnitRow, unit('gone', 'y'));
    whole.absorb(first);
    const second = over(whole);
    second.update(UnitRow, unit('old', 'x'), { name: 'z' });
    expect((await second.where(UnitRow, 'name', 'x')).map((row) => row.id)).toEqual(['new']);
    expect((await second.where(UnitRow, 'name', 'z')).map((row) => row.id)).toEqual(['old']);
    expect(await second.where(UnitRow, 'name', 'y')).toEqual([]);
    expect(await second.one(UnitRow, 'gone')).toBeUndefined();
    expect((await second.where(UnitRow, 'parentId', null)).map((row) => row.id)).toEqual([
      'new',
      'old',
    ]);
  });

  it('[S6] a command that is not absorbed leaves nothing behind', async () => {
    const whole = over(knowing());
    const refused = over(whole);
    refused.insert(UnitRow, { id: 'u', name: 'a', ...plain });
    refused.job('kind', {}, 0);
    refused.openScope('meeting:x');
    expect(await whole.one(UnitRow, 'u')).toBeUndefined();
    expect([whole.changes.size, whole.jobs, whole.newScopes]).toEqual([0, [], []]);
  });

  it('a failing absorption takes over nothing of the command', () => {
    const whole = over(knowing());
    add('a')(whole);
    const second = over(whole);
    second.insert(UnitRow, { id: 'v', name: 'b', ...plain });
    add('c')(second);
    expect(() => whole.absorb(second)).toThrow('inserted twice');
    expect([...(whole.changes.get(UnitRow)?.keys() ?? [])]).toEqual(['u']);
  });

  it('leaves the row that it was given as it was, and counts its version up', () => {
    const row = Object.freeze(unit('u', 'a'));
    const changed = over(knowing(row)).update(UnitRow, row, { name: 'b' });
    expect([row.name, row.version, changed.name, changed.version]).toEqual(['a', 4, 'b', 5]);
  });

  it('[S12] names as touched what was written, removed, or only changed its visibility', () => {
    const staging = over(knowing());
    staging.insert(UnitRow, { id: 'new', name: 'a', ...plain });
    staging.remove(UnitRow, unit('gone', 'b'));
    staging.touch(UnitRow, ['seen']);
    expect(staging.touched.unit).toEqual(['new', 'gone', 'seen']);
  });
});

it('rows are counted with what is staged, and without what is removed', async () => {
  const [one, other] = [unit('one', 'Phòng'), unit('other', 'Phòng')];
  const whole = over(knowing(one, other));
  const command = over(whole);
  command.remove(UnitRow, one);
  command.insert(UnitRow, { id: 'new', name: 'Phòng', ...plain });
  command.insert(UnitRow, { id: 'else', name: 'Ban', ...plain });
  whole.absorb(command);
  expect(await over(whole).ids(UnitRow, { name: 'Phòng' })).toEqual(['other', 'new']);
});
