// What a seat shows, and how people on it are called.
import { describe, expect, it } from 'vitest';
import { seatState, shortNames, type SeatFacts } from './seat-state.js';

const facts: SeatFacts = {
  presentIds: new Set(['plain', 'asked', 'spoke', 'speaking', 'both']),
  speakingId: 'speaking',
  askedIds: new Set(['asked', 'both', 'away']),
  spokeIds: new Set(['spoke', 'both']),
  answeredIds: null,
};

describe('the state of a seat', () => {
  it.each([
    ['plain', 'present'],
    ['asked', 'asked'],
    ['spoke', 'spoke'],
    ['speaking', 'speaking'],
    ['both', 'asked'],
    ['away', 'absent'],
  ])('%s', (id, state) => {
    expect(seatState(id, facts)).toBe(state);
  });

  it('while a vote is on says who has answered, and nothing of the queue', () => {
    const voting = { ...facts, answeredIds: new Set(['asked', 'away']) };
    expect(
      ['asked', 'spoke', 'plain', 'away', 'speaking'].map((id) => seatState(id, voting)),
    ).toEqual(['answered', 'present', 'present', 'absent', 'speaking']);
  });
});

it('people are called by their given names, with a letter where two are alike', () => {
  const names = ['Nguyễn Văn Hùng', 'Đỗ Mạnh Hùng', 'Lê Thị Lan', 'Khải'];
  const called = shortNames(names.map((name, at) => ({ id: String(at), name })));
  expect([...called.values()]).toEqual(['N. Hùng', 'Đ. Hùng', 'Lan', 'Khải']);
});
