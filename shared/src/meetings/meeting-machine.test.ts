// The life of a meeting, as the rules of the house tell it.
import { expect, it } from 'vitest';
import { canMove, unreachable } from '../core/machine.js';
import { isOver, isUnderWay, meetingTransitions } from './meeting-machine.js';
import { meetingStates } from './meeting.js';

it('reaches every state from draft and knows no other', () => {
  expect(unreachable(meetingTransitions, 'draft')).toEqual([]);
  expect(Object.keys(meetingTransitions).sort()).toEqual([...meetingStates].sort());
});

it('the straight way leads from draft to archive', () => {
  const way = [
    'draft',
    'pendingApproval',
    'approved',
    'issued',
    'inSession',
    'adjourned',
    'inSession',
    'closed',
    'archived',
  ] as const;
  for (const [index, state] of way.entries()) {
    const next = way[index + 1];
    if (next !== undefined) expect(canMove(meetingTransitions, state, next), next).toBe(true);
  }
});

it('is cancelled or postponed only before it is in session', () => {
  const before = ['draft', 'pendingApproval', 'returned', 'approved', 'issued'];
  for (const state of meetingStates) {
    expect(canMove(meetingTransitions, state, 'postponed'), state).toBe(before.includes(state));
    expect(canMove(meetingTransitions, state, 'cancelled'), state).toBe(
      [...before, 'postponed'].includes(state),
    );
  }
});

it('a closed meeting may be reopened, an archived or cancelled one never', () => {
  expect(canMove(meetingTransitions, 'closed', 'inSession')).toBe(true);
  expect(meetingTransitions.archived).toEqual([]);
  expect(meetingTransitions.cancelled).toEqual([]);
});

it('no state is both under way and over', () => {
  expect(meetingStates.filter((state) => isUnderWay(state))).toEqual(['inSession', 'adjourned']);
  expect(meetingStates.filter((state) => isOver(state))).toEqual([
    'closed',
    'archived',
    'cancelled',
  ]);
});
