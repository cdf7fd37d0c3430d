// The walker that guards every machine must itself notice a state that nothing leads to.
import { expect, it } from 'vitest';
import { canMove, unreachable, type Transitions } from './machine.js';

type Light = 'red' | 'green' | 'broken' | 'mended';
const light: Transitions<Light> = {
  red: ['green'],
  green: ['red'],
  broken: ['mended'],
  mended: ['broken'],
};

it('finds states that cannot be reached, also when they lead to each other', () => {
  expect(unreachable(light, 'red')).toEqual(['broken', 'mended']);
  expect(unreachable({ ...light, green: ['broken'] }, 'red')).toEqual([]);
});

it('allows exactly what the table says', () => {
  expect(canMove(light, 'red', 'green')).toBe(true);
  expect(canMove(light, 'red', 'red')).toBe(false);
});
