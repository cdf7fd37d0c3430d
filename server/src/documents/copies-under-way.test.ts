// Copies that are made for people: so many for one, so many in all, and then a refusal that costs nothing.
import { expect, it } from 'vitest';
import { CopiesUnderWay } from './copies-under-way.js';

/** Asks for copies that end when told to. */
function asking(copies: CopiesUnderWay) {
  const ends: (() => void)[] = [];
  const ask = (who: string) => copies.one(who, () => new Promise<void>((end) => ends.push(end)));
  return { ask, ends };
}

it('of fifty asked for at once by one person two are made, the others refused with words', async () => {
  const { ask, ends } = asking(new CopiesUnderWay());
  const all = Array.from({ length: 50 }, () => ask('an').then(() => 'made', String));
  expect(ends).toHaveLength(2);
  ends.forEach((end) => end());
  const answers = await Promise.all(all);
  expect(answers.filter((answer) => answer === 'made')).toHaveLength(2);
  expect(answers.at(-1)).toContain('throttled');
});

it('of many people so many are made at a time, and one more when one has ended, well or not', async () => {
  const copies = new CopiesUnderWay();
  const { ask, ends } = asking(copies);
  const all = Array.from({ length: 8 }, (_, at) => ask(`person ${at}`));
  await expect(ask('one more')).rejects.toThrow('throttled');
  ends[0]?.();
  await all[0];
  await expect(copies.one('one more', () => Promise.reject(new Error('broken')))).rejects.toThrow(
    'broken',
  );
  await copies.one('one more', () => Promise.resolve());
  ends.forEach((end) => end());
  await Promise.all(all);
});
