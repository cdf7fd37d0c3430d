// How far a meeting has come, as the five steps that a secretary thinks in.
import type { MeetingState } from '@hop/shared/meetings/meeting.js';

const steps = ['prepare', 'approval', 'issue', 'session', 'minutes'] as const;

/** Number of steps done; null: the meeting is not going on at all. */
const doneIn: Readonly<Record<MeetingState, number | null>> = {
  draft: 0,
  returned: 0,
  pendingApproval: 1,
  approved: 2,
  issued: 3,
  inSession: 3,
  adjourned: 3,
  closed: 4,
  archived: 5,
  postponed: null,
  cancelled: null,
};

export function stepsOf(
  state: MeetingState,
): { key: (typeof steps)[number]; place: 'done' | 'now' | 'ahead' }[] {
  const done = doneIn[state];
  return steps.map((key, index) => ({
    key,
    place: done === null || index > done ? 'ahead' : index < done ? 'done' : 'now',
  }));
}
