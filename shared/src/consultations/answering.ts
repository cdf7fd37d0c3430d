// Who is asked, what may be answered, and when an answer is late. An answer may be changed until the close; one that is given or
// changed after the deadline, while the consultation is still open, counts like every other and is marked late.
import { isOver } from '../meetings/meeting-machine.js';
import type { MeetingState } from '../meetings/meeting.js';
import { audienceOf, type Audience, type MeetingRole } from '../policy/actor.js';
import type { Consultation, ConsultationAnswer, Opinion } from './consultation.js';

/** Also before the first sitting, between two and after the last. */
export const mayConsult = (state: MeetingState): boolean => state === 'closed' || !isOver(state);

/** Guests, operators and displays never hear of a consultation. */
export const mayFollow = (audience: Audience | null): boolean =>
  audience === 'staff' || audience === 'chair' || audience === 'delegate';

/** Everybody with the voting right; somebody who also operates a site sits there as an operator. */
export const isMember = (person: { role: MeetingRole; votingRight: boolean }): boolean =>
  person.votingRight && mayFollow(audienceOf({ kind: 'account', role: person.role }));

export type AnswerRefusal = 'notOpen' | 'notAsked' | 'textNeeded';

interface Answering {
  readonly consultation: Pick<Consultation, 'state' | 'participantIds'>;
  readonly participantId: string | null;
  readonly answer: Opinion;
  readonly text: string;
}

/** `textNeeded`: another opinion that is not told is none. */
export function mayAnswer(given: Answering): 'ok' | AnswerRefusal {
  const { consultation, participantId } = given;
  if (participantId === null || !consultation.participantIds.includes(participantId))
    return 'notAsked';
  if (consultation.state !== 'open') return 'notOpen';
  return given.answer === 'other' && given.text.trim() === '' ? 'textNeeded' : 'ok';
}

/** The very millisecond of the deadline is still in time. */
export const isLate = (answeredAt: number, dueAt: number): boolean => answeredAt > dueAt;

export const answerStatuses = ['inTime', 'late', 'notAnswered'] as const;
export type AnswerStatus = (typeof answerStatuses)[number];

export const statusOf = (answer: Pick<ConsultationAnswer, 'late'> | undefined): AnswerStatus =>
  answer === undefined ? 'notAnswered' : answer.late ? 'late' : 'inTime';

/** The deadline that was told when the question went out. */
export const firstDueAt = (consultation: Pick<Consultation, 'dueAt' | 'extensions'>): number =>
  consultation.extensions[0]?.from ?? consultation.dueAt;

/** A deadline moves forwards only, and not into the past. */
export const mayExtendTo = (dueAt: number, consultation: { dueAt: number }, now: number): boolean =>
  dueAt > consultation.dueAt && dueAt > now;
