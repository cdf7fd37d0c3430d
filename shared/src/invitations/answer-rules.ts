// May this answer to an invitation be taken? Facts in, decision out.
import { isOver } from '../meetings/meeting-machine.js';
import type { MeetingState } from '../meetings/meeting.js';
import { answers, type Answer, type Invitation } from './invitation.js';
import type { invitationRefusals } from './refusals.js';

export type AnswerRefusal = Extract<keyof typeof invitationRefusals, 'over' | 'reasonNeeded'>;

/** Whoever is away says why; whoever sends somebody else says whom. */
export const isReasonNeeded = (answer: Answer): boolean =>
  answer === 'absenceRequested' || answer === 'substitute';

/** One may change one's answer until the meeting is over. */
export function mayAnswer(facts: {
  meetingState: MeetingState;
  answer: Answer;
  reason: string;
}): 'ok' | AnswerRefusal {
  if (isOver(facts.meetingState)) return 'over';
  if (isReasonNeeded(facts.answer) && facts.reason.trim() === '') return 'reasonNeeded';
  return 'ok';
}

/** How many gave each answer. */
export function countAnswers(
  invitations: readonly Pick<Invitation, 'answer'>[],
): Readonly<Record<Answer, number>> {
  const counts = Object.fromEntries(answers.map((answer) => [answer, 0])) as Record<Answer, number>;
  for (const { answer } of invitations) counts[answer] += 1;
  return counts;
}
