// Who may answer what and when; an answer after the deadline is late and still an answer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOver } from '../meetings/meeting-machine.js';
import { meetingStates } from '../meetings/meeting.js';
import { audiences, meetingRoles } from '../policy/actor.js';
import {
  isLate,
  isMember,
  mayAnswer,
  mayConsult,
  mayExtendTo,
  mayFollow,
  statusOf,
} from './answering.js';
import { consultationStates, opinions } from './consultation.js';

const open = { state: 'open' as const, participantIds: ['a', 'b'] };

describe('an answer', () => {
  it('is taken of those who were asked, while it is open', () => {
    for (const state of consultationStates)
      for (const answer of opinions)
        expect(
          mayAnswer({ consultation: { ...open, state }, participantId: 'a', answer, text: 'vì' }),
        ).toBe(state === 'open' ? 'ok' : 'notOpen');
  });

  it('is refused of somebody who was not asked, whatever the state', () => {
    for (const state of consultationStates)
      for (const participantId of ['c', null])
        expect(
          mayAnswer({ consultation: { ...open, state }, participantId, answer: 'agree', text: '' }),
        ).toBe('notAsked');
  });

  it('needs a text for another opinion only', () => {
    const given = { consultation: open, participantId: 'a' };
    expect(mayAnswer({ ...given, answer: 'other', text: ' \n ' })).toBe('textNeeded');
    expect(mayAnswer({ ...given, answer: 'other', text: 'bổ sung' })).toBe('ok');
    expect(mayAnswer({ ...given, answer: 'disagree', text: '' })).toBe('ok');
  });
});

describe('the deadline', () => {
  it('is still in time at its very millisecond, and late after it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (dueAt, passed) => {
        expect(isLate(dueAt - passed, dueAt)).toBe(false);
        expect(isLate(dueAt + passed, dueAt)).toBe(passed > 0);
      }),
    );
  });

  it('an extension never makes an answer late', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.nat(), (answeredAt, dueAt, later, now) => {
        fc.pre(mayExtendTo(later, { dueAt }, now));
        if (!isLate(answeredAt, dueAt)) expect(isLate(answeredAt, later)).toBe(false);
      }),
    );
  });

  it('moves forwards only, and not into the past', () => {
    expect(mayExtendTo(11, { dueAt: 10 }, 5)).toBe(true);
    expect(mayExtendTo(10, { dueAt: 10 }, 5)).toBe(false);
    expect(mayExtendTo(11, { dueAt: 10 }, 11)).toBe(false);
  });

  it('each of three statuses has its case', () => {
    expect([undefined, { late: false }, { late: true }].map(statusOf)).toEqual([
      ...['notAnswered', 'inTime', 'late'],
    ]);
  });
});

it('is possible in every state of a meeting but two', () => {
  expect(meetingStates.filter((state) => !mayConsult(state))).toEqual(['archived', 'cancelled']);
  for (const state of meetingStates) if (!isOver(state)) expect(mayConsult(state)).toBe(true);
});

it('is never told to guests, operators and displays', () => {
  expect(audiences.filter(mayFollow)).toEqual(['staff', 'chair', 'delegate']);
  expect(mayFollow(null)).toBe(false);
  expect(meetingRoles.filter((role) => isMember({ role, votingRight: true }))).toEqual([
    ...['chair', 'presidium', 'secretary', 'delegate'],
  ]);
  expect(isMember({ role: 'delegate', votingRight: false })).toBe(false);
});
