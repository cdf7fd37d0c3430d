// How commands wait: in order, in batches of bounded size, and one that fails does not take the others with it.
import { describe, expect, it } from 'vitest';
import { Lane, MAX_BATCH } from './lane.js';

/** A lane that answers each number with its double and refuses to process a batch that holds a guilty one. */
function counting(guilty: readonly number[] = []) {
  const batches: number[][] = [];
  const lane = new Lane<number, number>(async (items) => {
    batches.push(items);
    if (items.some((item) => guilty.includes(item))) throw new Error('guilty');
    return items.map((item) => item * 2);
  });
  return { lane, batches };
}
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('a lane', () => {
  it('[S4] takes what is waiting in order, at most 250 at a time', async () => {
    const { lane, batches } = counting();
    const replies = await Promise.all(numbers(600).map((item) => lane.push(item)));
    expect(replies).toEqual(numbers(600).map((item) => item * 2));
    expect(MAX_BATCH).toBe(250);
    expect(batches.map((batch) => batch.length)).toEqual([250, 250, 100]);
    expect(batches.flat()).toEqual(numbers(600));
  });

  it('[S4] never processes two batches at once, and takes up again after a rest', async () => {
    let inside = 0;
    const lane = new Lane<number, number>(async (items) => {
      inside += 1;
      expect(inside).toBe(1);
      await new Promise((resume) => setTimeout(resume, 5));
      inside -= 1;
      return items;
    });
    const first = lane.push(1);
    await new Promise((resume) => setImmediate(resume));
    const second = lane.push(2);
    expect(await Promise.all([first, second])).toEqual([1, 2]);
    expect(await lane.push(3)).toBe(3);
    expect(lane.length).toBe(0);
  });

  it('lets timers and sockets have their turn between two batches', async () => {
    const order: string[] = [];
    const lane = new Lane<number, number>(async (items) => {
      order.push(`batch of ${items.length}`);
      if (order.length === 1) setImmediate(() => order.push('something else'));
      return items;
    });
    await Promise.all(numbers(MAX_BATCH + 1).map((item) => lane.push(item)));
    expect(order).toEqual(['batch of 250', 'something else', 'batch of 1']);
  });

  it('[S6] halves a failing batch until only the guilty are refused', async () => {
    const { lane, batches } = counting([17, 200]);
    const results = await Promise.allSettled(numbers(250).map((item) => lane.push(item)));
    const failed = results.flatMap((one, item) => (one.status === 'rejected' ? [item] : []));
    expect(failed).toEqual([17, 200]);
    // Two of 250: each level of halving asks at most twice more. One by one would be 250.
    expect(batches.length).toBeLessThan(40);
  });

  it('[S4] keeps the order of arrival while it halves', async () => {
    const { lane, batches } = counting([3]);
    await Promise.allSettled(numbers(16).map((item) => lane.push(item)));
    const succeeded = batches.filter((batch) => !batch.includes(3)).flat();
    expect(succeeded).toEqual(numbers(16).filter((item) => item !== 3));
  });
});
