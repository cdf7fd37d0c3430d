// When a recess is meant to end, as it is sent.
import { expect, it } from 'vitest';
import { resumesAtOf } from './recess-end';

const now = 1_000_000;

it('counts minutes from the press, takes a later time as it is, and says nothing when nothing is said', () => {
  expect(resumesAtOf({ kind: 'in', minutes: 15 }, now)).toBe(now + 900_000);
  expect(resumesAtOf({ kind: 'at', at: now + 1 }, now)).toBe(now + 1);
  expect(resumesAtOf({ kind: 'open' }, now)).toBeNull();
});

it('a time that is missing or past is none', () => {
  expect(resumesAtOf({ kind: 'at', at: null }, now)).toBeUndefined();
  expect(resumesAtOf({ kind: 'at', at: now }, now)).toBeUndefined();
});
