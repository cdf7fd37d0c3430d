// ballot.close: starts the short grace for votes on their way; the ballot stays open until it is settled.
import { closesAtOnClose, isSettleDue } from '@hop/shared/ballots/ballot-window.js';
import { closeBallot } from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { handle } from '../kernel/handler.js';
import { BallotRow } from './ballot.entity.js';
import { keyAtHand } from './key-at-hand.js';
import { settleWhenOver } from './settle-job.js';
import { settled } from './settled.js';

export const closeBallotHandler = handle(closeBallot, async (work, { ballotId }) => {
  const ballot = await work.need(BallotRow, ballotId);
  switch (ballot.state) {
    case 'draft':
    case 'voided':
      throw ballotRefusals.notOpen();
    case 'paused':
      // Votes are refused while it is paused, so none can be on its way.
      await settled(work, ballot, work.now);
      return { closesAt: work.now };
    case 'open': {
      // Hands are down and names were called in the room: nothing is on its way.
      if (ballot.method !== 'tablet') {
        await settled(work, ballot, work.now);
        return { closesAt: work.now };
      }
      // Better told now than when nobody is looking any more: such a ballot can only be voided.
      if (ballot.secret) await keyAtHand(work, ballotId);
      if (ballot.secret && isSettleDue(ballot, work.now)) {
        // The key was missing when it should have been settled, and is there again.
        const { closesAt } = await settled(work, ballot, ballot.closesAt ?? work.now);
        return { closesAt: closesAt ?? work.now };
      }
      const closesAt = closesAtOnClose(ballot.closesAt, work.now);
      if (!ballot.closing)
        settleWhenOver(work, work.update(BallotRow, ballot, { closing: true, closesAt }));
      return { closesAt };
    }
    case 'closed':
    case 'declared':
      return { closesAt: ballot.closesAt ?? work.now };
  }
});
