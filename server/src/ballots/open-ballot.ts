// ballot.open: freezes the list of those entitled and starts the window. One ballot at a time. A secret one gets its key.
import { isRunning } from '@hop/shared/ballots/ballot-machine.js';
import { closesAtOnOpen } from '@hop/shared/ballots/ballot-window.js';
import { openBallot } from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { lacksMembersTotal } from '@hop/shared/meetings/rule-sets.js';
import { handle } from '../kernel/handler.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { BallotProgressRow, BallotRollRow, BallotRow, PaperKeyRow } from './ballot.entity.js';
import { frozenRoll, requireWeighable } from './frozen-roll.js';
import { madeKey } from './key-at-hand.js';
import { presentNow } from './roll.js';
import { settleWhenOver } from './settle-job.js';
import { requireTellers } from './require-tellers.js';

export const openBallotHandler = handle(openBallot, async (work, { ballotId }) => {
  const ballot = await work.need(BallotRow, ballotId);
  if (ballot.state === 'open') return { state: ballot.state, already: true };
  if (ballot.state !== 'draft') throw ballotRefusals.notDraft();
  const meeting = await work.need(MeetingRow, work.meetingId);
  if (meeting.state !== 'inSession') throw ballotRefusals.notInSession();
  if (!ballot.trial && lacksMembersTotal(meeting, ballot.majority))
    throw ballotRefusals.membersUnknown();
  const others = await work.all(BallotRow);
  if (others.some((other) => isRunning(other.state))) throw ballotRefusals.anotherOpen();
  await requireTellers(work, ballot, others);
  const { weighted } = meeting.rules;
  if (weighted) requireWeighable(ballot);
  const { totalMembers, ...roll } = await frozenRoll(work, ballot, meeting.rules);
  const { participantIds } = roll;
  const attending = await presentNow(work);
  const present = participantIds.filter((id) => attending.has(id)).length;
  if (present === 0) throw ballotRefusals.nobodyPresent();
  if (ballot.secret) work.insert(PaperKeyRow, { id: ballotId, publicKey: madeKey(work) });
  work.insert(BallotRollRow, { id: ballotId, ...roll });
  work.insert(BallotProgressRow, {
    id: ballotId,
    answered: 0,
    present,
    eligible: participantIds.length,
    notAnsweredIds: null,
    handSites: null,
  });
  const opened = work.update(BallotRow, ballot, {
    state: 'open',
    ...{ totalMembers, weighted },
    openedAt: work.now,
    closesAt: closesAtOnOpen(ballot.limitSeconds, work.now),
  });
  settleWhenOver(work, opened);
  return { state: opened.state, rollHash: roll.hash };
});
