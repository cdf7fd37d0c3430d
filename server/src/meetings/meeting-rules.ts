// What the type of a meeting forbids its rules, whoever saves them.
import type { MeetingType, RuleSet } from '@hop/shared/meetings/meeting.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { mayWeigh } from '@hop/shared/meetings/rule-sets.js';

/** Refuses weights of votes where the law gives everybody one vote. */
export function requireAllowed(type: MeetingType, { weighted }: RuleSet): void {
  if (weighted && !mayWeigh(type)) throw meetingRefusals.oneVoteEach();
}
