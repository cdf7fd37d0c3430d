// The rules of a meeting that are about speaking time, as a form holds them. Further turns than two stay as they were.
import type { RuleSet } from '@hop/shared/meetings/meeting.js';

export interface SpeakingRules extends Record<string, unknown> {
  firstSpeechSeconds: number;
  /** 0: no second speech on one item is foreseen. */
  secondSpeechSeconds: number;
  questionSeconds: number;
  answerSeconds: number;
}

/** What is offered, in seconds; another value that a meeting has stands first. */
export const speechTimes = [60, 120, 180, 300, 420, 600, 900] as const;
export const questionTimes = [30, 60, 90, 120, 180, 300] as const;
export const answerTimes = [120, 180, 300, 420, 600, 900] as const;

export const speakingInForm = (rules: RuleSet): SpeakingRules => ({
  firstSpeechSeconds: rules.speechLimitsSeconds[0] ?? rules.questionLimitSeconds,
  secondSpeechSeconds: rules.speechLimitsSeconds[1] ?? 0,
  questionSeconds: rules.questionLimitSeconds,
  answerSeconds: rules.answerLimitSeconds,
});

/** The rule set with these answers in it. */
export function withSpeaking(rules: RuleSet, form: SpeakingRules): RuleSet {
  const { firstSpeechSeconds, secondSpeechSeconds, questionSeconds, answerSeconds } = form;
  const later = rules.speechLimitsSeconds.slice(2);
  return {
    ...rules,
    speechLimitsSeconds:
      secondSpeechSeconds === 0
        ? [firstSpeechSeconds]
        : [firstSpeechSeconds, secondSpeechSeconds, ...later],
    questionLimitSeconds: questionSeconds,
    answerLimitSeconds: answerSeconds,
  };
}
