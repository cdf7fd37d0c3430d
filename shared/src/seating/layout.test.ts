// Seats of every template: inside the plan, none touching another, each with a name of its own.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOut, PLAN, SEAT } from './layout.js';
import { placePeople } from './placing.js';
import { MOST, seatingTemplateSchema, type SeatingTemplate } from './seating-plan.js';

const whole = (min: number, max: number) => fc.integer({ min, max });
const templates: fc.Arbitrary<SeatingTemplate> = fc.oneof(
  fc.record({
    ...{ kind: fc.constant('theatre' as const), head: whole(0, MOST.theatreHead) },
    ...{ rows: whole(1, MOST.rows), columns: whole(1, MOST.columns) },
  }),
  fc.record({
    ...{ kind: fc.constant('horseshoe' as const), head: whole(0, MOST.horseshoeHead) },
    ...{ outer: whole(1, MOST.outer), inner: whole(0, MOST.inner) },
  }),
  fc.record({ kind: fc.constant('roundTable' as const), seats: whole(2, MOST.ring) }),
);

function expectApart(template: SeatingTemplate): void {
  const seats = layOut(template);
  for (const [at, one] of seats.entries()) {
    expect(one.x).toBeGreaterThanOrEqual(0);
    expect(one.y).toBeGreaterThanOrEqual(0);
    expect(one.x + SEAT.width).toBeLessThanOrEqual(PLAN.width);
    expect(one.y + SEAT.height).toBeLessThanOrEqual(PLAN.height);
    for (const other of seats.slice(at + 1)) {
      const isApart =
        Math.abs(one.x - other.x) >= SEAT.width || Math.abs(one.y - other.y) >= SEAT.height;
      if (!isApart) throw new Error(`${one.name} and ${other.name}: ${JSON.stringify(template)}`);
    }
  }
  expect(new Set(seats.map((seat) => seat.name)).size).toBe(seats.length);
}

it('no two seats of a template overlap, and all are inside the plan', () => {
  fc.assert(fc.property(templates, expectApart), { numRuns: 400 });
});

it.each([
  { kind: 'theatre', head: MOST.theatreHead, rows: MOST.rows, columns: MOST.columns },
  { kind: 'horseshoe', head: MOST.horseshoeHead, outer: MOST.outer, inner: MOST.inner },
  { kind: 'roundTable', seats: MOST.ring },
] as const)('also the fullest $kind', (template) => {
  expectApart(template);
  expect(seatingTemplateSchema.safeParse(template).success).toBe(true);
});

it('seats everybody once, those who preside in the middle of the head', () => {
  const roles = fc.constantFrom('chair', 'presidium', 'delegate', 'guest');
  const crowd = fc.array(fc.record({ role: roles, name: fc.string(), unitName: fc.string() }), {
    maxLength: 90,
  });
  fc.assert(
    fc.property(templates, crowd, fc.constantFrom('givenName', 'unit'), (template, list, order) => {
      const people = list.map((one, at) => ({ ...one, id: `p${at}`, siteId: null }));
      const seats = layOut(template);
      const placed = placePeople(people, seats, template, order);
      expect(placed === null).toBe(people.length > seats.length);
      if (placed === null) return;
      expect([...placed.keys()].sort()).toEqual(people.map(({ id }) => id).sort());
      const names = new Set(seats.map((seat) => seat.name));
      const given = [...placed.values()];
      expect(new Set(given).size).toBe(given.length);
      expect(given.every((name) => names.has(name))).toBe(true);
    }),
  );
});

it('the chair sits in the middle of the head and the others by given name', () => {
  const person = (id: string, role: 'chair' | 'presidium' | 'delegate', name: string) => ({
    ...{ id, role, name, unitName: '', siteId: null },
  });
  const template = { kind: 'horseshoe', head: 3, outer: 4, inner: 0 } as const;
  const people = [
    person('tuan', 'delegate', 'Nguyễn Văn Tuấn'),
    person('ha', 'presidium', 'Trần Thị Hà'),
    person('anh', 'delegate', 'Lê Thị Ánh'),
    person('quyen', 'chair', 'Phạm Văn Quyền'),
  ];
  expect(Object.fromEntries(placePeople(people, layOut(template), template, 'givenName')!)).toEqual(
    { quyen: 'A2', ha: 'A1', anh: 'B1', tuan: 'B2' },
  );
});
