// vote.cast: one vote of one person, durable before it is answered. Its line holds the choice; nobody reads it before declaring.
import { mayCast } from '@hop/shared/ballots/ballot-rules.js';
import { castVote } from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { handle } from '../kernel/handler.js';
import { VoteRow } from './ballot.entity.js';
import { insertVote, prefetchVoters, voterFacts } from './voter.js';

export const castVoteHandler = handle(
  castVote,
  async (work, { ballotId, choice }) => {
    const { participantId, earlier, ...facts } = await voterFacts(work, ballotId);
    const verdict = mayCast({ ...facts, existingChoice: earlier?.choice ?? null, choice });
    if (verdict === 'same' && earlier) return { choice, castAt: earlier.castAt };
    if (verdict !== 'ok' && verdict !== 'same') throw ballotRefusals[verdict]();
    if (earlier) work.update(VoteRow, earlier, { choice, castAt: work.now });
    else await insertVote(work, { ballotId, participantId, choice, sealed: null });
    return { choice, castAt: work.now };
  },
  { prefetch: prefetchVoters },
);
