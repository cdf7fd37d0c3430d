// What a type of meeting starts with.
import { expect, it } from 'vitest';
import { neededVotes } from '../ballots/majority.js';
import { meetingTypes, ruleSetSchema } from './meeting.js';
import { lacksMembersTotal, ruleSetFor } from './rule-sets.js';

it('is a valid rule set for every type', () => {
  for (const type of meetingTypes)
    expect(ruleSetSchema.parse(ruleSetFor(type)), type).toEqual(ruleSetFor(type));
});

it('asks for two thirds of a committee or council, and of nobody at a briefing', () => {
  for (const type of ['committeeSession', 'councilSession', 'online'] as const)
    expect(ruleSetFor(type).quorum).toEqual({ numerator: 2, denominator: 3 });
  expect(ruleSetFor('briefing').quorum.numerator).toBe(0);
});

it('decides by more than half of all members everywhere', () => {
  for (const type of meetingTypes) {
    const { majority } = ruleSetFor(type, 45);
    const all = { totalMembers: 45, eligible: 1, present: 1, cast: 1, forAndAgainst: 1 };
    expect(neededVotes(majority, all), type).toBe(23);
  }
});

it('gives seven minutes, then three; one for a question and five for an answer', () => {
  expect(ruleSetFor('councilSession')).toMatchObject({
    speechLimitsSeconds: [420, 180],
    questionLimitSeconds: 60,
    answerLimitSeconds: 300,
    mayChangeVote: true,
    ballotSeconds: null,
  });
  expect(ruleSetFor('online').ballotSeconds).toBe(120);
});

it('asks for a counting board where a body of members votes by paper', () => {
  expect(meetingTypes.filter((type) => ruleSetFor(type).tellersForSecret)).toEqual([
    ...['committeeSession', 'councilSession'],
  ]);
});

it('a majority of all members of a council or a committee lacks its number until somebody has said it', () => {
  const { majority } = ruleSetFor('councilSession');
  const lacking = (totalMembers: number | null, base = majority) =>
    meetingTypes.filter((type) => lacksMembersTotal({ type, rules: { totalMembers } }, base));
  expect(lacking(null)).toEqual(['committeeSession', 'councilSession']);
  expect(lacking(45)).toEqual([]);
  expect(lacking(null, { ...majority, base: 'present' })).toEqual([]);
});

it('hands out a fresh set each time, so that one meeting cannot change another’s', () => {
  const first = ruleSetFor('online', 45);
  first.quorum.numerator = 1;
  first.speechLimitsSeconds.push(60);
  expect(ruleSetFor('online')).toMatchObject({
    totalMembers: null,
    quorum: { numerator: 2 },
    speechLimitsSeconds: [420, 180],
  });
});
