// The roll: members apart from guests, sites beside the total, one sitting at a time.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meetingRoles } from '../policy/actor.js';
import { attendanceStates, type Attendance } from './participant.js';
import { presentIds, rollCall } from './roll-call.js';

const person = (
  id: string,
  role: (typeof meetingRoles)[number],
  votingRight: boolean,
  siteId: string | null,
) => ({ id, role, votingRight, siteId });
const row = (participantId: string, state: Attendance['state'], sittingId = 's1') => ({
  sittingId,
  participantId,
  state,
  mode: 'inPerson' as const,
});
const people = [
  person('chair', 'chair', true, 'host'),
  person('anh', 'delegate', true, 'ba-trai'),
  person('binh', 'delegate', true, 'ba-trai'),
  person('chi', 'guest', false, 'ba-trai'),
  person('dung', 'siteOperator', false, 'ba-trai'),
  person('em', 'guest', false, null),
];
const roll = rollCall(
  people,
  [
    row('chair', 'present'),
    row('anh', 'present'),
    row('binh', 'excused'),
    row('chi', 'left'),
    row('em', 'present'),
    row('binh', 'present', 's2'),
  ],
  's1',
);

it('counts the sitting it was asked about', () => {
  expect(roll.total.members).toMatchObject({ expected: 3, present: 2, left: 0, excused: 1 });
  expect(roll.total.guests).toMatchObject({ expected: 2, present: 1, left: 1, excused: 0 });
  expect(roll.total.others).toMatchObject({
    expected: 1,
    present: 0,
    left: 0,
    excused: 0,
    awaited: 1,
  });
  expect(roll.total.all).toMatchObject({ expected: 6, present: 3, left: 1, excused: 1 });
});

it('counts each site, and those without one', () => {
  expect(roll.sites.get('ba-trai')?.members).toMatchObject({ expected: 2, present: 1 });
  expect(roll.sites.get(null)?.guests).toMatchObject({ expected: 1, present: 1 });
  expect([...roll.sites.keys()]).toEqual(['host', 'ba-trai', null]);
});

it('present are those checked in, and nobody who has left', () => {
  expect([...presentIds([row('a', 'present'), row('b', 'left')], 's1')]).toEqual(['a']);
  expect(presentIds([row('a', 'present', 's2')], 's1').size).toBe(0);
});

it('groups make up the whole, and sites make up the total', () => {
  const crowds = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      role: fc.constantFrom(...meetingRoles),
      votingRight: fc.boolean(),
      siteId: fc.constantFrom('a', 'b', null),
      state: fc.option(fc.constantFrom(...attendanceStates), { nil: null }),
    }),
    { selector: (each) => each.id, maxLength: 40 },
  );
  fc.assert(
    fc.property(crowds, (crowd) => {
      const rows = crowd.flatMap(({ id, state }) => (state === null ? [] : [row(id, state)]));
      const { total, sites } = rollCall(crowd, rows, 's1');
      for (const figure of ['expected', 'present', 'left', 'excused', 'substituted'] as const) {
        const { members, guests, others, all } = total;
        expect(members[figure] + guests[figure] + others[figure]).toBe(all[figure]);
        const bySite = [...sites.values()].map((site) => site.all[figure]);
        expect(bySite.reduce((sum, value) => sum + value, 0)).toBe(all[figure]);
      }
      const { expected, present, left, excused, substituted, absent, awaited } = total.all;
      expect(present + left + excused + substituted + absent + awaited).toBe(expected);
      expect(total.all.inPerson + total.all.online).toBe(present);
      expect(present).toBe(presentIds(rows, 's1').size);
    }),
  );
});
