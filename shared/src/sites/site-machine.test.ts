// The life of a site.
import { expect, it } from 'vitest';
import { canMove, unreachable } from '../core/machine.js';
import { siteTransitions } from './site-machine.js';
import { siteStates } from './site.js';

it('reaches every state from not ready and knows no other', () => {
  expect(unreachable(siteTransitions, 'notReady')).toEqual([]);
  expect(Object.keys(siteTransitions).sort()).toEqual([...siteStates].sort());
});

it('only a joined site is lost, and a lost one comes back', () => {
  for (const state of siteStates)
    expect(canMove(siteTransitions, state, 'lost'), state).toBe(state === 'joined');
  expect(canMove(siteTransitions, 'lost', 'joined')).toBe(true);
});
