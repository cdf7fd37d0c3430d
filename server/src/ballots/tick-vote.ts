// vote.tick: what a member said when called by name, ticked by the secretary. Until the close a tick may be mended or taken back.
import { mayTick } from '@hop/shared/ballots/ballot-rules.js';
import { tickVote } from '@hop/shared/ballots/ballots-commands.js';
import { voteId } from '@hop/shared/ballots/ballot.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { handle } from '../kernel/handler.js';
import { recountPresent } from './acts.js';
import { BallotProgressRow, BallotRollRow, BallotRow, VoteRow } from './ballot.entity.js';
import { isOnRoll, isPresent } from './roll.js';
import { insertVote } from './voter.js';

export const tickVoteHandler = handle(
  tickVote,
  async (work, { ballotId, participantId, choice, was }) => {
    const ballot = await work.need(BallotRow, ballotId);
    const roll = await work.staging.one(BallotRollRow, ballotId);
    const earlier = await work.staging.one(VoteRow, voteId(ballotId, participantId));
    const said = earlier?.choice ?? null;
    const verdict = mayTick({
      ballot,
      ticked: said !== null,
      now: work.now,
      onRoll: roll !== undefined && isOnRoll(roll, participantId),
      present: await isPresent(work, participantId),
    });
    if (verdict !== 'ok') throw ballotRefusals[verdict]();
    if (said === choice) return { at: earlier?.castAt ?? work.now };
    if (said !== was) throw refusals.stale({ version: earlier?.version ?? 0 });
    if (!earlier) await insertVote(work, { ballotId, participantId, choice, sealed: null });
    else {
      // The row stays when a tick is taken back: a vote is never deleted.
      work.update(VoteRow, earlier, { choice, castAt: work.now });
      const more = Number(choice !== null) - Number(said !== null);
      const progress = await work.need(BallotProgressRow, ballotId);
      if (more !== 0)
        work.update(BallotProgressRow, progress, { answered: progress.answered + more });
      // Who has left was there by what they said alone.
      if (choice === null) await recountPresent(work);
    }
    return { at: work.now };
  },
);
