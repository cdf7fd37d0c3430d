// Before papers are given out: the board that will count them is approved, and none of its members is voted on.
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { tellersProblem } from '@hop/shared/ballots/tellers.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import type { BallotRow } from './ballot.entity.js';
import { TellersRow } from './tellers.entity.js';

export async function requireTellers(
  work: Work,
  ballot: BallotRow,
  ballots: readonly BallotRow[],
): Promise<void> {
  const { rules } = await work.need(MeetingRow, work.meetingId);
  const problem = tellersProblem({
    ...{ ballot, ballots, required: rules.tellersForSecret },
    tellers: await work.staging.one(TellersRow, work.meetingId),
    participants: await work.all(ParticipantRow),
  });
  if (problem !== null) throw ballotRefusals[problem]();
}
