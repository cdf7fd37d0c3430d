// What the countdown shows: the second, the stage and the time over the limit.
import { describe, expect, it } from 'vitest';
import { countdownAt } from './use-countdown';

const speech = { limitSeconds: 420, usedMs: 0, runningSince: 0 };
const at = (seconds: number, changes = {}) =>
  countdownAt({ ...speech, ...changes }, seconds * 1000);

describe('the countdown', () => {
  it('counts down and, once over, up', () => {
    expect(at(0)).toMatchObject({ text: '07:00', isOver: false });
    expect(at(420)).toMatchObject({ text: '00:00', isOver: false });
    expect(at(455)).toMatchObject({ text: '+00:35', overBy: '00:35', isOver: true });
  });
  it('warns in the last minute and in the last fifteen seconds', () => {
    expect(at(359).stage).toBe('calm');
    expect(at(360).stage).toBe('minute');
    expect(at(404.9).stage).toBe('minute');
    expect(at(405).stage).toBe('last');
    expect(at(420).stage).toBe('last');
    expect(at(420.1).stage).toBe('over');
  });
  it('of one minute does not warn from its first second', () => {
    expect(at(0, { limitSeconds: 60 }).stage).toBe('calm');
    expect(at(45, { limitSeconds: 60 }).stage).toBe('last');
    expect(at(0, { limitSeconds: 15 }).stage).toBe('calm');
  });
});
