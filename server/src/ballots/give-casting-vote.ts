// ballot.castingVote: after a tie the chair decides, by an act of its own that stands in the record beside the figures. Once.
import { giveCastingVote } from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { handle } from '../kernel/handler.js';
import { meetingNotOver } from './ballot-content.js';
import { BallotRow } from './ballot.entity.js';

export const giveCastingVoteHandler = handle(
  giveCastingVote,
  async (work, { ballotId, choice }) => {
    const { participantId, name } = work.actor;
    if (participantId === null) throw refusals.forbidden();
    const ballot = await work.need(BallotRow, ballotId);
    const given = ballot.castingVote;
    if (given !== null && given.choice === choice) return { passed: choice === 'inFavour' };
    if (ballot.state !== 'closed' || !ballot.tied || ballot.passed !== null)
      throw ballotRefusals.noTie();
    // The count may still be mended, and the tie with it.
    if (ballot.method === 'hands' && ballot.countConfirmed === null)
      throw ballotRefusals.countNotConfirmed();
    await meetingNotOver(work);
    const passed = choice === 'inFavour';
    const castingVote = { choice, participantId, name, at: work.now };
    work.update(BallotRow, ballot, { passed, castingVote });
    return { passed };
  },
);
