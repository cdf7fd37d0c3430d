// Long work lets others in.
import { expect, it } from 'vitest';
import { atLeisure } from './at-leisure.js';

it('long work is done to its end, and others have their turn meanwhile', async () => {
  let turns = 0;
  const others = setInterval(() => (turns += 1), 1);
  function* work(): Generator<void, string> {
    for (let step = 0; step < 40; step += 1) {
      const end = performance.now() + 5;
      while (performance.now() < end);
      yield;
    }
    return 'done';
  }
  expect(await atLeisure(work())).toBe('done');
  clearInterval(others);
  expect(turns).toBeGreaterThan(4);
});
