// Whether enough members are here now, and how many people in all: the figures of one sitting, counted by the shared rules.
import { membersTotal } from '@hop/shared/participants/members-total.js';
import { quorum } from '@hop/shared/participants/quorum.js';
import { rollCall } from '@hop/shared/participants/roll-call.js';
import type { Fraction } from '@hop/shared/meetings/meeting.js';
import { useMemo } from 'react';
import { useEntities, useEntity, useScope } from '../../live';

export interface QuorumNow {
  readonly needed: number;
  readonly reached: boolean;
  /** Members with the right to vote who are checked in. */
  readonly present: number;
  readonly totalMembers: number;
  /** Which part of them the rules need. */
  readonly fraction: Fraction;
  /** Everybody in the list, guests too. */
  readonly everyone: { readonly present: number; readonly expected: number };
}

export function useQuorum(): QuorumNow | null {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const participants = useEntities('participant');
  const attendance = useEntities('attendance');
  const roll = useMemo(
    () => rollCall(participants, attendance, meeting?.currentSittingId ?? ''),
    [participants, attendance, meeting?.currentSittingId],
  );
  if (meeting === undefined) return null;
  const { quorum: fraction } = meeting.rules;
  const { members, all } = roll.total;
  const totalMembers = membersTotal(meeting.rules, participants);
  return {
    ...quorum({ totalMembers, present: members.present, fraction }),
    present: members.present,
    totalMembers,
    fraction,
    everyone: { present: all.present, expected: all.expected },
  };
}
