// The figures of a consultation and whether the question is carried, in whole numbers by the rule of ballots (ballots/majority.ts).
import { isPassed } from '../ballots/majority.js';
import type { Majority } from '../ballots/majority-rule.js';
import type { ConsultationAnswer, ConsultationTally, WrittenMajority } from './consultation.js';

interface Asked {
  readonly totalMembers: number;
  readonly participantIds: readonly string[];
}
type Given = Pick<ConsultationAnswer, 'participantId' | 'answer' | 'late'>;

/** Answers of people who were not asked do not count: there should be none. */
export function tallyOf(asked: Asked, answers: readonly Given[]): ConsultationTally {
  const ids = new Set(asked.participantIds);
  const counted = answers.filter(({ participantId }) => ids.has(participantId));
  const count = (answer: Given['answer']): number =>
    counted.filter((one) => one.answer === answer).length;
  return {
    totalMembers: asked.totalMembers,
    asked: ids.size,
    agree: count('agree'),
    disagree: count('disagree'),
    other: count('other'),
    notAnswered: ids.size - counted.length,
    late: counted.filter(({ late }) => late).length,
  };
}

/** Another opinion and silence do not count as agreeing; late answers count like the others. */
export const isCarried = (majority: WrittenMajority, tally: ConsultationTally): boolean =>
  isPassed(majority, {
    totalMembers: tally.totalMembers,
    eligible: tally.asked,
    present: tally.asked,
    inFavour: tally.agree,
    against: tally.disagree,
    abstain: tally.other,
    notAnswered: tally.notAnswered,
    absent: 0,
  });

/** The meeting's rule for a question in writing: who is present or votes means nothing here, so it becomes those asked. */
export const inWriting = ({ base, ...share }: Majority): WrittenMajority => ({
  ...share,
  base: base === 'totalMembers' ? base : 'eligible',
});
