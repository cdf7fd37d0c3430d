// What the chair does next, decided from facts alone: one suggestion, one act. Words are in the catalogue under `next`.
// It never decides whether something is allowed: that is the server's rule.
import type { MeetingState } from '@hop/shared/meetings/meeting.js';
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import type { TellersProblem } from '../../features/ballots';

/** Who is called first: "ông Phương Văn Quyền", "ông Quyền", "điểm cầu Vạn Thắng". */
interface First {
  readonly requestId: string;
  readonly name: string;
  readonly short: string;
  readonly from: string;
}

export interface DeskFacts {
  readonly meetingState: MeetingState;
  readonly quorum: { readonly needed: number; readonly present: number; readonly reached: boolean };
  readonly currentItem: { readonly id: string; readonly kind: AgendaItem['kind'] } | null;
  readonly nextItem: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
  } | null;
  /** Prepared for the current item. */
  readonly draft: {
    readonly id: string;
    readonly motion: string;
    /** Why a secret ballot cannot be opened with the counting board of the moment. */
    readonly tellersProblem?: TellersProblem;
  } | null;
  readonly ballot: {
    readonly id: string;
    readonly state: 'open' | 'paused' | 'closed';
    readonly closing: boolean;
    readonly answered: number;
    readonly present: number;
    /** Closed, and the chair has not said that the hands were counted right. */
    readonly unconfirmed: boolean;
    /** A closed tie that only the chair's casting vote decides. */
    readonly undecided: boolean;
    /** Seconds in which objections may still be raised; 0: the result may be declared. */
    readonly objectionSeconds: number;
  } | null;
  /** A declared tie that the rules want put again and nobody has. */
  readonly toRepeat: { readonly id: string } | null;
  /** `short`: "bà Lụa". */
  readonly speaker: { readonly short: string; readonly isOver: boolean } | null;
  readonly first: First | null;
  /** A question was put and waits for its answer. `name`, `short`: who is to give it. */
  readonly due:
    | ({ readonly questionId: string; readonly answererId: string } & Pick<First, 'name' | 'short'>)
    | null;
}

export type NextStep =
  | { readonly kind: 'approve' | 'notIssued' | 'over' | 'waitForClosing' }
  | { readonly kind: 'waitForQuorum'; readonly missing: number; readonly present: number }
  | { readonly kind: 'openMeeting' | 'resumeMeeting'; readonly present: number }
  | { readonly kind: 'waitForAnswers'; readonly missing: number; readonly present: number }
  | { readonly kind: 'closeBallot'; readonly present: number }
  | { readonly kind: 'resumeBallot' | 'confirmCount' | 'declareBallot' | 'castingVote' }
  | { readonly kind: 'waitForObjections'; readonly seconds: number }
  | { readonly kind: 'repeatBallot'; readonly ballotId: string }
  | { readonly kind: 'appointTellers' | 'changeTellers'; readonly motion: string }
  | { readonly kind: 'openBallot'; readonly ballotId: string; readonly motion: string }
  | (NonNullable<DeskFacts['due']> & { readonly kind: 'callAnswer' })
  | (First & { readonly kind: 'callFirst' })
  /** `after`: who has the floor before. */
  | (First & { readonly kind: 'callNext'; readonly after: string })
  | { readonly kind: 'letSpeak' | 'endSpeech'; readonly short: string }
  | {
      readonly kind: 'startAgenda' | 'nextItem';
      readonly itemId: string;
      readonly number: string;
      readonly title: string;
    }
  | { readonly kind: 'closeMeeting' };

export function nextStep(facts: DeskFacts): NextStep {
  switch (facts.meetingState) {
    case 'pendingApproval':
      return { kind: 'approve' };
    case 'draft':
    case 'returned':
    case 'approved':
    case 'postponed':
      return { kind: 'notIssued' };
    case 'closed':
    case 'archived':
    case 'cancelled':
      return { kind: 'over' };
    case 'adjourned':
      return { kind: 'resumeMeeting', present: facts.quorum.present };
    case 'issued':
      return beforeOpening(facts.quorum);
    case 'inSession':
      return ballotStep(facts) ?? answerStep(facts) ?? speechStep(facts) ?? onwards(facts);
  }
}

const beforeOpening = ({ needed, present, reached }: DeskFacts['quorum']): NextStep =>
  reached
    ? { kind: 'openMeeting', present }
    : { kind: 'waitForQuorum', missing: needed - present, present };

function ballotStep({ ballot, toRepeat }: DeskFacts): NextStep | null {
  if (ballot === null)
    return toRepeat === null ? null : { kind: 'repeatBallot', ballotId: toRepeat.id };
  if (ballot.state === 'closed') {
    if (ballot.unconfirmed) return { kind: 'confirmCount' };
    if (ballot.undecided) return { kind: 'castingVote' };
    return ballot.objectionSeconds > 0
      ? { kind: 'waitForObjections', seconds: ballot.objectionSeconds }
      : { kind: 'declareBallot' };
  }
  if (ballot.state === 'paused') return { kind: 'resumeBallot' };
  if (ballot.closing) return { kind: 'waitForClosing' };
  const missing = ballot.present - ballot.answered;
  return missing > 0
    ? { kind: 'waitForAnswers', missing, present: ballot.present }
    : { kind: 'closeBallot', present: ballot.present };
}

const answerStep = ({ due }: DeskFacts): NextStep | null =>
  due === null ? null : { kind: 'callAnswer', ...due };

/** Nobody is hurried while there is time: the next one is only offered. */
function speechStep({ speaker, first }: DeskFacts): NextStep | null {
  if (speaker === null) return null;
  if (first !== null) return { kind: 'callNext', after: speaker.short, ...first };
  return { kind: speaker.isOver ? 'endSpeech' : 'letSpeak', short: speaker.short };
}

function onwards({ currentItem, nextItem, draft, first }: DeskFacts): NextStep {
  if (currentItem === null && nextItem !== null)
    return {
      kind: 'startAgenda',
      itemId: nextItem.id,
      number: nextItem.number,
      title: nextItem.title,
    };
  const vote = draft === null ? null : voteStep(draft);
  // In an item made for voting the ballot comes before those who still wait; elsewhere they are heard first, whatever the item is
  // for: who waits for another item is not among them.
  if (vote !== null && currentItem?.kind === 'vote') return vote;
  if (first !== null) return { kind: 'callFirst', ...first };
  if (vote !== null) return vote;
  if (nextItem !== null)
    return {
      kind: 'nextItem',
      itemId: nextItem.id,
      number: nextItem.number,
      title: nextItem.title,
    };
  return { kind: 'closeMeeting' };
}

/** Papers are given out only when those who will count them are appointed. */
function voteStep({ id, motion, tellersProblem }: NonNullable<DeskFacts['draft']>): NextStep {
  if (tellersProblem === 'tellersNeeded') return { kind: 'appointTellers', motion };
  if (tellersProblem === 'tellerIsCandidate') return { kind: 'changeTellers', motion };
  return { kind: 'openBallot', ballotId: id, motion };
}
