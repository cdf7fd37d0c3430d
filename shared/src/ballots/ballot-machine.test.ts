// The life of a ballot: every state is reached, and nothing comes back from the end.
import { expect, it } from 'vitest';
import { canMove, unreachable } from '../core/machine.js';
import { ballotTransitions } from './ballot-machine.js';
import { ballotStates } from './ballot.js';

it('reaches every state from draft and knows no other', () => {
  expect(unreachable(ballotTransitions, 'draft')).toEqual([]);
  expect(Object.keys(ballotTransitions).sort()).toEqual([...ballotStates].sort());
});

it('a result is declared only after the close, and may still be voided', () => {
  for (const state of ballotStates)
    expect(canMove(ballotTransitions, state, 'declared'), state).toBe(state === 'closed');
  expect(canMove(ballotTransitions, 'declared', 'voided')).toBe(true);
});

it('nothing is opened again once closed, declared or voided', () => {
  for (const state of ['closed', 'declared', 'voided'] as const)
    expect(canMove(ballotTransitions, state, 'open'), state).toBe(false);
  expect(ballotTransitions.voided).toEqual([]);
});
