// Which answers to an invitation are taken.
import { expect, it } from 'vitest';
import { isOver } from '../meetings/meeting-machine.js';
import { meetingStates } from '../meetings/meeting.js';
import { countAnswers, mayAnswer } from './answer-rules.js';
import { answers } from './invitation.js';

it('staying away, or sending somebody else, needs words', () => {
  for (const answer of ['absenceRequested', 'substitute'] as const) {
    expect(mayAnswer({ meetingState: 'issued', answer, reason: '  ' })).toBe('reasonNeeded');
    expect(mayAnswer({ meetingState: 'issued', answer, reason: 'đi công tác' })).toBe('ok');
  }
  expect(mayAnswer({ meetingState: 'issued', answer: 'attending', reason: '' })).toBe('ok');
});

it('no answer is taken once the meeting is over', () => {
  for (const meetingState of meetingStates)
    expect(mayAnswer({ meetingState, answer: 'attending', reason: '' }), meetingState).toBe(
      isOver(meetingState) ? 'over' : 'ok',
    );
});

it('counts every answer, those that nobody gave too', () => {
  expect(countAnswers([])).toEqual(Object.fromEntries(answers.map((answer) => [answer, 0])));
  expect(
    countAnswers([{ answer: 'attending' }, { answer: 'attending' }, { answer: 'unconfirmed' }]),
  ).toMatchObject({ attending: 2, unconfirmed: 1, substitute: 0 });
});
