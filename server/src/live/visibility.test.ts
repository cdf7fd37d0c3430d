// docs/visibility.md, line by line, against what a snapshot really holds for each audience.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entityList } from '@hop/shared/registry.js';
import type { Identity } from '../kernel/identity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { everyone } from '../testing/everyone.js';
import type { TestMeeting } from '../testing/meeting-builder.js';
import { delegateOf, World } from '../testing/scenario.js';
import { situations } from '../testing/situations.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

type Cell = { is: 'whole' } | { is: 'none' } | { is: 'without'; fields: string[] };
interface Line {
  entity: string;
  state: string;
  cells: Map<string, Cell>;
}

function cellOf(text: string): Cell {
  if (text === 'whole') return { is: 'whole' };
  if (text === '–') return { is: 'none' };
  const fields = /^without (.+)$/.exec(text)?.[1];
  if (fields === undefined) throw new Error(`"${text}" says nothing`);
  return { is: 'without', fields: fields.split(', ') };
}

function linesOf(markdown: string): Line[] {
  const [header, , ...rows] = markdown
    .split('\n')
    .filter((row) => row.startsWith('|'))
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const audiences = header?.slice(2) ?? [];
  return rows.map(([entity = '', state = '', ...cells]) => ({
    entity,
    state,
    cells: new Map(audiences.map((audience, index) => [audience, cellOf(cells[index] ?? '')])),
  }));
}

const markdown = readFileSync(new URL('../../../docs/visibility.md', import.meta.url), 'utf8');
const lines = linesOf(markdown);

/** `owner` is the first delegate, `delegate` another one. */
function viewersOf(meeting: TestMeeting): [string, Identity][] {
  const [, other] = meeting.delegates;
  if (!other) throw new Error('too few delegates');
  return [
    ...everyone(meeting).map(([audience, identity]): [string, Identity] => [
      audience,
      audience === 'delegate' ? other.identity : identity,
    ]),
    ['owner', delegateOf(meeting).identity],
  ];
}

type Rows = Record<string, unknown>[];
const says = (rows: Rows, field: string): boolean =>
  rows.some((row) => row[field] !== null && row[field] !== undefined);

function expectCell(cell: Cell, rows: Rows, restricted: readonly string[], who: string): void {
  if (cell.is === 'none') return expect(rows, who).toEqual([]);
  expect(rows.length, who).toBeGreaterThan(0);
  const hidden = cell.is === 'without' ? cell.fields : [];
  for (const field of restricted)
    expect(says(rows, field), `${who}: ${field}`).toBe(!hidden.includes(field));
}

describe('docs/visibility.md', () => {
  it('has a line for every entity of a meeting, and names no other', () => {
    const known = entityList.filter((one) => one.scope === 'meeting').map((one) => one.name);
    expect([...new Set(lines.map((line) => line.entity))].sort()).toEqual(known.sort());
  });

  it('has a column for every audience', () => {
    for (const line of lines)
      expect([...line.cells.keys()].sort()).toEqual([
        'chair',
        'delegate',
        'display',
        'guest',
        'operator',
        'owner',
        'staff',
      ]);
  });

  it('names every state that is tried here, and no other', () => {
    expect([...new Set(lines.map((line) => line.state))].sort()).toEqual(
      Object.keys(situations).sort(),
    );
  });
});

describe.each(Object.entries(situations))('%s', (state, bringAbout) => {
  it('each audience sees what the table says', async () => {
    const meeting = await bringAbout(new World(app));
    for (const [audience, identity] of viewersOf(meeting)) {
      const { entities } = await app.snapshot(identity, meeting.scope);
      for (const { entity, cells } of lines.filter((line) => line.state === state)) {
        const cell = cells.get(audience);
        if (!cell) throw new Error(`no column ${audience}`);
        const restricted = [...cells.values()].flatMap((one) =>
          one.is === 'without' ? one.fields : [],
        );
        const rows = (entities[entity] ?? []) as Rows;
        expectCell(cell, rows, [...new Set(restricted)], `${entity} for ${audience}`);
      }
    }
  });
});
