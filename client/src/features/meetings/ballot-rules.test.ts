// The form of the rules gives back what it was given, keeps what it does not ask, and offers a rule that is unusual too.
import { ruleSetFor } from '@hop/shared/meetings/rule-sets.js';
import { meetingTypes } from '@hop/shared/meetings/meeting.js';
import { expect, it } from 'vitest';
import { offered, rulesFromForm, rulesInForm } from './ballot-rules';

it.each(meetingTypes)('gives the rules of %s back unchanged', (type) => {
  const rules = ruleSetFor(type, 45);
  expect(rulesFromForm(rules, rulesInForm(rules))).toEqual(rules);
});

it('turns each answer into its rule', () => {
  const form = rulesInForm(ruleSetFor('online', 45));
  expect(
    rulesFromForm(ruleSetFor('online', 45), {
      ...form,
      ...{ quorum: '0/1', share: 'atLeast 2/3', base: 'present', ballotSeconds: 0, tie: 'repeat' },
      ...{ objectionSeconds: 60, mayChangeVote: false, showNames: true, tellersForSecret: true },
      ...{ lostSharePercent: 0, weighted: true },
    }),
  ).toEqual({
    ...ruleSetFor('online', 45),
    quorum: { numerator: 0, denominator: 1 },
    majority: { base: 'present', numerator: 2, denominator: 3, comparison: 'atLeast' },
    ...{ ballotSeconds: null, tie: 'repeat', objectionSeconds: 60 },
    ...{ mayChangeVote: false, showNames: true, tellersForSecret: true },
    ...{ lostSharePercent: 0, weighted: true },
  });
});

it('offers an unusual rule first, so that saving does not change it', () => {
  const rules = ruleSetFor('online', 45);
  const unusual = {
    ...rules,
    majority: { ...rules.majority, numerator: 5, denominator: 9 },
    objectionSeconds: 45,
    lostSharePercent: 15,
  };
  const { shares, objectionTimes, quorums, lostShares } = offered(rulesInForm(unusual));
  expect(shares[0]).toBe('moreThan 5/9');
  expect(objectionTimes[0]).toBe(45);
  expect(lostShares).toEqual([15, 0, 10, 20, 30, 50]);
  expect(quorums).toHaveLength(4);
});
