// paper.cast: one secret vote of one person, sealed before anything keeps it. Once, for good; the answer tells only when.
import { mayCastPaper } from '@hop/shared/ballots/ballot-rules.js';
import { castPaper } from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { handle } from '../kernel/handler.js';
import { PaperKeyRow } from './ballot.entity.js';
import { insertVote, prefetchVoters, voterFacts } from './voter.js';
import { sealPaper } from './seal-paper.js';

export const castPaperHandler = handle(
  castPaper,
  async (work, { ballotId, choice }) => {
    const { participantId, earlier, ...facts } = await voterFacts(work, ballotId);
    const verdict = mayCastPaper({ ...facts, choice, recorded: earlier !== undefined });
    if (verdict === 'alreadyRecorded' && earlier)
      throw ballotRefusals.alreadyRecorded({ castAt: earlier.castAt });
    // A refusal stands in the journal beside a name: it must not say that more were chosen than may be.
    if (verdict === 'tooManyChosen') throw ballotRefusals.wrongPaper();
    if (verdict !== 'ok') throw ballotRefusals[verdict]();
    const { publicKey } = await work.need(PaperKeyRow, ballotId);
    const place = { ballotId, participantId };
    const sealed = sealPaper(publicKey, choice, place);
    const { castAt } = await insertVote(work, { ...place, choice: null, sealed });
    return { castAt };
  },
  { prefetch: prefetchVoters },
);
