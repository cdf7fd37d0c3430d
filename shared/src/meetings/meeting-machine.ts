// The life of a meeting as a table.
import type { Transitions } from '../core/machine.js';
import type { MeetingState } from './meeting.js';

export const meetingTransitions: Transitions<MeetingState> = {
  draft: ['pendingApproval', 'cancelled', 'postponed'],
  pendingApproval: ['approved', 'returned', 'cancelled', 'postponed'],
  returned: ['draft', 'pendingApproval', 'cancelled', 'postponed'],
  approved: ['issued', 'cancelled', 'postponed'],
  issued: ['inSession', 'cancelled', 'postponed'],
  inSession: ['adjourned', 'closed'],
  adjourned: ['inSession', 'closed'],
  closed: ['inSession', 'archived'],
  archived: [],
  cancelled: [],
  postponed: ['approved', 'cancelled'],
};

/** While it runs, or rests between two sittings. */
export const isUnderWay = (state: MeetingState): boolean =>
  state === 'inSession' || state === 'adjourned';
/** One that was called off is in nobody's way. */
export const takesPlace = (state: MeetingState): boolean =>
  state !== 'cancelled' && state !== 'postponed';
/** Once over, nothing of what happened may be changed any more. */
export const isOver = (state: MeetingState): boolean =>
  state === 'closed' || state === 'archived' || state === 'cancelled';
