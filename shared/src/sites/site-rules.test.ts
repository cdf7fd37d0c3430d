// What silence and checks mean for a site.
import { describe, expect, it } from 'vitest';
import { canMove } from '../core/machine.js';
import { siteTransitions } from './site-machine.js';
import { checksOpenAt, isReadyPossible, siteAfterSilence, siteAfterWord } from './site-rules.js';
import { siteChecks, siteStates } from './site.js';

it('ready needs every check, in any order', () => {
  expect(isReadyPossible(siteChecks)).toBe(true);
  expect(isReadyPossible([...siteChecks].reverse())).toBe(true);
  for (const missing of siteChecks)
    expect(isReadyPossible(siteChecks.filter((check) => check !== missing)), missing).toBe(false);
  expect(isReadyPossible(siteChecks.map(() => siteChecks[0]))).toBe(false);
});

describe('silence', () => {
  it('of six seconds loses a joined site, not a millisecond earlier', () => {
    expect(siteAfterSilence('joined', 1_000, 6_999)).toBe('joined');
    expect(siteAfterSilence('joined', 1_000, 7_000)).toBe('lost');
  });
  it('says nothing about a site that is not in the meeting', () => {
    for (const state of ['notReady', 'ready', 'lost', 'left'] as const)
      expect(siteAfterSilence(state, 0, 1e9)).toBe(state);
  });
});

describe('a word', () => {
  it('brings a lost site back at once', () => {
    expect(siteAfterWord('lost', true)).toBe('joined');
    expect(siteAfterWord('lost', false)).toBe('joined');
  });
  it('joins a waiting site only while the meeting runs', () => {
    expect(siteAfterWord('ready', true)).toBe('joined');
    expect(siteAfterWord('ready', false)).toBe('ready');
  });
  it('does not bring back a site that has left', () => {
    expect(siteAfterWord('left', true)).toBe('left');
  });
});

it('every move the rules make is in the table', () => {
  for (const state of siteStates)
    for (const next of [
      siteAfterSilence(state, 0, 1e9),
      siteAfterWord(state, true),
      siteAfterWord(state, false),
    ])
      if (next !== state)
        expect(canMove(siteTransitions, state, next), `${state} → ${next}`).toBe(true);
});

it('the readiness check opens an hour before the meeting', () => {
  const eight = Date.UTC(2021, 9, 12, 1);
  expect(checksOpenAt(eight)).toBe(Date.UTC(2021, 9, 12, 0));
});
