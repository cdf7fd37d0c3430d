// What may be done next with a meeting in each state, the most likely first. Whether it is allowed: shared's machine and
// rights; what it does: the server's handlers.
import type { ArgsOf } from '@hop/shared/core/contract.js';
import type { MeetingState } from '@hop/shared/meetings/meeting.js';
import type { moveMeeting } from '@hop/shared/meetings/meetings-commands.js';
import {
  Archive,
  CalendarClock,
  CalendarX,
  Check,
  CirclePlay,
  CircleStop,
  Coffee,
  RotateCcw,
  Send,
  Undo2,
  type LucideIcon,
} from 'lucide-react';

export type MoveTarget = ArgsOf<typeof moveMeeting>['to'];
export type MoveKey =
  | 'submit'
  | 'approve'
  | 'return'
  | 'issue'
  | 'open'
  | 'adjourn'
  | 'resume'
  | 'close'
  | 'reopen'
  | 'archive'
  | 'restore'
  | 'postpone'
  | 'cancel';

export interface Move {
  key: MoveKey;
  icon: LucideIcon;
  /** Through `meeting.move`; the others have commands of their own. */
  to?: MoveTarget;
  reason?: true;
  danger?: true;
  /** The secretary's own act; all others are the chair's. */
  own?: true;
}

const submit: Move = { key: 'submit', icon: Send, to: 'pendingApproval', own: true };
const postpone: Move = { key: 'postpone', icon: CalendarClock, to: 'postponed', reason: true };
const cancel: Move = {
  key: 'cancel',
  icon: CalendarX,
  to: 'cancelled',
  reason: true,
  danger: true,
};
const close: Move = { key: 'close', icon: CircleStop, danger: true };
const giveUp = [postpone, cancel];

export const movesOf: Readonly<Record<MeetingState, readonly Move[]>> = {
  draft: [submit, ...giveUp],
  returned: [submit, ...giveUp],
  pendingApproval: [
    { key: 'approve', icon: Check, to: 'approved' },
    { key: 'return', icon: Undo2, to: 'returned', reason: true },
    ...giveUp,
  ],
  approved: [{ key: 'issue', icon: Send, to: 'issued' }, ...giveUp],
  issued: [{ key: 'open', icon: CirclePlay }, ...giveUp],
  inSession: [close, { key: 'adjourn', icon: Coffee }],
  adjourned: [{ key: 'resume', icon: CirclePlay }, close],
  closed: [
    { key: 'archive', icon: Archive, to: 'archived' },
    { key: 'reopen', icon: RotateCcw, reason: true },
  ],
  archived: [],
  cancelled: [],
  postponed: [{ key: 'restore', icon: Check, to: 'approved' }, cancel],
};
