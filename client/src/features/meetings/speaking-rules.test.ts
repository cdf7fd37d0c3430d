// The form of the speaking times gives back what it was given and changes what it asks.
import { meetingTypes } from '@hop/shared/meetings/meeting.js';
import { ruleSetFor } from '@hop/shared/meetings/rule-sets.js';
import { expect, it } from 'vitest';
import { speakingInForm, withSpeaking } from './speaking-rules';

const rules = ruleSetFor('councilSession', 60);

it.each(meetingTypes)('gives the times of %s back unchanged', (type) => {
  const given = ruleSetFor(type, 45);
  expect(withSpeaking(given, speakingInForm(given))).toEqual(given);
});

it('turns each answer into its limit', () => {
  const form = {
    ...{ firstSpeechSeconds: 300, secondSpeechSeconds: 120 },
    ...{ questionSeconds: 90, answerSeconds: 600 },
  };
  expect(withSpeaking(rules, form)).toEqual({
    ...rules,
    speechLimitsSeconds: [300, 120],
    questionLimitSeconds: 90,
    answerLimitSeconds: 600,
  });
});

it('knows meetings with one speech on an item, and keeps third ones', () => {
  const once = withSpeaking(rules, { ...speakingInForm(rules), secondSpeechSeconds: 0 });
  expect(once.speechLimitsSeconds).toEqual([420]);
  expect(speakingInForm(once).secondSpeechSeconds).toBe(0);
  const thrice = { ...rules, speechLimitsSeconds: [420, 180, 60] };
  expect(withSpeaking(thrice, speakingInForm(thrice))).toEqual(thrice);
});
