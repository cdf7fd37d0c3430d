// The papers of a secret ballot in the transaction that closes it: open every one, write them down in an order that says nothing,
// empty the voters' rows. After it, who voted and what was voted share nothing (docs/adr/0005-secret-ballots.md).
import type { Answer } from '@hop/shared/ballots/ballot.js';
import { newId } from '@hop/shared/core/ids.js';
import type { Work } from '../kernel/work.js';
import { BallotPaperRow, VoteRow } from './ballot.entity.js';
import { keyAtHand } from './key-at-hand.js';

export async function papersOpened(
  work: Work,
  ballotId: string,
): Promise<{ voterIds: string[]; papers: (Answer | null)[] }> {
  const key = await keyAtHand(work, ballotId);
  const votes = await work.staging.where(VoteRow, 'ballotId', ballotId);
  const opened = votes.map(({ participantId, sealed }) =>
    sealed === null ? null : key.open(sealed, { ballotId, participantId }),
  );
  const papers = opened
    .map((choice) => ({ id: newId(), ballotId, choice }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const paper of papers) work.insert(BallotPaperRow, paper);
  emptyVoterRows(work, votes);
  return {
    voterIds: votes.map((vote) => vote.participantId),
    papers: papers.map((paper) => paper.choice),
  };
}

/** Who has voted stays; the sealed papers go. */
export function emptyVoterRows(work: Work, votes: readonly VoteRow[]): void {
  for (const vote of votes) if (vote.sealed !== null) work.update(VoteRow, vote, { sealed: null });
}
