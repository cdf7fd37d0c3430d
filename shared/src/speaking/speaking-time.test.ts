// Minutes of speech: limits, turns, what is left, and who has used how much.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSetFor } from '../meetings/rule-sets.js';
import {
  isTurnForeseen,
  limitFor,
  remainingMs,
  speakingTotals,
  turnOf,
  usedInSpeechMs,
} from './speaking-time.js';
import { speechKinds } from './speech.js';

const rules = ruleSetFor('councilSession', 60);

describe('limits', () => {
  it.each([
    ['speech', 1, 420],
    ['speech', 2, 180],
    ['speech', 3, 180],
    ['rebuttal', 1, 180],
    ['question', 1, 60],
    ['answer', 1, 300],
    ['pointOfOrder', 1, 60],
  ] as const)('%s, turn %i: %i seconds', (kind, turn, seconds) => {
    expect(limitFor(kind, turn, rules)).toBe(seconds);
  });
  it('two speeches on one item are foreseen, and any number of the rest', () => {
    expect(isTurnForeseen('speech', 2, rules)).toBe(true);
    expect(isTurnForeseen('speech', 3, rules)).toBe(false);
    expect(isTurnForeseen('question', 9, rules)).toBe(true);
  });
});

describe('turns', () => {
  const given = [
    { participantId: 'a', agendaItemId: 'one', kind: 'speech' },
    { participantId: 'a', agendaItemId: 'one', kind: 'pointOfOrder' },
    { participantId: 'a', agendaItemId: 'two', kind: 'speech' },
    { participantId: 'b', agendaItemId: 'one', kind: 'question' },
  ] as const;
  it('are counted per person, item and kind', () => {
    expect(turnOf('a', 'one', given)).toBe(2);
    expect(turnOf('a', 'three', given)).toBe(1);
    expect(turnOf('b', 'one', given)).toBe(1);
    expect(turnOf('b', 'one', given, 'question')).toBe(2);
    expect(turnOf('c', null, given)).toBe(1);
  });
});

describe('the clock', () => {
  const speech = { limitSeconds: 60, usedMs: 20_000, runningSince: 1_000 };
  it('runs from the server’s instant and goes below zero', () => {
    expect(remainingMs(speech, 11_000)).toBe(30_000);
    expect(remainingMs(speech, 51_000)).toBe(-10_000);
  });
  it('stands while paused', () => {
    expect(remainingMs({ ...speech, runningSince: null }, 1e9)).toBe(40_000);
  });
  it('is not turned back by a clock that is slightly behind', () => {
    expect(usedInSpeechMs(speech, 500)).toBe(20_000);
  });
});

describe('totals', () => {
  const people = [
    { id: 'a', unitName: 'Sở Nội vụ', siteId: 'host' },
    { id: 'b', unitName: 'Sở Nội vụ', siteId: null },
    { id: 'c', unitName: '', siteId: 'host' },
  ];
  it('add up per person, unit and site, the running speech too', () => {
    const speeches = [
      { participantId: 'a', usedMs: 1_000, runningSince: null },
      { participantId: 'a', usedMs: 0, runningSince: 5_000 },
      { participantId: 'b', usedMs: 300, runningSince: null },
      { participantId: 'c', usedMs: 40, runningSince: null },
    ];
    const totals = speakingTotals(speeches, people, 7_000);
    expect([...totals.byParticipant]).toEqual([
      ['a', 3_000],
      ['b', 300],
      ['c', 40],
    ]);
    expect([...totals.byUnit]).toEqual([['Sở Nội vụ', 3_300]]);
    expect([...totals.bySite]).toEqual([['host', 3_040]]);
  });
  it('keep the time of somebody who is no longer on the list', () => {
    const gone = { participantId: 'z', usedMs: 9, runningSince: null };
    expect(speakingTotals([gone], people, 0).byParticipant.get('z')).toBe(9);
  });
  it('of all people together are the time of all speeches', () => {
    const speeches = fc.array(
      fc.record({
        participantId: fc.constantFrom('a', 'b', 'c', 'z'),
        usedMs: fc.nat(1e6),
        runningSince: fc.option(fc.nat(1e6), { nil: null }),
      }),
    );
    fc.assert(
      fc.property(speeches, fc.nat(1e6), (list, now) => {
        const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
        expect(sum(speakingTotals(list, people, now).byParticipant.values())).toBe(
          sum(list.map((speech) => usedInSpeechMs(speech, now))),
        );
      }),
    );
  });
});

it('every kind has a positive limit at every turn', () => {
  fc.assert(
    fc.property(fc.constantFrom(...speechKinds), fc.integer({ min: 1, max: 50 }), (kind, turn) => {
      expect(limitFor(kind, turn, rules)).toBeGreaterThan(0);
    }),
  );
});
