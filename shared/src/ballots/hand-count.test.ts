// Hands counted site by site add up to a result like any other.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countHandsShown } from './hand-count.js';

const room = { totalMembers: 10, eligible: 9 };

it('adds the sites; a site without a count has not answered', () => {
  expect(
    countHandsShown({
      ...room,
      sites: [
        { siteId: 'a', present: 4 },
        { siteId: 'b', present: 3 },
      ],
      counts: [{ siteId: 'a', hands: { inFavour: 3, against: 1, abstain: 0 } }],
    }),
  ).toEqual({
    ...room,
    ...{ present: 7, inFavour: 3, against: 1, abstain: 0, notAnswered: 3, absent: 3 },
  });
});

it('who showed a hand was there, even if somebody left since', () => {
  const tally = countHandsShown({
    ...room,
    sites: [{ siteId: null, present: 3 }],
    counts: [{ siteId: null, hands: { inFavour: 5, against: 0, abstain: 0 } }],
  });
  expect(tally).toMatchObject({ present: 5, notAnswered: 0, absent: 5 });
});

it('two counts of one site are a bug', () => {
  const count = { siteId: 'a', hands: { inFavour: 1, against: 0, abstain: 0 } };
  expect(() => countHandsShown({ ...room, sites: [], counts: [count, count] })).toThrow(/two/);
});

it('every figure is a number of people, and they add up', () => {
  const anySite = fc.record({
    present: fc.nat(20),
    ...{ inFavour: fc.nat(9), against: fc.nat(9), abstain: fc.nat(9), counted: fc.boolean() },
  });
  fc.assert(
    fc.property(fc.array(anySite, { maxLength: 8 }), (all) => {
      const sites = all.map(({ present }, at) => ({ siteId: `s${at}`, present }));
      const counts = all.flatMap(({ counted, present: _, ...hands }, at) =>
        counted ? [{ siteId: `s${at}`, hands }] : [],
      );
      const tally = countHandsShown({ totalMembers: 500, eligible: 400, sites, counts });
      const given = tally.inFavour + tally.against + tally.abstain;
      expect(given + tally.notAnswered).toBe(tally.present);
      expect(tally.present + tally.absent).toBe(500);
      expect(tally.notAnswered).toBeGreaterThanOrEqual(0);
    }),
  );
});
