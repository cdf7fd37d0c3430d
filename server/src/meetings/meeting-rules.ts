// What a meeting may not be, whoever saves it: rules that its type forbids, an end before its start.
import type { MeetingType, RuleSet } from '@hop/shared/meetings/meeting.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { mayWeigh } from '@hop/shared/meetings/rule-sets.js';

/** Refuses weights of votes where the law gives everybody one vote. */
export function requireAllowed(type: MeetingType, { weighted }: RuleSet): void {
  if (weighted && !mayWeigh(type)) throw meetingRefusals.oneVoteEach();
}

export function requireEndAfterStart(startsAt: number, plannedEndAt: number | null): void {
  if (plannedEndAt !== null && plannedEndAt <= startsAt) throw meetingRefusals.endsBeforeStart();
}
