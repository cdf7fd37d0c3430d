// A number that nobody has entered is nobody's number: the list stands for it.
import { expect, it } from 'vitest';
import { membersTotal } from './members-total.js';

const list = [{ votingRight: true }, { votingRight: false }, { votingRight: true }];

it('counts the voters of the list as long as the statutory number is not said', () => {
  expect(membersTotal({ totalMembers: null }, list)).toBe(2);
  expect(membersTotal({ totalMembers: null }, [])).toBe(0);
});

it('is the statutory number once it is said, whoever is on the list', () => {
  expect(membersTotal({ totalMembers: 45 }, list)).toBe(45);
});
