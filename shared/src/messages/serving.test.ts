// One request of a kind at a time, and its steps.
import { describe, expect, it } from 'vitest';
import { serviceStates } from './service-request.js';
import { mayAsk, mayBecome, minutesWaiting } from './serving.js';

describe('asking', () => {
  it('is refused for a kind that is still waited for, and possible again after it', () => {
    for (const state of serviceStates)
      expect(mayAsk({ kind: 'water', note: '' }, [{ kind: 'water', state }])).toBe(
        state === 'open' || state === 'coming' ? 'alreadyAsked' : 'ok',
      );
    const other = [{ kind: 'microphone', state: 'open' }] as const;
    expect(mayAsk({ kind: 'water', note: '' }, other)).toBe('ok');
  });

  it('needs words for something else', () => {
    expect(mayAsk({ kind: 'other', note: ' ' }, [])).toBe('noteNeeded');
    expect(mayAsk({ kind: 'other', note: 'thêm ghế' }, [])).toBe('ok');
  });
});

it('what is done stays done, what is withdrawn stays withdrawn', () => {
  const steps = ['coming', 'done', 'withdrawn'] as const;
  expect(serviceStates.map((from) => steps.map((step) => mayBecome(from, step)))).toEqual([
    ['ok', 'ok', 'ok'],
    ['already', 'ok', 'ok'],
    ['requestDone', 'already', 'requestDone'],
    ['requestWithdrawn', 'requestWithdrawn', 'already'],
  ]);
});

it('counts whole minutes, and none before the clocks agree', () => {
  expect([59_999, 60_000, 185_000, -5].map((now) => minutesWaiting({ askedAt: 0 }, now))).toEqual([
    ...[0, 1, 3, 0],
  ]);
});
