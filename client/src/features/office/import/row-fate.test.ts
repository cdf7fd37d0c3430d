// Somebody whom the office knows is not "nothing new" for a meeting that they are not in yet.
import { expect, it } from 'vitest';
import { fateOf } from './row-fate';

it('lets who is known join a meeting, and stay as they are in the office alone', () => {
  const known = { knownId: 'an', changes: [] };
  expect(fateOf(known, true)).toBe('joining');
  expect(fateOf(known, false)).toBe('known');
  expect(fateOf({ knownId: 'an', changes: ['position'] }, true)).toBe('changed');
  expect(fateOf({ knownId: null, changes: [] }, true)).toBe('new');
});
