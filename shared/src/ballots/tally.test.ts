// Absent is not abstaining and neither is silence: each has cost a council a result somewhere.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices, type Choice } from './ballot.js';
import { countVotes, notAnsweredIds } from './tally.js';

const people = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `p${index}`);
const votesOf = (ids: readonly string[], choice: Choice) =>
  ids.map((participantId) => ({ participantId, choice }));

it('counts the meeting of 45 members: 41 for, 1 against, 1 abstaining, 2 absent', () => {
  const roll = people(45);
  const here = roll.slice(0, 43);
  const votes = [
    ...votesOf(here.slice(0, 41), 'inFavour'),
    ...votesOf(here.slice(41, 42), 'against'),
    ...votesOf(here.slice(42), 'abstain'),
  ];
  expect(
    countVotes({ totalMembers: 45, rollParticipantIds: roll, presentParticipantIds: here, votes }),
  ).toEqual({
    totalMembers: 45,
    eligible: 45,
    present: 43,
    inFavour: 41,
    against: 1,
    abstain: 1,
    notAnswered: 0,
    absent: 2,
  });
});

it('who is there and gives nothing has not answered, and has not abstained', () => {
  const tally = countVotes({
    totalMembers: 3,
    rollParticipantIds: ['a', 'b', 'c'],
    presentParticipantIds: ['a', 'b'],
    votes: votesOf(['a'], 'abstain'),
  });
  expect(tally).toMatchObject({ abstain: 1, notAnswered: 1, absent: 1 });
});

it('guests in the room change nothing', () => {
  const tally = countVotes({
    totalMembers: 2,
    rollParticipantIds: ['a', 'b'],
    presentParticipantIds: ['a', 'guest', 'operator'],
    votes: [],
  });
  expect(tally).toMatchObject({ present: 1, notAnswered: 1, absent: 1 });
});

it('a vote counts, and its voter was present, even if the voter left before the close', () => {
  const tally = countVotes({
    totalMembers: 2,
    rollParticipantIds: ['a', 'b'],
    presentParticipantIds: ['b'],
    votes: votesOf(['a'], 'inFavour'),
  });
  expect(tally).toMatchObject({ present: 2, inFavour: 1, notAnswered: 1, absent: 0 });
});

it('members who are not on the list of people at all are absent', () => {
  const tally = countVotes({
    totalMembers: 60,
    rollParticipantIds: people(57),
    presentParticipantIds: people(57),
    votes: [],
  });
  expect(tally).toMatchObject({ eligible: 57, present: 57, absent: 3 });
});

it('a statutory number set too low shows no negative figure', () => {
  const tally = countVotes({
    totalMembers: 1,
    rollParticipantIds: people(3),
    presentParticipantIds: people(3),
    votes: [],
  });
  expect(tally.absent).toBe(0);
});

describe('what the rules refuse is a bug here', () => {
  const list = { totalMembers: 2, rollParticipantIds: ['a'], presentParticipantIds: ['a', 'x'] };
  it('a voter off the roll', () => {
    expect(() => countVotes({ ...list, votes: votesOf(['x'], 'inFavour') })).toThrow(/roll/);
  });
  it('two votes of one person, even when they agree', () => {
    expect(() => countVotes({ ...list, votes: votesOf(['a', 'a'], 'inFavour') })).toThrow(/two/);
  });
});

it('[V1] every member stands in exactly one figure', () => {
  const rooms = fc
    .array(
      fc.record({
        present: fc.boolean(),
        vote: fc.option(fc.constantFrom(...choices), { nil: null }),
      }),
      { maxLength: 80 },
    )
    .chain((seats) => fc.record({ seats: fc.constant(seats), missing: fc.nat({ max: 9 }) }));
  fc.assert(
    fc.property(rooms, fc.gen(), ({ seats, missing }, gen) => {
      const roll = people(seats.length);
      const votes = roll.flatMap((participantId, index) => {
        const choice = seats[index]?.vote;
        return choice == null ? [] : [{ participantId, choice }];
      });
      const totalMembers = roll.length + missing;
      const facts = {
        totalMembers,
        rollParticipantIds: roll,
        presentParticipantIds: roll.filter((_, index) => seats[index]?.present === true),
        votes,
      };
      const tally = countVotes(facts);
      const answered = tally.inFavour + tally.against + tally.abstain;
      expect(answered).toBe(votes.length);
      expect(answered + tally.notAnswered).toBe(tally.present);
      expect(tally.present + tally.absent).toBe(totalMembers);
      const shuffled = gen(fc.shuffledSubarray, votes, { minLength: votes.length });
      expect(countVotes({ ...facts, votes: shuffled })).toEqual(tally);
    }),
  );
});

it('names those of the roll who are there and gave nothing; whoever voted and left is not among them', () => {
  const named = notAnsweredIds({
    rollParticipantIds: ['a', 'b', 'c', 'd'],
    presentParticipantIds: ['b', 'c', 'guest'],
    votes: votesOf(['a', 'b'], 'against'),
  });
  expect(named).toEqual(['c']);
});
