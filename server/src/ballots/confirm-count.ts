// ballot.confirmCount: the chair's word that the hands were counted right. After it no count of this ballot changes.
import { confirmCount } from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { handle } from '../kernel/handler.js';
import { meetingNotOver } from './ballot-content.js';
import { BallotRow } from './ballot.entity.js';

export const confirmCountHandler = handle(confirmCount, async (work, { ballotId, baseVersion }) => {
  const { participantId, name } = work.actor;
  if (participantId === null) throw refusals.forbidden();
  const ballot = await work.need(BallotRow, ballotId);
  if (ballot.method !== 'hands') throw ballotRefusals.notByHands();
  if (ballot.countConfirmed !== null) return { at: ballot.countConfirmed.at };
  if (ballot.state !== 'closed') throw ballotRefusals.notClosed();
  await meetingNotOver(work);
  // The chair's word is for the figures that were on the screen.
  work.fresh(ballot, baseVersion);
  work.update(BallotRow, ballot, { countConfirmed: { participantId, name, at: work.now } });
  return { at: work.now };
});
